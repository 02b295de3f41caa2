import { Alert, Badge, createTheme, Menu, type CSSVariablesResolver } from '@mantine/core';

/** Shade 8 of a colour, rather than 6: white text on it, and it on white, have the contrast that WCAG 2.2 AA asks for (4.5 to 1). */
export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // The title of an alert in the alert's own colour is too faint on its ground.
    Alert: Alert.extend({ styles: { title: { color: 'var(--mantine-color-text)' } } }),
    // A word that says how something is, is never cut short.
    Badge: Badge.extend({ defaultProps: { tt: 'none', miw: 'max-content', fw: 600 } }),
    // A menu holds entries and nothing else, and the first of them has the focus.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
  },
});

/** The greys, reds, greens and yellows of the library that are too faint to be read by everybody. */
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
