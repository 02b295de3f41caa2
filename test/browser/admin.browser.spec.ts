import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { EntryResponse } from '../../src/activity-logs/trail/dto/entry.response.js';
import { readCsv } from '../support/read-csv.js';
import type { Api } from '../support/browser/api.js';
import { Stage } from '../support/browser/stage.js';
import { goTo, rowsOf, settled, tabTo } from '../support/browser/steps.js';

const DAY = 86_400_000;
const ENTRIES = 'Entries, newest first';

describe('an administrator who asks what happened', () => {
  let stage: Stage;
  let admin: Api;
  beforeAll(async () => {
    stage = await Stage.open();
    admin = await stage.api('ADMIN');
  }, 60_000);
  afterAll(() => stage.close());
  afterEach(() => expect(stage.complaints).toEqual([]));

  const newest = async (query: string) => {
    const { data } = await admin.get<{ data: EntryResponse[] }>(`/activities?${query}`);
    return data;
  };

  it('finds out who deleted a log last month, and verifies the entry', async () => {
    const { data } = await admin.get<{ data: { log_id: string }[] }>('/activity-logs?limit=1');
    const logId = data[0]?.log_id ?? '';
    await admin.send('DELETE', `/activity-logs/${logId}`);
    const page = await stage.page({ timezoneId: 'UTC' });
    await page.clock.setFixedTime(middleOfNextMonth());
    await stage.signIn(page, 'ADMIN');

    await page.getByRole('link', { name: 'Trail', exact: true }).click();
    const filters = page.getByRole('region', { name: 'Filters' });
    await filters.getByLabel('Type').fill('delete-activity-log');
    await page.keyboard.press('Enter');
    await filters.getByLabel('When').selectOption('Last month');
    await page.waitForURL(/activityType=delete-activity-log&first=/);
    await page.getByRole('link', { name: `Deleted activity log ${logId}` }).click();
    await page.getByRole('definition').getByText('Adam Adeyemi').waitFor();
    await page.getByRole('button', { name: 'Verify' }).click();
    const verdict = page.getByRole('status').filter({ hasText: 'This entry is in the trail as it was recorded' });
    await verdict.waitFor();
    expect(await verdict.getByText('Yes.').count()).toBe(3);

    await page.getByRole('link', { name: 'Integrity' }).click();
    await page.getByRole('button', { name: 'Verify all entries' }).click();
    const [, count = ''] = /All ([\d,]+) entries are/.exec(await page.getByRole('status').filter({ hasText: 'The trail is intact' }).innerText()) ?? [];
    const [entry] = await newest('activityType=delete-activity-log&limit=1');
    expect(entry).toMatchObject({ target: { id: logId }, actor: { type: 'user' } });
    expect(Number(count.replace(',', ''))).toBeGreaterThan(entry?.seq ?? Infinity);
  });

  it('names an altered entry, and reports the trail intact once it is restored', async () => {
    const [entry] = await newest('activityType=update-activity-log&limit=1&from=2020-01-01');
    const { _id = '', seq = -1 } = entry ?? {};
    const page = await stage.signedIn('ADMIN', '/integrity');
    const verifyAll = page.getByRole('button', { name: 'Verify all entries' });

    const before = stage.rewriteContext(_id, 'Nothing of importance');
    await verifyAll.click();
    const alarm = page.getByRole('alert').filter({ hasText: 'The trail was altered' });
    await alarm.getByText(`It is entry number ${seq.toLocaleString('en-GB')}.`).waitFor();
    await alarm.getByRole('link', { name: 'Open it' }).click();
    await page.getByText('Nothing of importance').waitFor();
    expect(page.url()).toContain(_id);
    await page.getByRole('button', { name: 'Verify' }).click();
    await page.getByRole('alert').filter({ hasText: 'This entry could not be verified' }).getByText('No.').waitFor();

    stage.rewriteContext(_id, before);
    await goTo(page, '/integrity');
    await verifyAll.click();
    await page.getByRole('status').filter({ hasText: 'The trail is intact' }).waitFor();
  });

  it('sees the zone beside every range of days', async () => {
    const page = await stage.signedIn('ADMIN', '/overview');
    for (const [path, words] of [
      ['/overview', /^in Europe\/Berlin$/],
      ['/overview', /compared with .*, in Europe\/Berlin\./],
      ['/trail', /^in Europe\/Berlin$/],
      ['/logs', /^in Europe\/Berlin$/],
      ['/my-month', /^In Europe\/Berlin, compared with /],
    ] as const) {
      await goTo(page, path);
      await page.getByText(words).waitFor();
    }
  });

  it('links the numbers of the overview to the rows they count', async () => {
    const overview = `/overview?first=${daysAgo(40)}&last=${daysAgo(3)}`;
    const page = await stage.signedIn('ADMIN', overview);
    const names = [
      /entries in the trail$/,
      /entries in the trail in the previous period$/,
      /mentor logs$/,
      /mentor logs recorded$/,
      /entries: create-activity-log$/,
      /entries: Mira Meyer$/,
      /entries: session_completed$/,
      /logs: Check in$/,
      /entries, \d/,
      /mentor logs recorded, \d/,
    ];
    for (const name of names) {
      await goTo(page, overview);
      await page.getByRole('button', { name: 'Show as table' }).first().click();
      const link = page.getByRole('link', { name }).first();
      const number = numberAtStart(await link.innerText());
      await link.click();
      await page
        .locator('h1')
        .filter({ hasText: /^(Trail|Mentor logs)$/ })
        .waitFor();
      await settled(page);
      expect([name, await countShown(page)]).toEqual([name, number]);
    }
  });

  it('links an hour of the week to its entries', async () => {
    const page = await stage.signedIn('ADMIN', `/overview?first=${daysAgo(40)}&last=${daysAgo(3)}`);
    await settled(page);
    await page.getByRole('button', { name: 'Show as table' }).last().click();
    const link = page.getByRole('link', { name: /entries, Tuesday at/ }).first();
    const number = numberAtStart(await link.innerText());
    await link.click();
    await page.getByText(`Entries: ${number}.`).waitFor();
    expect(await rowsOf(page, 'Entries in the selected hour')).toHaveLength(number);
    await page.reload();
    await page
      .getByRole('heading', { name: /^Tuesdays/ })
      .and(page.locator(':focus'))
      .waitFor();
  });

  it('shows the same rows to another administrator with the link', async () => {
    const page = await stage.signedIn('ADMIN', '/trail');
    const filters = page.getByRole('region', { name: 'Filters' });
    await filters.getByLabel('Person or API key').click();
    await page.getByRole('option', { name: 'Mira Meyer' }).click();
    await filters.getByLabel('Type').fill('update-activity-log');
    await page.keyboard.press('Enter');
    await filters.getByLabel('Words').fill('minutes');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=/);
    await page.getByRole('table', { name: ENTRIES }).getByText('duration_minutes').first().waitFor(); // the address changes before the rows do
    await settled(page);
    const rows = await rowsOf(page, ENTRIES);

    const other = { name: 'Another Admin', email: 'another.admin@northside.example', password: 'correct horse battery' };
    await admin.send('POST', '/users', { ...other, role: 'ADMIN' });
    const theirs = await stage.page();
    await stage.signIn(theirs, other, new URL(page.url()).hash.slice(1));
    await settled(theirs);
    expect(await rowsOf(theirs, ENTRIES)).toEqual(rows);
  });

  it('enters days by keyboard alone, and each applies once, when complete', async () => {
    const page = await stage.signedIn('ADMIN', '/trail');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).searchParams.get('from') ?? ''));
    const length = await page.evaluate(() => history.length);
    const first = page.getByLabel('First day');
    // The same day whichever of its parts comes first.
    await tabTo(page, first);
    await page.keyboard.type('03032025');
    await page.keyboard.press('Enter');
    await page.waitForURL(/first=2025-03-03$/);
    await tabTo(page, page.getByLabel('Last day'));
    await page.keyboard.type('04042025');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.waitForURL(/first=2025-03-03&last=2025-04-04$/);
    await settled(page);
    expect(await first.inputValue()).toBe('2025-03-03');
    expect(await page.evaluate(() => history.length)).toBe(length + 2);
    expect(asked.filter((from) => from !== '' && !from.startsWith('2025-03-02T23:00'))).toEqual([]);
    await page.goBack();
    await page.goBack();
    await page.waitForURL(/#\/trail$/);
    await settled(page);
    expect(await first.inputValue()).toBe('');
  });

  it('exports exactly the entries that match the filters', async () => {
    const page = await stage.signedIn('ADMIN', `/trail?activityType=update-activity-log&first=${daysAgo(300)}&last=${daysAgo(3)}`);
    await settled(page);
    const links = page.getByRole('table', { name: ENTRIES }).locator('a[href^="#/trail/"]');
    const older = page.getByRole('button', { name: 'Older entries' });
    while (await older.isVisible()) {
      const before = await links.count();
      await older.click();
      await links.nth(before).waitFor();
    }
    const shown = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')?.split('/').at(-1)));
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'CSV' }).click()]);
    const [header = [], ...records] = readCsv(await readFile(await download.path(), 'utf8'));
    expect(records.map((record) => record[header.indexOf('_id')]).sort()).toEqual(shown.sort());
    expect(new Set(shown).size).toBe(await countShown(page));
    expect(await newest('activityType=export-activities')).toHaveLength(1);
  });

  it('sees new entries arrive, and after a pause all that arrived meanwhile', async () => {
    const record = (door: number) => admin.send('POST', '/activities', { activityType: 'door-opened', context: `Door ${door} was opened` });
    const page = await stage.signedIn('ADMIN', '/trail?activityType=door-opened');
    await page.getByText('No entries match').waitFor();
    await page.getByRole('switch', { name: 'Live' }).check();
    await page.getByText('Connected').waitFor();
    await record(1);
    await page.getByRole('link', { name: 'Door 1 was opened' }).waitFor();

    await page.getByRole('button', { name: 'Pause' }).click();
    for (const door of [2, 3, 4]) await record(door);
    await page.getByText('Paused: 3 new entries are waiting').waitFor();
    expect(await page.getByRole('link', { name: /^Door/ }).allInnerTexts()).toEqual(['Door 1 was opened']);
    await page.getByRole('button', { name: 'Resume' }).click();
    await page.getByRole('link', { name: 'Door 4 was opened' }).waitFor();
    expect(await page.getByRole('link', { name: /^Door/ }).allInnerTexts()).toEqual([4, 3, 2, 1].map((door) => `Door ${door} was opened`));
    expect(await countShown(page)).toBe(4);
  });
});

/** How many rows a list says that there are on all of its pages, once it has counted them. */
async function countShown(page: Page): Promise<number> {
  const status = page.getByRole('status').filter({ hasText: /^[\d,]+ entr(y|ies)$|\d of [\d,]+( entr(y|ies))?$/ });
  return numberAtStart((await status.first().innerText()).split(' of ').at(-1) ?? '');
}

function numberAtStart(text: string): number {
  return Number(/^[\d,]+/.exec(text)?.[0].replaceAll(',', ''));
}

/** A day as the address names it. */
function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
}

function middleOfNextMonth(): Date {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 15, 12));
}
