import { useComputedColorScheme, useMantineTheme } from '@mantine/core';
import { useMemo } from 'react';

export interface ChartColours {
  readonly surface: string;
  readonly text: string;
  readonly line: string;
  /** For two series that also differ in shape. */
  readonly first: string;
  readonly second: string;
  /** From little to much. */
  readonly ramp: readonly string[];
}

/** A canvas does not know CSS variables. */
export function useChartColours(): ChartColours {
  const { colors, white } = useMantineTheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  return useMemo(() => {
    const { gray, dark, indigo, orange } = colors;
    return isDark
      ? { surface: dark[7], text: dark[1], line: dark[4], first: indigo[4], second: orange[4], ramp: [dark[6], indigo[9], indigo[5], indigo[1]] }
      : { surface: white, text: gray[7], line: gray[3], first: indigo[6], second: orange[8], ramp: [gray[0], indigo[2], indigo[5], indigo[9]] };
  }, [colors, white, isDark]);
}
