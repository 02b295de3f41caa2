import { DEMO_PASSWORD } from '../../src/cli/demo/demo-organizations.js';
import { Stage, emailOf } from '../support/browser/stage.js';

describe('a session in the browser', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  }, 60_000);
  afterAll(() => stage.close());
  afterEach(() => expect(stage.complaints).toEqual([]));

  it('explains a wrong password, and keeps the requested page', async () => {
    const page = await stage.page();
    await page.goto('/#/trail?activityType=delete-activity-log');
    await page.getByLabel('E-mail').fill(emailOf('ADMIN'));
    await page.getByLabel(/^Password/).fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel(/^Password/).fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { level: 1, name: 'Trail' }).waitFor();
    expect(page.url()).toContain('activityType=delete-activity-log');
  });

  it('stays signed in over a reload, with nothing of the session in the storage of the browser or within reach of a script', async () => {
    const page = await stage.signedIn('OWNER', '/people');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    const left = await page.evaluate<string>('JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }])');
    expect(left).not.toMatch(/annals_session|eyJ/);
    const cookies = await page.context().cookies(`${stage.url}/api/v1/auth/session`);
    expect(cookies.map(({ name, httpOnly, sameSite }) => [name, httpOnly, sameSite]).sort()).toEqual([
      ['annals_device', true, 'Strict'],
      ['annals_session', true, 'Strict'],
    ]);
  });

  it('is restored without an error in the console, signed in or not', async () => {
    const page = await stage.page();
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
    });
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await stage.signIn(page, 'ADMIN', '/account');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Your account' }).waitFor();
    expect(errors).toEqual([]);
  });

  it('that ended while no page was open leads to the sign-in page', async () => {
    const page = await stage.signedIn('USER', '/account');
    await page.goto('about:blank');
    await stage.changePassword('USER');
    await page.goto(`${stage.url}/#/account`);
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  });

  it('renews one after the other in two tabs that share the session, so that neither ends it', async () => {
    const first = await stage.signedIn('ADMIN', '/account');
    const second = await first.context().newPage();
    await Promise.all([first.reload(), second.goto(`${stage.url}/#/account`)]);
    for (const page of [first, second]) await page.getByRole('heading', { level: 1, name: 'Your account' }).waitFor();
    await Promise.all([first.reload(), second.reload()]);
    for (const page of [first, second]) await page.getByRole('heading', { level: 1, name: 'Your account' }).waitFor();
  });

  it('shows nothing any more once signed out, after going back too', async () => {
    const page = await stage.signedIn('OWNER', '/people');
    await page.getByRole('link', { name: 'Roles' }).click();
    await page.getByRole('heading', { level: 1, name: 'Roles' }).waitFor();
    await page.getByRole('button', { name: 'Olga Owens' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await page.goBack();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(await page.getByText(emailOf('ADMIN')).count()).toBe(0);
  });

  it('says that a session has ended, and continues in place with the input kept', async () => {
    const page = await stage.signedIn('OWNER', '/organization');
    await page.getByLabel('Acronym').fill('NSM2');
    const password = await stage.changePassword('OWNER');
    await page.getByRole('button', { name: 'Save' }).click();
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.getByLabel('E-mail').fill(emailOf('OWNER'));
    await dialog.getByLabel(/^Password/).fill(password);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Acronym').inputValue()).toBe('NSM2');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The settings have been saved').waitFor();
  });

  it('says that the server cannot be reached, and recovers on retry', async () => {
    const page = await stage.signedIn('ADMIN', '/people');
    await page.getByText(emailOf('OWNER')).waitFor();
    await stage.goAway();
    await page.getByRole('link', { name: 'Roles' }).click();
    await page.getByRole('alert').getByText('The server is unavailable').waitFor();
    await stage.comeBack();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('No custom roles').waitFor();
  });

  it('resumes Live by itself after a new sign-in', async () => {
    const page = await stage.signedIn('ADMIN', '/trail');
    await page.getByRole('switch', { name: 'Live' }).check();
    await page.getByText('Connected').waitFor();
    const password = await stage.changePassword('ADMIN');
    await stage.goAway();
    await stage.comeBack();
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.getByLabel('E-mail').fill(emailOf('ADMIN'));
    await dialog.getByLabel(/^Password/).fill(password);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Connected').waitFor();
    const api = await stage.api({ email: emailOf('ADMIN'), password });
    await api.send('POST', '/activities', { activityType: 'hold-meeting', context: 'Recorded after the end of a session' });
    await page.getByText('Recorded after the end of a session').waitFor();
  });
});
