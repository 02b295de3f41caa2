import type { Locator, Page } from 'playwright-core';

const TABS_MAX = 80;

/** Pages for everybody, on the way to others. */
const BY_WAY_OF = ['/account', '/logs/new'];

/** Opens an address within the page that is there, by way of another one, and waits until all of it stands. */
export async function goTo(page: Page, path: string): Promise<void> {
  const present = new URL(page.url()).hash.slice(1);
  const way = BY_WAY_OF.find((other) => other !== present && other !== path);
  for (const address of way === undefined ? [path] : [way, path]) {
    await page.locator('h1').waitFor();
    await page.evaluate((next) => {
      document.querySelector('h1')?.setAttribute('data-left', '');
      location.hash = next;
    }, address);
    await page.locator('h1:not([data-left])').waitFor();
  }
  await settled(page);
}

/** Waits until a page has everything that it asked the server for. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await page.evaluate(untilStill);
}

/** In the page: what has just been done shows a few frames later that it waits for something, so that nothing may wait for as many. */
async function untilStill(): Promise<void> {
  for (let frames = 0; frames < 10; frames += 1) {
    await new Promise(requestAnimationFrame);
    if (document.querySelector('[aria-busy="true"], [aria-label="Loading"], [class*="Skeleton"], [data-loading]')) frames = 0;
  }
}

/** Goes on by the Tab key until something has the focus. Throws where the keyboard does not get there. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let tabs = 0; tabs < TABS_MAX; tabs += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not lead to ${String(wanted)}`);
}

/** The text of a table's rows, without the one of its headers. */
export async function rowsOf(page: Page, caption: string): Promise<string[]> {
  const rows = page.getByRole('table', { name: caption }).getByRole('row');
  await rows.nth(1).waitFor();
  return (await rows.allInnerTexts()).slice(1);
}
