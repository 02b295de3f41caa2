// node scripts/take-screenshots.mjs
//
// Takes the pictures of the dashboard in docs/images, from the demo's year as it would be today.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../test/support/run/browser.mjs';
import setUp from '../test/support/run/browser.setup.mjs';
import { DEMO_SECRET } from '../test/support/run/demo-secret.mjs';

const PICTURES = 'docs/images';
const PASSWORD = 'annals demo 2026';

await setUp();
const folder = process.env.ANNALS_TEST_FOLDER;
const settings = { PORT: '0', DATABASE_URL: `sqlite:${join(folder, 'demo.db')}`, JWT_SECRET: DEMO_SECRET, LOG_LEVEL: 'silent' };
const server = spawn(process.execPath, ['dist/src/main.js'], { env: { PATH: process.env.PATH, ...settings }, stdio: ['ignore', 'pipe', 'inherit'] });
let browser;
try {
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const [said] = await Promise.race([
    once(server.stdout, 'data'),
    once(server, 'exit').then(([code]) => Promise.reject(new Error(`the server ended with ${code}`))),
  ]);
  const [, baseURL] = /listens on (http:\S+?),/.exec(said);
  mkdirSync(PICTURES, { recursive: true });

  const admin = await signedIn('admin@northside.example', { baseURL });
  await picture(admin, 'overview', '/overview', 'canvas');
  await admin.emulateMedia({ colorScheme: 'dark' });
  await picture(admin, 'integrity-dark', '/integrity', 'text=Root hash');
  await admin.emulateMedia({ colorScheme: 'light' });
  await picture(admin, 'trail', '/trail?activityType=delete-activity-log', 'tbody a');
  await admin.locator('tbody a').first().click();
  await admin.getByRole('button', { name: 'Verify' }).click();
  await picture(admin, 'entry', undefined, 'text=This entry is in the trail');

  const mentor = await signedIn('dilek@northside.example', { baseURL });
  await picture(mentor, 'my-month', `/my-month?month=${monthBefore()}`, 'table[aria-label^="Calendar"]');
} finally {
  await browser?.close();
  if (server.exitCode === null && server.kill()) await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
}

async function signedIn(email, { baseURL }) {
  const context = await browser.newContext({
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel(/^Password/).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation', { name: 'Pages' }).waitFor();
  return page;
}

/** Once the page shows what is waited for, and waits for nothing itself. */
async function picture(page, name, address, waitedFor) {
  if (address !== undefined) await page.evaluate((next) => (location.hash = next), address);
  await page.locator(waitedFor).first().waitFor();
  await page.locator('[aria-busy="true"], [class*="Skeleton"]').first().waitFor({ state: 'detached' });
  await page.evaluate(() => document.activeElement?.blur());
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled', caret: 'hide' });
}

function monthBefore() {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth() - 1, 15).toISOString().slice(0, 7);
}
