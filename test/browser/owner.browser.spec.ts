import type { EntryResponse } from '../../src/activity-logs/trail/dto/entry.response.js';
import { DEMO_PASSWORD } from '../../src/cli/demo/demo-organizations.js';
import { Receiver, verified } from '../support/webhooks/receiver.js';
import type { Api } from '../support/browser/api.js';
import { Stage, emailOf } from '../support/browser/stage.js';
import { goTo, rowsOf, settled } from '../support/browser/steps.js';

const PASSWORD = 'correct horse battery';

interface Named {
  readonly id: string;
  readonly name: string;
}

describe('an owner who runs the organization', () => {
  let stage: Stage;
  let owner: Api;
  let receiver: Receiver;
  beforeAll(async () => {
    [stage, receiver] = await Promise.all([Stage.open({ WEBHOOK_ALLOW_PRIVATE: 'true' }), Receiver.start()]);
    owner = await stage.api('OWNER');
  }, 60_000);
  afterAll(() => Promise.all([stage.close(), receiver.close()]));
  afterEach(() => expect(stage.complaints).toEqual([]));

  const namedAt = async (path: string, name: string) => (await owner.get<{ data: Named[] }>(`${path}?limit=100`)).data.find((one) => one.name === name);

  it('adds a person who can sign in, and disables them, which signs them out', async () => {
    const page = await stage.signedIn('OWNER', '/people');
    await page.getByRole('button', { name: 'Add a person' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a person' });
    await dialog.getByLabel('Name').fill('Nadia Novak');
    await dialog.getByLabel('E-mail').fill('nadia@northside.example');
    await dialog.getByLabel('Initial password').fill('too short');
    await dialog.getByRole('button', { name: 'Add' }).click();
    await dialog.getByText('must be text of 10 to 128 characters').waitFor();
    await dialog.getByLabel('Initial password').fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Add' }).click();
    await page.getByText('Nadia Novak can sign in now').waitFor();

    const theirs = await stage.signedIn({ email: 'nadia@northside.example', password: PASSWORD }, '/account');
    await theirs.getByText('nadia@northside.example').waitFor();
    await page.getByRole('button', { name: 'Disable Nadia Novak' }).click();
    await page.getByRole('dialog', { name: 'Disable Nadia Novak?' }).getByRole('button', { name: 'Disable' }).click();
    await page.getByText('Nadia Novak has been disabled').waitFor();
    expect(await namedAt('/users', 'Nadia Novak')).toMatchObject({ status: 'disabled', role: 'USER' });
    const ended = theirs.getByRole('dialog', { name: 'Your session has ended' });
    // They go on as if nothing were, for the seconds that the API takes to notice.
    for (let path = '/trail'; !(await ended.isVisible()); path = path === '/trail' ? '/logs' : '/trail') {
      await theirs.evaluate((next) => (location.hash = next), path);
      await ended
        .or(theirs.getByRole('heading', { level: 1, name: path === '/trail' ? 'Trail' : 'Mentor logs' }))
        .first()
        .waitFor();
    }
    await theirs.reload();
    await theirs.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  });

  it('makes an API key that is shown once and works until it is revoked', async () => {
    const page = await stage.signedIn('OWNER', '/api-keys');
    await page.getByRole('button', { name: 'Create a key' }).click();
    const dialog = page.getByRole('dialog', { name: 'Create an API key' });
    await dialog.getByLabel('Name').fill('Nightly export');
    for (const permission of ['create', 'update', 'delete']) await dialog.getByLabel(permission).uncheck();
    await dialog.getByRole('button', { name: 'Create' }).click();
    const key = (await page.getByText(/^annals_[\w-]{40,}$/).innerText()).trim();
    const statusWithKey = async (method = 'GET') => {
      const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
      return (await fetch(`${stage.url}/api/v1/activities`, { method, headers, ...(method === 'POST' && { body: '{}' }) })).status;
    };
    expect([await statusWithKey(), await statusWithKey('POST')]).toEqual([200, 403]);

    await page.reload();
    await settled(page);
    expect((await rowsOf(page, 'API keys')).find((row) => row.includes('Nightly export'))).toContain('read');
    expect(await page.content()).not.toContain(key);
    await page.getByRole('button', { name: 'Revoke Nightly export' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
    await page.getByText('Nightly export has been revoked').waitFor();
    expect(await namedAt('/api-keys', 'Nightly export')).toBeUndefined();
    expect(await statusWithKey()).toBe(401);
  });

  it('adds a webhook, tests it, and sees that the test arrived', async () => {
    const page = await stage.signedIn('OWNER', '/webhooks');
    await page.getByRole('button', { name: 'Add a webhook' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a webhook' });
    await dialog.getByLabel('URL').fill(receiver.url);
    await dialog.getByLabel('Types').fill('no-such-type');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Add' }).click();
    const secret = (await page.getByText(/^whsec_/).innerText()).trim();
    await page.getByRole('link', { name: receiver.url }).click();
    await page.getByText('Nothing has been sent yet').waitFor();
    expect(await page.content()).not.toContain(secret);
    await page.getByRole('button', { name: 'Send a test' }).click();
    const [message] = await receiver.first(1);
    expect(message && verified(message, secret).type).toBe('webhook.test');
    await page.getByText('delivered', { exact: true }).waitFor();
    const { data } = await owner.get<{ data: object[] }>('/webhooks');
    expect(data).toEqual([expect.objectContaining({ url: receiver.url, activityTypes: ['no-such-type'], enabled: true })]);
  });

  it('creates a role and assigns it', async () => {
    const page = await stage.signedIn('OWNER', '/roles');
    await page.getByRole('button', { name: 'Create a role' }).click();
    const dialog = page.getByRole('dialog', { name: 'Create a role' });
    await dialog.getByLabel('Name').fill('AUDITOR');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('AUDITOR has been saved').waitFor();
    expect(await namedAt('/roles', 'AUDITOR')).toMatchObject({ base: 'ADMIN', permissions: ['read'] });

    await goTo(page, '/people');
    await page.getByRole('button', { name: 'Edit Ben Okafor' }).click();
    const person = page.getByRole('dialog', { name: 'Edit Ben Okafor' });
    await person.getByLabel('Role').selectOption('AUDITOR');
    await person.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Ben Okafor has been saved').waitFor();
    expect(await namedAt('/users', 'Ben Okafor')).toMatchObject({ role: 'AUDITOR' });
  });

  it('is told that another has changed the settings meanwhile, sees both versions, and decides', async () => {
    const { orgId } = await owner.get<{ orgId: string }>('/auth/me');
    const settings = () => owner.get<{ name: string; acronym: string }>(`/organizations/${orgId}`);
    const page = await stage.signedIn('OWNER', '/organization');
    const name = page.getByLabel('Name');
    const save = page.getByRole('button', { name: 'Save', exact: true });
    const conflict = page.getByRole('alert').filter({ hasText: 'Somebody else has changed this in the meantime' });

    await name.fill('As I call it');
    await owner.send('PATCH', `/organizations/${orgId}`, { name: 'As they call it', acronym: 'THEIRS' });
    await save.click();
    const versions = await rowsOf(page, 'Both versions');
    expect(versions[0]).toMatch(/As I call it.*As they call it.*Both changed it/s);
    expect(versions[1]).toMatch(/THEIRS.*THEIRS.*They changed it/s);
    await conflict.getByRole('button', { name: 'Overwrite with mine' }).click();
    await page.getByText('The settings have been saved').waitFor();
    expect(await settings()).toMatchObject({ name: 'As I call it', acronym: 'THEIRS' });

    await name.fill('As I call it now');
    await owner.send('PATCH', `/organizations/${orgId}`, { name: 'As they call it now' });
    await save.click();
    await conflict.getByRole('button', { name: 'Discard mine' }).click();
    await conflict.waitFor({ state: 'hidden' });
    expect(await name.inputValue()).toBe('As they call it now');
    expect((await settings()).name).toBe('As they call it now');
  });

  it('chooses the time zone of the organization by a part of its name', async () => {
    const { orgId } = await owner.get<{ orgId: string }>('/auth/me');
    const page = await stage.signedIn('OWNER', '/organization');
    const zone = page.getByRole('combobox', { name: 'Time zone' });
    expect(await zone.inputValue()).toBe('Europe/Berlin');
    await zone.fill('new_york');
    await page.getByRole('option', { name: 'America/New_York' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('The settings have been saved').waitFor();
    expect(await owner.get(`/organizations/${orgId}`)).toMatchObject({ timeZone: 'America/New_York' });
  });

  it('edits a webhook that somebody else edits too, and keeps their other changes', async () => {
    const { id } = await owner.send<Named>('POST', '/webhooks', { url: receiver.url, activityTypes: ['no-such-type'], enabled: true });
    const page = await stage.signedIn('OWNER', `/webhooks/${id}`);
    await page.getByRole('button', { name: 'Edit' }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit webhook' });
    await dialog.getByLabel('URL').fill(`${receiver.url}?mine`);
    await owner.send('PATCH', `/webhooks/${id}`, { url: `${receiver.url}?theirs`, tags: ['theirs'] });
    // The page behind the dialog reads their version, which the form has nothing of.
    await page.getByRole('button', { name: 'Send a test', includeHidden: true }).dispatchEvent('click');
    await page.getByText('The test message is being sent').waitFor();
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    const versions = await rowsOf(page, 'Both versions');
    expect(versions[0]).toMatch(/\?mine.*\?theirs/s);
    expect(versions[2]).toMatch(/theirs.*theirs.*They changed it/s);
    await dialog.getByRole('button', { name: 'Overwrite with mine' }).click();
    await page.getByText('The webhook has been saved').waitFor();
    expect(await owner.get(`/webhooks/${id}`)).toMatchObject({ url: `${receiver.url}?mine`, tags: ['theirs'] });
  });

  it('is told that their session has ended when somebody else signs in in another tab, and nothing is done in that user’s name', async () => {
    const { id } = await owner.send<Named>('POST', '/webhooks', { url: receiver.url, activityTypes: ['no-such-type'], enabled: true });
    const page = await stage.signedIn('OWNER', `/webhooks/${id}`);
    await page.getByRole('button', { name: 'Edit' }).click();
    const form = page.getByRole('dialog', { name: 'Edit webhook' });
    const url = form.getByLabel('URL');
    await url.fill(`${receiver.url}?typed`);

    const other = await page.context().newPage();
    await other.goto('/#/account');
    await other.getByRole('button', { name: 'Olga Owens' }).click();
    await other.getByRole('menuitem', { name: 'Sign out' }).click();
    await stage.signIn(other, 'ADMIN', '/account');

    const ended = page.getByRole('dialog', { name: 'Your session has ended' });
    await ended.waitFor();
    await page.keyboard.press('Escape');
    await ended.getByLabel('E-mail').fill(emailOf('OWNER'));
    await ended.getByLabel(/^Password/).fill(DEMO_PASSWORD);
    await ended.getByRole('button', { name: 'Sign in' }).click();
    await ended.waitFor({ state: 'hidden' });
    expect(await url.inputValue()).toBe(`${receiver.url}?typed`);
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('The webhook has been saved').waitFor();
    const me = await owner.get<{ id: string }>('/auth/me');
    const { data } = await owner.get<{ data: EntryResponse[] }>('/activities?activityType=update-webhook');
    expect(data.filter(({ target }) => target?.id === id).map(({ createdBy }) => createdBy)).toEqual([me.id]);
  });

  it('erases the payload of an entry, whose proof stays valid', async () => {
    const page = await stage.signedIn('OWNER', '/trail?activityType=update-activity-log');
    await settled(page);
    await page
      .getByRole('link', { name: /^Updated activity log/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Entry' }).waitFor();
    const context = await page.getByText(/^Updated activity log/).innerText();
    const id = page.url().split('/').at(-1) ?? '';
    await page.getByRole('button', { name: 'Erase' }).click();
    const dialog = page.getByRole('dialog', { name: 'Erase this entry?' });
    await dialog.getByLabel('Reason').fill('They asked for it');
    await dialog.getByRole('button', { name: 'Erase permanently' }).click();
    await page.getByText('This entry was erased').waitFor();
    expect(await page.content()).not.toContain(context);
    await page.getByRole('button', { name: 'Verify' }).click();
    await page.getByRole('status').filter({ hasText: 'This entry is in the trail' }).waitFor();

    const entry = await owner.get<EntryResponse>(`/activities/${id}`);
    expect(entry).toMatchObject({ erased: true });
    expect(entry).not.toHaveProperty('context');
    await page.getByRole('link', { name: 'See who erased it and why' }).click();
    await page.getByRole('link', { name: new RegExp(`Erased.*${id}`) }).click();
    await page.getByText('They asked for it').waitFor();
    expect(await owner.send('POST', '/activities/integrity/verify')).toMatchObject({ ok: true });
  });

  it('changes their password, and stays signed in only here', async () => {
    const elsewhere = await stage.signedIn('OWNER', '/account');
    const page = await stage.signedIn('OWNER', '/account');
    const form = page.getByRole('form', { name: 'Change your password' });
    await form.getByLabel('Current password').fill('annals demo 2026');
    await form.getByLabel(/^New password/).fill(PASSWORD);
    await form.getByLabel('Repeat new password').fill(PASSWORD);
    await form.getByRole('button', { name: 'Change password' }).click();
    await page.getByText('Your password has been changed.').waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Your account' }).waitFor();
    await elsewhere.reload();
    await elsewhere.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await expect(stage.api('OWNER')).rejects.toThrow('401');
    await stage.api({ email: 'owner@northside.example', password: PASSWORD });
  });
});
