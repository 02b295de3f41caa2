import { Box, Text } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import type { ChartOption, EChartsType } from './echarts.js';

interface ChartProps {
  /** The chart in one sentence, with its key numbers, for screen readers. All numbers are in a table beside it. */
  readonly label: string;
  readonly height: number;
  /** The same object as long as the chart is unchanged. */
  readonly option: ChartOption;
  /** A mark was picked by mouse or touch; keyboard users have the table. */
  readonly onPick?: (mark: { readonly series: number; readonly index: number }) => void;
}

export function Chart({ label, height, option, onPick }: ChartProps) {
  const element = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<EChartsType>();
  const [hasFailed, setHasFailed] = useState(false);
  const isStill = useReducedMotion(false, { getInitialValueInEffect: false });

  useEffect(() => {
    let isGone = false;
    let made: EChartsType | undefined;
    const resized = new ResizeObserver(() => made?.resize());
    import('./echarts.js').then(
      ({ init }) => {
        if (isGone || !element.current) return;
        made = init(element.current);
        resized.observe(element.current);
        setChart(made);
      },
      () => setHasFailed(true),
    );
    return () => {
      isGone = true;
      resized.disconnect();
      made?.dispose();
    };
  }, []);

  useEffect(() => {
    if (chart && !chart.isDisposed()) chart.setOption({ animation: !isStill, ...option }, { notMerge: true });
  }, [chart, option, isStill]);

  useEffect(() => {
    if (!chart || chart.isDisposed() || !onPick) return undefined;
    chart.on('click', ({ seriesIndex, dataIndex }) => onPick({ series: seriesIndex ?? 0, index: dataIndex }));
    return () => {
      if (!chart.isDisposed()) chart.off('click');
    };
  }, [chart, onPick]);

  if (hasFailed) return <Text c="dimmed">The chart could not be loaded. The table shows the same numbers.</Text>;
  return (
    <Box role="img" aria-label={label}>
      <div ref={element} style={{ height }} />
    </Box>
  );
}
