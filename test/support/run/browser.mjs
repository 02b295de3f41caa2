import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The headless shell is the same browser without a window, and two thirds of the time. */
const COMMANDS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The browser that is installed here, or the one that TEST_CHROMIUM names. With CI=true a missing one is an error. */
export function findChromium() {
  const named = process.env.TEST_CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = named ?? COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))).find((file) => existsSync(file));
  if (found && existsSync(found)) return found;
  const message = 'no Chromium is installed (TEST_CHROMIUM may name one)';
  if (process.env.CI === 'true') throw new Error(`With CI=true every test runs, but ${message}.`);
  console.warn(`SKIPPED: the dashboard in a browser, because ${message}.`);
  return undefined;
}
