import { parseSetCookie } from 'cookie';
import { randomInt } from 'node:crypto';
import type { Answer, ProblemBody } from '../../support/api-client.js';
import { PASSWORD, uniqueEmail } from '../../support/factories.js';
import { startSecondInstance } from '../../support/second-instance.js';
import type { TestApp } from '../../support/test-app.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import type { Person } from '../../support/test-organization.js';

const LIMIT = 2;

describe('while strangers use up the LOGIN_LIMIT of an account', () => {
  const test = useTestApp({ LOGIN_LIMIT: String(LIMIT) });
  const org = useOrganization(test);
  let person: Person;
  /** Where the person signed in before. */
  let home: string;
  beforeEach(async () => {
    [person, home] = [await org.addPerson('USER'), randomAddress()];
  });

  interface Attempt {
    readonly from?: string;
    readonly device?: string;
    readonly email?: string;
    readonly password?: string;
    readonly on?: TestApp;
  }
  const login = async ({ from = randomAddress(), email = person.email, password = PASSWORD, on = test }: Attempt = {}) =>
    (await on.anonymous.post('/auth/login', { email, password }, { address: from })).status;
  const withBrowser = ({ from = randomAddress(), device, email = person.email, password = PASSWORD, on = test }: Attempt = {}) =>
    on.anonymous.post<ProblemBody>(
      '/auth/session',
      { email, password },
      { address: from, headers: device === undefined ? {} : { cookie: `annals_device=${device}` } },
    );
  const deviceIn = ({ headers }: Answer<unknown>) => /annals_device=([\w-]{43})/.exec(headers['set-cookie'] ?? '')?.[1] ?? '';
  const lockOut = async (email = person.email) => {
    for (let index = 0; index < LIMIT; index++) expect(await login({ email, password: 'wrong' })).toBe(401);
    expect(await login({ email })).toBe(429);
  };

  it('the browser that they signed in with before signs them in, from anywhere', async () => {
    const device = deviceIn(await withBrowser());
    await lockOut();
    expect((await withBrowser({ device })).status).toBe(200);
    expect((await withBrowser()).status).toBe(429);
  });

  it('the known address signs in without a cookie, and so does its whole /64 on IPv6', async () => {
    const network = `2001:db8:${randomInt(65_536).toString(16)}:7`;
    expect([await login({ from: home }), await login({ from: `${network}::1` })]).toEqual([200, 200]);
    await lockOut();
    expect([await login({ from: home }), await login({ from: `${network}:1:2:3:4` }), await login()]).toEqual([200, 200, 429]);
  });

  it('on another instance too', async () => {
    const device = deviceIn(await withBrowser({ from: home }));
    const other = await startSecondInstance({ LOGIN_LIMIT: String(LIMIT) }, test.database);
    for (let index = 0; index < LIMIT; index++) expect(await login({ password: 'wrong', on: other })).toBe(401);
    expect([await login({ on: other }), await login({ from: home, on: other })]).toEqual([429, 200]);
    expect((await withBrowser({ device, on: other })).status).toBe(200);
    await other.close();
  }, 60_000);

  it('a known browser and a known address have a limit each, which does not touch that of the others', async () => {
    const device = deviceIn(await withBrowser({ from: home }));
    for (let index = 0; index < LIMIT; index++) expect((await withBrowser({ device, password: 'wrong' })).status).toBe(401);
    const refused = await withBrowser({ device });
    expect([refused.status, refused.body.code, Number(refused.headers['retry-after']) > 0]).toEqual([429, 'too_many_logins', true]);
    for (let index = 0; index < LIMIT; index++) expect(await login({ from: home, password: 'wrong' })).toBe(401);
    expect([await login({ from: home }), await login()]).toEqual([429, 200]);
  });

  it('a known browser signs in although its address is refused for what others there did', async () => {
    const device = deviceIn(await withBrowser({ from: home }));
    for (let index = 0; index < 10 * LIMIT; index++) expect(await login({ from: home, email: uniqueEmail(), password: 'wrong' })).toBe(401);
    expect(await login({ from: home })).toBe(429);
    expect((await withBrowser({ from: home, device })).status).toBe(200);
  });

  it('a browser is known to the accounts that signed in with it, and to no other', async () => {
    const other = await org.addPerson('USER');
    const device = deviceIn(await withBrowser());
    await lockOut(other.email);
    expect((await withBrowser({ device, email: other.email })).status).toBe(429);
    // Two people at one browser are both known by the one cookie.
    expect(deviceIn(await withBrowser({ device, email: org.people.ADMIN.email }))).toBe(device);
    await lockOut();
    expect((await withBrowser({ device })).status).toBe(200);
  });

  it('a wrong password makes nothing known, and a made-up cookie is none', async () => {
    const device = 'x'.repeat(43);
    const failed = await withBrowser({ from: home, device, password: 'wrong' });
    expect([failed.status, failed.headers['set-cookie']]).toEqual([401, undefined]);
    expect(await login({ password: 'wrong' })).toBe(401);
    expect([await login({ from: home }), (await withBrowser({ device })).status]).toEqual([429, 429]);
    expect(deviceIn(await withBrowser({ device: 'too short', email: org.people.ADMIN.email }))).not.toBe('');
  });

  it('a password change forgets every browser and address but the user’s own', async () => {
    const device = deviceIn(await withBrowser({ from: home }));
    const office = randomAddress();
    await lockOut();
    const password = 'another horse battery';
    expect((await person.api.post('/auth/password', { currentPassword: PASSWORD, newPassword: password }, { address: office })).status).toBe(204);
    expect([(await withBrowser({ device, password })).status, await login({ from: home, password })]).toEqual([429, 429]);
    expect(await login({ from: office, password })).toBe(200);
  });

  it('the cookie is out of reach of scripts and other sites, and lasts a year', async () => {
    const { headers } = await withBrowser();
    const [, device = ''] = /,(annals_device=.*)$/.exec(headers['set-cookie'] ?? '') ?? [];
    expect(parseSetCookie(device)).toEqual({
      name: 'annals_device',
      value: expect.stringMatching(/^[\w-]{43}$/) as unknown,
      httpOnly: true,
      sameSite: 'strict',
      path: '/api/v1/auth/session',
      maxAge: 365 * 24 * 60 * 60,
    });
  });
});

function randomAddress(): string {
  return `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
}
