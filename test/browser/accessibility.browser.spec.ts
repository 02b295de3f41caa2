import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { accessibilityFindings } from '../support/browser/accessibility.js';
import { Stage, type Who } from '../support/browser/stage.js';
import { goTo, settled, tabTo } from '../support/browser/steps.js';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 780 };
/** The rest goes by the document, of which a phone shows nothing else. */
const OF_LAYOUT = ['target-size', 'scrollable-region-focusable', 'link-in-text-block', 'button-name', 'link-name'];
/** Every page that there is, as the dashboard's own table of contents names them. */
const PATHS = [...readFileSync('web/src/app/pages.ts', 'utf8').matchAll(/\bpath: '(\/[^']*)'/g)].map(([, path = '']) => path);

describe('the dashboard is accessible', () => {
  let stage: Stage;
  /** Where there is something to see on a page of one thing, or on a long one. */
  const addresses = new Map<string, string>();
  beforeAll(async () => {
    stage = await Stage.open({ WEBHOOK_ALLOW_PRIVATE: 'true' });
    const owner = await stage.api('OWNER');
    const mentor = await stage.api('USER');
    const { _id } = await owner.send<{ _id: string }>('POST', '/activities', {
      activityType: 'door-opened',
      context: 'The door was opened',
      tags: ['door'],
      target: { type: 'door', id: '1' },
      metadata: { by: 'key' },
    });
    const { id } = await owner.send<{ id: string }>('POST', '/webhooks', { url: 'http://127.0.0.1:9/nobody-listens', tags: ['door'], enabled: true });
    await owner.send('POST', `/webhooks/${id}/test`);
    const { data: people } = await owner.get<{ data: { id: string; name: string }[] }>('/users');
    await owner.send('PATCH', `/users/${people.find(({ name }) => name === 'Ben Okafor')?.id}`, { status: 'disabled' });
    await owner.send('POST', '/roles', { name: 'AUDITOR', base: 'ADMIN', permissions: ['read'] });
    await owner.send('POST', '/api-keys', { name: 'Nightly export', role: 'ADMIN' });
    const { data } = await mentor.get<{ data: { log_id: string }[] }>('/activity-logs?limit=1');
    // A list of a few days is judged in a tenth of the time that one of fifty rows takes.
    const lately = `first=${new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10)}`;
    addresses.set('/trail', `/trail?${lately}`).set('/logs', `/logs?${lately}`);
    addresses.set('/trail/:id', `/trail/${_id}`).set('/webhooks/:id', `/webhooks/${id}`).set('/logs/:id', `/logs/${data[0]?.log_id}`);
  }, 60_000);
  afterAll(() => stage.close());
  afterEach(() => expect(stage.complaints).toEqual([]));

  /** On a screen; on a phone, which it fits into, for what depends on the layout; and in the dark, where nothing but the colours is different. */
  async function expectAccessible(page: Page, what: string): Promise<void> {
    for (const [viewport, rules] of [
      [PHONE, OF_LAYOUT],
      [WIDE, undefined],
    ] as const) {
      await page.setViewportSize(viewport);
      await page.evaluate(untilStill);
      expect([what, viewport, await accessibilityFindings(page, rules)]).toEqual([what, viewport, []]);
      expect([what, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([what, viewport.width]);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
    await page.evaluate(untilStill);
    expect([what, 'dark', await accessibilityFindings(page, ['color-contrast'])]).toEqual([what, 'dark', []]);
    await page.emulateMedia({ colorScheme: 'light' });
  }

  describe.each<Who>(['OWNER', 'USER'])('of %s', (who) => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.signedIn(who, '/account');
    }, 60_000);

    it.each(PATHS)('%s has no WCAG 2.2 AA violations, and fits a phone', async (path) => {
      const address = addresses.get(path) ?? path;
      expect(address).not.toContain(':');
      await goTo(page, address);
      await expectAccessible(page, path);
    });
  });

  describe('dialogs and menus', () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.signedIn('OWNER', '/account');
    }, 60_000);

    it.each<[string, string, string]>([
      ['a new person', '/people', 'Add a person'],
      ['a person', '/people', 'Edit Mira Meyer'],
      ['a question', '/people', 'Disable Mira Meyer'],
      ['a new role', '/roles', 'Create a role'],
      ['a new key', '/api-keys', 'Create a key'],
      ['a new webhook', '/webhooks', 'Add a webhook'],
      ['a replay', '/webhooks/:id', 'Deliver again'],
      ['an erasure', '/trail/:id', 'Erase'],
    ])('is accessible, and gives the focus back: %s', async (what, path, button) => {
      await goTo(page, addresses.get(path) ?? path);
      const opener = page.getByRole('button', { name: button });
      await opener.click();
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      await expectAccessible(page, what);
      expect(await dialog.locator(':focus').count()).toBe(1);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await opener.and(page.locator(':focus')).waitFor();
    });

    it.each<[string, string, 'button' | 'textbox' | 'combobox']>([
      ['/account', 'Olga Owens', 'button'],
      ['/trail?activityType=nothing-of-the-kind', 'Export', 'button'],
      ['/logs', 'Type', 'combobox'],
    ])('is accessible as a menu: on %s that of %s', async (path, name, role) => {
      await goTo(page, path);
      await page.getByRole(role, { name }).click();
      const menu = page.getByRole('menu').or(page.getByRole('listbox'));
      await menu.waitFor();
      await expectAccessible(page, name);
      await page.keyboard.press('Escape');
      await menu.waitFor({ state: 'hidden' });
    });

    it('is accessible as the navigation of a phone', async () => {
      await goTo(page, '/people');
      await page.setViewportSize(PHONE);
      await page.getByRole('button', { name: 'Open the navigation' }).click();
      await page.getByRole('link', { name: 'Roles' }).waitFor();
      expect(await accessibilityFindings(page)).toEqual([]);
    });
  });

  it('signing in is accessible, including the error for a wrong password', async () => {
    const page = await stage.page();
    await page.goto('/');
    await page.getByLabel('E-mail').fill('nobody@northside.example');
    await page.getByLabel(/^Password/).fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').waitFor();
    await expectAccessible(page, 'signing in');
  });

  describe('empty pages and errors', () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.signedIn('ADMIN', '/account');
    }, 60_000);

    it.each<[string, string, string]>([
      ['a page that is not there', '/nowhere', 'This page does not exist'],
      ['an entry that is not there', '/trail/000000000000000000000000', 'Not found'],
      ['a log that is not there', '/logs/log_000000000000000000000000', 'This log does not exist'],
      ['no entries', '/trail?activityType=nothing-of-the-kind', 'No entries match'],
      ['no logs', '/logs?contact_id=nobody', 'No logs match'],
      ['a filter that is refused', '/logs?contact_id=%20', 'must be an id'],
      ['a period without anything', '/overview?first=1999-01-01&last=1999-01-02', 'No activity in this period'],
      ['no period', '/overview?first=1999-01-01', 'Choose a period'],
      ['the table of a chart', '/overview?hour=1-9&show=hour', 'Tuesdays'],
    ])('%s is accessible', async (what, path, text) => {
      await goTo(page, path);
      await page.getByText(text).first().waitFor();
      const chart = page.getByRole('button', { name: 'Show as table' });
      while (await chart.first().isVisible()) await chart.first().click();
      await expectAccessible(page, what);
    });

    it('a server error is shown accessibly', async () => {
      await page.route('**/api/v1/users*', (route) =>
        route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{"title":"Broken","status":500,"code":"internal"}' }),
      );
      await goTo(page, '/people');
      await page.getByRole('button', { name: 'Try again' }).waitFor();
      await expectAccessible(page, 'a server that is broken');
    });
  });

  it.each(['/people', '/trail'])('everything on %s is reached by the Tab key, and shows that it is', async (path) => {
    const page = await stage.signedIn('OWNER', addresses.get(path) ?? path);
    await settled(page);
    const places = page.locator('a[href], button, input, select, textarea, [tabindex="0"]');
    const atRest = await places.evaluateAll(looksOf);
    const reached = new Set<number>();
    // A date is several stops in one place.
    for (let [before, place] = [-1, -1]; place === before || !reached.has(place);) {
      if (place >= 0) reached.add(place);
      await page.keyboard.press('Tab');
      await page.evaluate(untilStill);
      [before, place] = [place, await places.evaluateAll((elements) => elements.findIndex((element) => element === document.activeElement))];
      if (place >= 0) expect(await page.locator(':focus').evaluateAll(looksOf)).not.toEqual([atRest[place]]);
    }
    const isPlace = await places.evaluateAll((elements) => elements.map((element) => element.checkVisibility() && (element as HTMLElement).tabIndex >= 0));
    expect(isPlace.flatMap((is, place) => (is ? [place] : []))).toEqual([...reached].sort((one, other) => one - other));
  });

  it('the skip button leads past the navigation', async () => {
    const page = await stage.signedIn('ADMIN', '/people');
    await settled(page);
    const skip = page.getByRole('button', { name: 'Skip to content' });
    await tabTo(page, skip);
    await page.evaluate(untilStill);
    expect(await skip.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await hasFocus(page.locator('#content'))).toBe(true);
    await page.keyboard.press('Tab');
    expect(await hasFocus(page.getByRole('button', { name: 'Add a person' }))).toBe(true);
  });
});

function hasFocus(place: Locator): Promise<boolean> {
  return place.evaluate((element) => element === document.activeElement);
}

/** In the page: colours change from one frame to the next, and what inherits one a frame later. */
async function untilStill(): Promise<void> {
  do await new Promise(requestAnimationFrame);
  while (document.getAnimations().length > 0);
}

/** In the page: what tells by looking whether something has the focus; some of it stands around a field, or beside a switch. */
function looksOf(elements: readonly Element[]): string[] {
  return elements.map((element) => {
    const around = [element.parentElement, element.parentElement?.parentElement, element.parentElement?.parentElement?.parentElement];
    return [element, element.nextElementSibling, ...around]
      .map((part) => {
        if (!part) return '';
        const { outlineStyle, outlineWidth, borderColor, boxShadow, backgroundColor } = getComputedStyle(part);
        return [outlineStyle === 'none' ? '' : outlineWidth, borderColor, boxShadow, backgroundColor].join();
      })
      .join();
  });
}
