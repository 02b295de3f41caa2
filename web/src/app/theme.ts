import { Alert, Badge, createTheme, Menu, type CSSVariablesResolver } from '@mantine/core';

/**
 * Shade 8 of a colour instead of 6: white text on it, and text of it on white, have the contrast that WCAG 2.2 AA
 * requires (4.5 to 1).
 */
export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // An alert's title in the alert's own colour would be too faint.
    Alert: Alert.extend({ styles: { title: { color: 'var(--mantine-color-text)' } } }),
    // A status word is never truncated.
    Badge: Badge.extend({ defaultProps: { tt: 'none', miw: 'max-content', fw: 600 } }),
    // A menu contains only items, and the first has the focus.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
  },
});

/** Replaces the library's greys, reds, greens and yellows that are too faint to read. */
export const cssVariables: CSSVariablesResolver = (mantine) => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': mantine.colors.gray[7],
    '--mantine-color-placeholder': mantine.colors.gray[7],
    '--mantine-color-error': mantine.colors.red[9],
    '--mantine-color-anchor': mantine.colors.indigo[8],
    '--mantine-color-green-light-color': mantine.black,
    '--mantine-color-yellow-light-color': mantine.black,
  },
  dark: {
    '--mantine-color-dimmed': mantine.colors.dark[1],
    '--mantine-color-placeholder': mantine.colors.dark[1],
    '--mantine-color-error': mantine.colors.red[4],
    '--mantine-color-anchor': mantine.colors.indigo[3],
  },
});
