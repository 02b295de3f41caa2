import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { accessibilityFindings } from './support/accessibility.js';
import { Stage, type Who } from './support/stage.js';
import { goTo, settled, tabTo } from './support/steps.js';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 780 };
const SCHEMES = ['light', 'dark'] as const;
/** Every page that there is, as the dashboard's own table of contents names them. */
const PATHS = [...readFileSync('web/src/app/pages.ts', 'utf8').matchAll(/\bpath: '(\/[^']*)'/g)].map(([, path = '']) => path);

describe('for everybody, whatever they see or hear and however they point', () => {
  let stage: Stage;
  /** An id for each page of one thing. */
  const ids = new Map<string, string>();
  beforeAll(async () => {
    stage = await Stage.open();
    const owner = await stage.api('OWNER');
    const mentor = await stage.api('USER');
    const { _id } = await owner.send<{ _id: string }>('POST', '/activities', {
      activityType: 'door-opened',
      context: 'The door was opened',
      tags: ['door'],
      target: { type: 'door', id: '1' },
      metadata: { by: 'key' },
    });
    const { id } = await owner.send<{ id: string }>('POST', '/webhooks', { url: 'https://hooks.example/annals', tags: ['door'], enabled: false });
    await owner.send('POST', '/roles', { name: 'AUDITOR', base: 'ADMIN', permissions: ['read'] });
    await owner.send('POST', '/api-keys', { name: 'Nightly export', role: 'ADMIN' });
    const { data } = await mentor.get<{ data: { log_id: string }[] }>('/activity-logs?limit=1');
    ids.set('/trail/:id', `/trail/${_id}`).set('/webhooks/:id', `/webhooks/${id}`).set('/logs/:id', `/logs/${data[0]?.log_id}`);
  }, 60_000);
  afterAll(() => stage.close());
  afterEach(() => expect(stage.complaints).toEqual([]));

  /** In light and dark, on a screen and on a phone, which it fits into. */
  async function expectAccessible(page: Page, what: string): Promise<void> {
    for (const viewport of [WIDE, PHONE]) {
      await page.setViewportSize(viewport);
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
        const findings = await accessibilityFindings(page);
        expect([what, viewport.width, colorScheme, findings]).toEqual([what, viewport.width, colorScheme, []]);
      }
      expect([what, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([what, viewport.width]);
    }
    await page.setViewportSize(WIDE);
  }

  describe.each<Who>(['OWNER', 'USER'])('of %s', (who) => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.signedIn(who, '/account');
    }, 60_000);

    it.each(PATHS)('%s has nothing that is found against WCAG 2.2 AA, and fits a phone', async (path) => {
      const address = ids.get(path) ?? path;
      expect(address).not.toContain(':');
      await goTo(page, address);
      await expectAccessible(page, path);
    });
  });

  describe('what opens above a page', () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.signedIn('OWNER', '/account');
    }, 60_000);

    it.each<[string, string, string]>([
      ['a new person', '/people', 'Add a person'],
      ['a person', '/people', 'Edit Mira Meyer'],
      ['a question', '/people', 'Disable Mira Meyer'],
      ['a new role', '/roles', 'Make a role'],
      ['a new key', '/api-keys', 'Make a key'],
      ['a new webhook', '/webhooks', 'Add a webhook'],
      ['a replay', '/webhooks/:id', 'Deliver again'],
      ['an erasure', '/trail/:id', 'Erase'],
    ])('is accessible, and gives the focus back: %s', async (what, path, button) => {
      await goTo(page, ids.get(path) ?? path);
      const opener = page.getByRole('button', { name: button });
      await opener.click();
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      await expectAccessible(page, what);
      expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      expect(await hasFocus(opener)).toBe(true);
    });

    it.each<[string, string, 'button' | 'textbox' | 'combobox']>([
      ['/account', 'Olga Owens', 'button'],
      ['/trail', 'Export', 'button'],
      ['/logs', 'Type', 'combobox'],
    ])('is accessible as a menu: on %s that of %s', async (path, name, role) => {
      await goTo(page, path);
      await page.getByRole(role, { name }).click();
      await page.getByRole('menu').or(page.getByRole('listbox')).first().waitFor();
      await expectAccessible(page, name);
    });

    it('is accessible as the navigation of a phone', async () => {
      await goTo(page, '/people');
      await page.setViewportSize(PHONE);
      await page.getByRole('button', { name: 'Open the navigation' }).click();
      await page.getByRole('link', { name: 'Roles' }).waitFor();
      expect(await accessibilityFindings(page)).toEqual([]);
    });
  });

  it('signing in is accessible, with what is said of a wrong password', async () => {
    const page = await stage.page();
    await page.goto('/');
    await page.getByLabel('E-mail').fill('nobody@northside.example');
    await page.getByLabel(/^Password/).fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').waitFor();
    await expectAccessible(page, 'signing in');
  });

  it.each<[string, string, string]>([
    ['a page that is not there', '/nowhere', 'There is no such page'],
    ['an entry that is not there', '/trail/000000000000000000000000', 'Not found'],
    ['a log that is not there', '/logs/log_000000000000000000000000', 'There is no such log'],
    ['no entries', '/trail?activityType=nothing-of-the-kind', 'No entry matches'],
    ['no logs', '/logs?contact_id=nobody', 'No log is like that'],
    ['a filter that is refused', '/logs?contact_id=%20', 'must be an id'],
    ['a period without anything', '/overview?first=1999-01-01&last=1999-01-02', 'Nothing in these days'],
    ['no period', '/overview?first=1999-01-01', 'Which days?'],
    ['the table of a chart', '/overview?hour=1-9&show=hour', 'Tuesdays'],
  ])('%s is accessible', async (what, path, text) => {
    const page = await stage.signedIn('ADMIN', '/account');
    await goTo(page, path);
    await page.getByText(text).first().waitFor();
    for (const table of await page.getByRole('button', { name: 'Show as table' }).all()) await table.click();
    await expectAccessible(page, what);
    await page.context().close();
  });

  it('a server that is away is said accessibly', async () => {
    const page = await stage.signedIn('ADMIN', '/account');
    await page.route('**/api/v1/users*', (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"title":"Away","status":503,"code":"unavailable"}' }));
    await goTo(page, '/people');
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await expectAccessible(page, 'a server that is away');
  });

  it.each(['/people', '/trail'])('everything on %s is reached by the Tab key, and shows that it is', async (path) => {
    const page = await stage.signedIn('OWNER', path);
    await settled(page);
    let isRound = false;
    while (!isRound) {
      await page.keyboard.press('Tab');
      isRound = await page.evaluate(markFocused);
    }
    const faults = await page.locator('a[href], button, input, select, [tabindex="0"]').evaluateAll((elements) => {
      const reachable = elements.filter((element) => element.checkVisibility() && (element as HTMLElement).tabIndex >= 0);
      return reachable.filter((element) => element.getAttribute('data-focused') !== 'seen').map((element) => element.outerHTML);
    });
    expect(faults).toEqual([]);
  });

  it('the skip button leads past the navigation', async () => {
    const page = await stage.signedIn('ADMIN', '/people');
    await settled(page);
    const skip = page.getByRole('button', { name: 'Skip to the content' });
    await tabTo(page, skip);
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

/** In the page: notes on what has the focus whether it looks different from what it would without. Answers whether it had been there before. */
function markFocused(): boolean {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return false;
  if (focused.dataset['focused'] !== undefined) return true;
  const look = () => {
    const { outlineStyle, outlineWidth, borderColor, boxShadow, backgroundColor } = getComputedStyle(focused);
    return [outlineStyle === 'none' ? '' : outlineWidth, borderColor, boxShadow, backgroundColor].join();
  };
  const before = look();
  focused.blur();
  focused.dataset['focused'] = before === look() ? 'unseen' : 'seen';
  focused.focus();
  return false;
}
