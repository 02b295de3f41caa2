import type { Page } from 'playwright-core';
import type { Api } from '../support/browser/api.js';
import { Stage } from '../support/browser/stage.js';
import { goTo } from '../support/browser/steps.js';

const PHONE = { width: 360, height: 780 };

/** What people, programs and attackers put into fields; short enough for the shortest of these. */
const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "'-alert(1)-'</style><svg onload=alert(1)>",
  'javascript:alert(1)//',
  '{{7*7}}${7*7}<%= 7*7 %>',
  '\u202egnp.exe\u202c \u200b\u0000'.replace('\0', '\ufffd'),
  'W'.repeat(64),
];
const ID = 'W'.repeat(64);

describe('hostile text', () => {
  let stage: Stage;
  let owner: Api;
  let page: Page;
  const events: string[] = [];
  const ids = { entries: [] as string[], logs: [] as string[], webhooks: [] as string[] };

  beforeAll(async () => {
    stage = await Stage.open();
    owner = await stage.api('OWNER');
    for (const [index, text] of HOSTILE.entries()) await fill(index, text);
    page = await stage.signedIn('OWNER', '/account', { viewport: PHONE });
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => events.push(`a dialog says ${dialog.message()}`)));
    page.on('request', (request) => {
      if (!request.url().startsWith(stage.url) || request.url().startsWith(`${stage.url}/x`)) events.push(`it asks for ${request.url()}`);
    });
  }, 90_000);
  afterAll(() => stage.close());
  afterEach(() => expect([stage.complaints, events]).toEqual([[], []]));

  /** One of everything that has a field for text. */
  async function fill(index: number, text: string): Promise<void> {
    const occurred_at = new Date().toISOString();
    await owner.send('POST', '/users', { name: text, email: `hostile${index}@northside.example`, password: 'correct horse battery', role: 'USER' });
    await owner.send('POST', '/roles', { name: text, base: 'USER', permissions: ['read'] });
    await owner.send('POST', '/api-keys', { name: text, role: 'ADMIN' });
    const address = `https://hooks.example/${encodeURIComponent(text)}`;
    const { id } = await owner.send<{ id: string }>('POST', '/webhooks', { url: address, tags: [text], enabled: false });
    const log = { mentor_id: ID, contact_id: ID, activity_type: 'check_in', description: text, occurred_at };
    const { log_id } = await owner.send<{ log_id: string }>('POST', '/activity-logs', log);
    const entry = {
      activityType: 'door-opened',
      context: text,
      tags: [text],
      target: { type: text, id: text },
      metadata: { [text]: { deep: [text] } },
    };
    const { _id } = await owner.send<{ _id: string }>('POST', '/activities', entry, { 'user-agent': text.replace(/[^ -~]/g, '') });
    ids.entries.push(_id);
    ids.logs.push(log_id);
    ids.webhooks.push(id);
  }

  /** Nothing of what is shown became more than text, and it is no wider than the phone. */
  async function expectHarmless(path: string): Promise<void> {
    const found = await page.evaluate<[string, string[], number]>(`[
      ${JSON.stringify(path)},
      [...document.querySelectorAll('img:not([src="/favicon.svg"]), svg[onload], [onerror], body script, iframe, [href^="javascript:" i]')].map((element) => element.outerHTML),
      document.documentElement.scrollWidth,
    ]`);
    expect(found).toEqual([path, [], PHONE.width]);
  }

  it.each(['/people', '/roles', '/api-keys', '/webhooks', '/logs', '/trail', '/trail?activityType=door-opened', `/my-month?mentor_id=${ID}`])(
    'stands as text in the list %s',
    async (path) => {
      await goTo(page, path);
      const text = await page.locator('main').innerText();
      const shown = HOSTILE.map((hostile) => (path === '/webhooks' ? new URL(`https://hooks.example/${encodeURIComponent(hostile)}`).pathname : hostile));
      expect(shown.filter((hostile) => !text.includes(hostile.trim()))).toEqual([]);
      await expectHarmless(path);
    },
  );

  it.each(['trail', 'logs', 'webhooks'] as const)('stands as text on the page of each of %s', async (feature) => {
    const of = { trail: ids.entries, logs: ids.logs, webhooks: ids.webhooks }[feature];
    for (const id of of) {
      await goTo(page, `/${feature}/${id}`);
      await expectHarmless(`/${feature}/${id}`);
    }
  });

  it('stands as text among the numbers of the overview and in the name of whom it belongs to', async () => {
    await goTo(page, '/overview?all=people&all=types&all=tags');
    await expectHarmless('/overview');
    for (const [index, text] of HOSTILE.entries()) {
      const theirs = await stage.signedIn({ email: `hostile${index}@northside.example`, password: 'correct horse battery' }, '/account', { viewport: PHONE });
      await theirs.getByRole('definition').getByText(text.trim(), { exact: true }).first().waitFor();
      expect(await theirs.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
      await theirs.context().close();
    }
  });

  it('stands as text where it was one value of a setting and is another now, and why an entry was erased', async () => {
    const { orgId } = await owner.get<{ orgId: string }>('/auth/me');
    const name = HOSTILE.slice(0, -1).join(' ');
    await owner.send('PATCH', `/organizations/${orgId}`, { name, acronym: '<b>NSM</b>' });
    await owner.send('POST', `/activities/${ids.entries[0]}/erase`, { reason: name });
    for (const type of ['update-organization', 'erase-activity']) {
      const { data } = await owner.get<{ data: { _id: string }[] }>(`/activities?activityType=${type}&limit=1`);
      await goTo(page, `/trail/${data[0]?._id}`);
      expect(await page.locator('main').innerText()).toContain('<img src=x onerror=alert(1)>');
      await expectHarmless(type);
    }
    await goTo(page, '/organization');
    expect(await page.getByLabel('Name').inputValue()).toBe(name);
    await expectHarmless('/organization');
  });

  it('does nothing in an address', async () => {
    for (const text of HOSTILE) {
      const hostile = encodeURIComponent(text);
      for (const path of [
        `/trail?activityType=${hostile}&q=${hostile}&tag=${hostile}&createdBy=${hostile}&first=${hostile}&last=${hostile}`,
        `/logs?mentor_id=${hostile}&activity_type=${hostile}&contact_id=${hostile}&q=${hostile}&page=${hostile}&sort=${hostile}`,
        `/overview?first=${hostile}&last=${hostile}&all=${hostile}&show=${hostile}&hour=${hostile}`,
        `/my-month?mentor_id=${hostile}&month=${hostile}`,
        `/trail/${hostile}`,
        `/webhooks/${hostile}`,
        `/${hostile}`,
      ]) {
        await goTo(page, path);
        await expectHarmless(path);
      }
    }
  });

  it('stands as text in questions and notices', async () => {
    await goTo(page, '/people');
    for (const text of HOSTILE) {
      await page.getByRole('button', { name: `Disable ${text}` }).click();
      const question = page.getByRole('dialog', { name: `Disable ${text}?` });
      await question.waitFor();
      await expectHarmless(text);
      await question.getByRole('button', { name: 'Disable' }).click();
      await page.getByText(`${text} has been disabled`).waitFor();
      await expectHarmless(text);
    }
  });
});
