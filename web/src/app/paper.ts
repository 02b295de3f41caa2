const root = document.documentElement;
const SCHEME = 'data-mantine-color-scheme';

/** Paper is white, whatever the screen is: without this, a dark page is printed as light words on it. */
export function printInLightColours(): void {
  let ofScreen: string | null = null;
  addEventListener('beforeprint', () => {
    ofScreen = root.getAttribute(SCHEME);
    root.setAttribute(SCHEME, 'light');
  });
  addEventListener('afterprint', () => {
    if (ofScreen !== null) root.setAttribute(SCHEME, ofScreen);
  });
}
