const root = document.documentElement;
const SCHEME = 'data-mantine-color-scheme';

/** Paper is white, whatever the screen: otherwise a dark page would print light text on it. */
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
