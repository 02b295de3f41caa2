import type { Locator, Page } from 'playwright-core';
import type { Api } from '../support/browser/api.js';
import { Stage } from '../support/browser/stage.js';
import { goTo, rowsOf, tabTo } from '../support/browser/steps.js';

interface Log {
  readonly log_id: string;
  readonly description: string;
  readonly duration_minutes?: number;
}

describe('a mentor', () => {
  let stage: Stage;
  let mentor: Api;
  let admin: Api;
  beforeAll(async () => {
    stage = await Stage.open();
    [mentor, admin] = await Promise.all([stage.api('USER'), stage.api('ADMIN')]);
  }, 60_000);
  afterAll(() => stage.close());
  afterEach(() => expect(stage.complaints).toEqual([]));

  it('reaches the account menu on the narrowest screen', async () => {
    const { name } = await mentor.get<{ name: string }>('/auth/me');
    const page = await stage.signedIn('USER', '/', { viewport: { width: 320, height: 640 } });
    const box = await page.getByRole('button', { name }).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
    await page.getByRole('button', { name }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
  });

  const record = () =>
    mentor.send<Log>('POST', '/activity-logs', {
      activity_type: 'check_in',
      description: 'As it was',
      occurred_at: new Date().toISOString(),
      duration_minutes: 10,
    });
  const logOf = (id: string) => mentor.get<Log>(`/activity-logs/${id}`);
  const countLogs = async () => (await mentor.get<{ pagination: { total: number } }>('/activity-logs')).pagination.total;

  it('begins with their month, and has no pages but their own', async () => {
    const page = await stage.signedIn('USER');
    await page.getByRole('heading', { level: 1, name: 'My month' }).waitFor();
    const links = await page.getByRole('navigation', { name: 'Pages' }).getByRole('link').allInnerTexts();
    expect(links).toEqual(['My month', 'Trail', 'Mentor logs', 'Your account', 'API documentation']);

    const { data } = await admin.get<{ data: { _id: string }[] }>('/activities?limit=1');
    for (const path of ['/overview', `/trail/${data[0]?._id}`, '/integrity', '/people', '/roles', '/api-keys', '/webhooks', '/organization']) {
      await goTo(page, path);
      expect([path, await page.locator('h1').innerText()]).toEqual([path, 'Not found']);
    }
  });

  it('sees their own logs and their own entries, and nobody else’s', async () => {
    const page = await stage.signedIn('USER', '/logs');
    await page.getByText(`1 to 20 of ${(await countLogs()).toLocaleString('en-GB')}`).waitFor();
    expect(await page.getByLabel('Mentor', { exact: true }).count()).toBe(0);
    const cells = page.getByRole('table', { name: 'Mentor logs' }).locator('td[data-label="Mentor"]');
    expect(new Set(await cells.allInnerTexts())).toEqual(new Set(['Mira Meyer']));
    await goTo(page, '/trail');
    const who = page.getByRole('table', { name: 'Entries, newest first' }).locator('td[data-label="Actor"]');
    expect(new Set(await who.allInnerTexts())).toEqual(new Set(['Mira Meyer']));
  });

  it('records, corrects and deletes a log with the keyboard alone, told at the fields what is wrong', async () => {
    const page = await stage.signedIn('USER', '/my-month');
    const [before, beforeThisMonth] = [await countLogs(), await logsOfMonth(page)];
    const press = (key: string) => page.keyboard.press(key);

    await tabTo(page, page.getByRole('link', { name: 'Mentor logs' }));
    await press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Mentor logs' }).waitFor();
    await tabTo(page, page.getByRole('link', { name: 'Record a log' }));
    await press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Record a log' }).waitFor();
    await tabTo(page, page.getByRole('combobox', { name: 'Type' }));
    await page.keyboard.type('Check');
    await page.getByRole('option', { name: 'Check in' }).waitFor();
    await press('ArrowDown');
    await press('Enter');
    const description = page.getByRole('textbox', { name: 'What happened' });
    await tabTo(page, description);
    await page.keyboard.type('   ');
    await press('Tab');
    const when = page.getByLabel('When');
    const year = new Date().getFullYear();
    // Leap years too, so that it is a day of the calendar whatever today is.
    await typeYear(page, year + 4);
    const send = page.getByRole('button', { name: 'Record' });
    await tabTo(page, send);
    await press('Enter');
    await page.getByText('at least one of them visible').waitFor();
    expect(await describedBy(description)).toContain('at least one of them visible');
    expect(await hasFocus(description)).toBe(true);

    await press('Control+A');
    await page.keyboard.type('Called, all is well');
    await tabTo(page, send);
    await press('Enter');
    await page.getByText('in the future').waitFor();
    expect(await describedBy(when)).toContain('in the future');
    expect([await hasFocus(when), await countLogs()]).toEqual([true, before]);

    await typeYear(page, year);
    await tabTo(page, send);
    await press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Mentor log', exact: true }).waitFor();
    const logId = page.url().split('/').at(-1) ?? '';
    expect(await logOf(logId)).toMatchObject({ activity_type: 'check_in', description: 'Called, all is well' });

    await tabTo(page, page.getByRole('button', { name: 'Edit' }));
    await press('Enter');
    await tabTo(page, description);
    await press('End');
    await page.keyboard.type(' again');
    await tabTo(page, page.getByRole('button', { name: 'Save' }));
    await press('Enter');
    await page.getByText('Your changes have been saved.').waitFor();
    expect(await logOf(logId)).toMatchObject({ description: 'Called, all is well again' });
    await goTo(page, '/my-month');
    await figureOfMonth(page, beforeThisMonth + 1).waitFor();
    expect(await countLogs()).toBe(before + 1);

    await goTo(page, `/logs/${logId}`);
    const remove = page.getByRole('button', { name: 'Delete' });
    await tabTo(page, remove);
    await press('Enter');
    const question = page.getByRole('dialog', { name: 'Delete this log?' });
    await question.waitFor();
    await press('Escape');
    await question.waitFor({ state: 'hidden' });
    expect(await mentor.status(`/activity-logs/${logId}`)).toBe(200);
    await tabTo(page, remove);
    await press('Enter');
    await tabTo(page, question.getByRole('button', { name: 'Delete' }));
    await press('Enter');
    await page.getByText('The log has been deleted.').waitFor();
    expect(await mentor.status(`/activity-logs/${logId}`)).toBe(404);
    await goTo(page, '/my-month');
    await figureOfMonth(page, beforeThisMonth).waitFor();
    expect(await countLogs()).toBe(before);
    await goTo(page, '/trail?activityType=delete-activity-log');
    expect((await rowsOf(page, 'Entries, newest first'))[0]).toContain(logId);
  });

  describe('correcting a log that somebody else has corrected meanwhile', () => {
    let page: Page;
    let id: string;
    beforeEach(async () => {
      ({ log_id: id } = await record());
      page = await stage.signedIn('USER', `/logs/${id}`);
      await page.getByRole('button', { name: 'Edit' }).click();
      await page.getByRole('textbox', { name: 'What happened' }).fill('As I see it');
      await admin.send('PUT', `/activity-logs/${id}`, { description: 'As they see it', duration_minutes: 45 });
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('alert').getByText('Your changes have not been saved').waitFor();
    });

    it('sees both versions, and what differs', async () => {
      const rows = await rowsOf(page, 'Both versions');
      expect(rows.find((row) => row.startsWith('Description'))).toMatch(/As I see it\s+As they see it\s+Both changed it/);
      expect(rows.find((row) => row.startsWith('Minutes'))).toMatch(/45\s+45\s+They changed it/);
      expect(await logOf(id)).toMatchObject({ description: 'As they see it', duration_minutes: 45 });
    });

    it('keeps their own changes, and those that only the other made', async () => {
      await page.getByRole('button', { name: 'Keep mine' }).click();
      await page.getByText('Your changes have been saved.').waitFor();
      expect(await logOf(id)).toMatchObject({ description: 'As I see it', duration_minutes: 45 });
    });

    it('takes the other version, and changes nothing', async () => {
      await page.getByRole('button', { name: 'Take theirs' }).click();
      await page.getByText('As they see it').waitFor();
      expect(await page.getByText('As I see it').count()).toBe(0);
      expect(await logOf(id)).toMatchObject({ description: 'As they see it', duration_minutes: 45 });
    });
  });
});

/** The place where the page My month says how many logs there are; it shows what it knew before until it knows better. */
function figureOfMonth(page: Page, count: number | string): Locator {
  return page
    .getByRole('group', { name: 'Logs', exact: true })
    .getByText(new RegExp(`^${count}( logs?)?$`))
    .first();
}

async function logsOfMonth(page: Page): Promise<number> {
  return Number.parseInt(await figureOfMonth(page, '\\d+').innerText(), 10);
}

/** What a field says of itself to whoever hears it, once it has something wrong. */
async function describedBy(field: Locator): Promise<string> {
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  return field.evaluate((element) => {
    const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
  });
}

function hasFocus(field: Locator): Promise<boolean> {
  return field.evaluate((element) => element === document.activeElement);
}

/** In a field of a date and a time that has just got the focus, which stands on its day: the year is the third part. */
async function typeYear(page: Page, year: number): Promise<void> {
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type(String(year));
}
