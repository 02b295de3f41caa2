import type { Locator, Page } from 'playwright-core';

const TABS_MAX = 80;

/** Pages for everybody, on the way to others. */
const BY_WAY_OF = ['/account', '/logs/new'];

/** Navigates within the open page, by way of another path, and waits until everything is loaded. */
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

/** Waits until a page has received everything it requested. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await page.evaluate(untilStill);
}

/**
 * Runs in the page: loading indicators appear a few frames after an action, so the page must be free of them for a few
 * frames.
 */
async function untilStill(): Promise<void> {
  for (let frames = 0; frames < 10; frames += 1) {
    await new Promise(requestAnimationFrame);
    if (document.querySelector('[aria-busy="true"], [aria-label="Loading"], [class*="Skeleton"], [data-loading]')) frames = 0;
  }
}

/** Presses Tab until the target has the focus. Throws if the keyboard cannot reach it. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let tabs = 0; tabs < TABS_MAX; tabs += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not lead to ${String(wanted)}`);
}

/** The text of a table's rows, without the header row. */
export async function rowsOf(page: Page, caption: string): Promise<string[]> {
  const rows = page.getByRole('table', { name: caption }).getByRole('row');
  await rows.nth(1).waitFor();
  return (await rows.allInnerTexts()).slice(1);
}
