import { randomInt } from 'node:crypto';
import type { Answer, ProblemBody } from '../../support/api-client.js';
import { PASSWORD, uniqueEmail } from '../../support/factories.js';
import { startTestApp } from '../../support/test-app.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import type { Person } from '../../support/test-organization.js';
import { timeTravel } from '../../support/time-travel.js';
import { Trace } from '../../support/trace.js';

const LIMIT = 4;
const WINDOW_SECONDS = 15 * 60;

describe('LOGIN_LIMIT', () => {
  const test = useTestApp({ LOGIN_LIMIT: String(LIMIT) });
  const org = useOrganization(test);
  let person: Person;
  /** An address of the test's own, so that none counts against another's. */
  let address: string;
  beforeEach(async () => {
    person = await org.addPerson('USER');
    address = randomAddress();
  });
  afterEach(() => timeTravel.end());

  const attempt = (email: string, password: string, from = address): Promise<Answer<ProblemBody>> =>
    test.anonymous.post('/auth/login', { email, password }, { address: from });
  const failures = async (email: string, count: number) => {
    for (let index = 0; index < count; index++) expect((await attempt(email, 'wrong')).status).toBe(401);
  };

  it('refuses the right password as well once an account has failed so often, and says how long', async () => {
    await failures(person.email, LIMIT);
    const { status, body, headers } = await attempt(person.email, PASSWORD);
    expect([status, body.code]).toEqual([429, 'too_many_logins']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(WINDOW_SECONDS - 60);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(WINDOW_SECONDS);
  });

  it('counts an account from wherever the failures come, and however its address is typed', async () => {
    for (let index = 0; index < LIMIT; index++) await attempt(index % 2 ? person.email : person.email.toUpperCase(), 'wrong', randomAddress());
    expect((await attempt(person.email, PASSWORD, randomAddress())).status).toBe(429);
  });

  it('leaves other accounts alone, from the same address too', async () => {
    await failures(person.email, LIMIT);
    expect((await attempt(org.people.ADMIN.email, PASSWORD)).status).toBe(200);
  });

  it('does not affect signed-in users', async () => {
    await failures(person.email, LIMIT);
    expect((await person.api.get('/auth/me')).status).toBe(200);
    expect((await test.anonymous.post('/auth/refresh', { refresh_token: person.refreshToken })).status).toBe(200);
  });

  it('lets the right password in again after 15 minutes, and not before', async () => {
    await failures(person.email, LIMIT);
    await timeTravel.forward(WINDOW_SECONDS - 30);
    expect((await attempt(person.email, PASSWORD)).status).toBe(429);
    await timeTravel.forward(31);
    expect((await attempt(person.email, PASSWORD)).status).toBe(200);
  });

  it('does not count right passwords, and does not forget failures for one', async () => {
    for (let index = 0; index < LIMIT + 2; index++) expect((await attempt(person.email, PASSWORD)).status).toBe(200);
    await failures(person.email, LIMIT - 1);
    expect((await attempt(person.email, PASSWORD)).status).toBe(200);
    await failures(person.email, 1);
    expect((await attempt(person.email, PASSWORD)).status).toBe(429);
  });

  it('counts an account that nobody has, or that is disabled, alike, so that nothing can be learnt', async () => {
    const disabled = await org.addPerson('USER');
    await org.as('ADMIN').patch(`/users/${disabled.id}`, { status: 'disabled' });
    const learnt = [];
    for (const email of [person.email, disabled.email, uniqueEmail()]) {
      const answers = [];
      for (let index = 0; index < LIMIT + 2; index++) answers.push(await attempt(email, 'wrong'));
      learnt.push(answers.map(({ status, body, headers }) => [status, body.code, body.detail, 'retry-after' in headers]));
    }
    expect(learnt).toEqual([learnt[0], learnt[0], learnt[0]]);
  });

  it('leaves an entry for each failure that was checked, and none for what was refused unchecked', async () => {
    const trace = new Trace(address);
    const statuses = [];
    for (let index = 0; index < LIMIT + 3; index++)
      statuses.push((await test.anonymous.post('/auth/login', { email: person.email, password: 'wrong' }, trace.options)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 429, 429, 429]);
    expect((await trace.entries(org.as('ADMIN'))).map(({ activityType }) => activityType)).toEqual(Array(LIMIT).fill('login-failed'));
  });

  it('checks no more than the limit of 50 guesses that come at once', async () => {
    const trace = new Trace(address);
    const guesses = Array.from({ length: 50 }, (_, index) =>
      test.anonymous.post('/auth/login', { email: person.email, password: `guess ${index}` }, trace.options),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect([statuses.filter((status) => status === 401).length, statuses.filter((status) => status === 429).length]).toEqual([LIMIT, 50 - LIMIT]);
    expect(await trace.entries(org.as('ADMIN'))).toHaveLength(LIMIT);
  });

  it('refuses an address that has failed ten times as often over all accounts, and no other', async () => {
    for (let account = 0; account < 10; account++) await failures(uniqueEmail(), LIMIT);
    const { status, body, headers } = await attempt(person.email, PASSWORD);
    expect([status, body.code, Number(headers['retry-after']) > 0]).toEqual([429, 'too_many_logins', true]);
    expect((await attempt(person.email, PASSWORD, randomAddress())).status).toBe(200);
  });

  it('counts a /64 of IPv6 as one address', async () => {
    const fromIpv6 = (subnet: string) => `2001:db8:${subnet}:${Array.from({ length: 4 }, () => randomInt(65_536).toString(16)).join(':')}`;
    const subnet = `${randomInt(65_536).toString(16)}:1`;
    for (let index = 0; index < 10 * LIMIT; index++) expect((await attempt(uniqueEmail(), 'wrong', fromIpv6(subnet))).status).toBe(401);
    expect((await attempt(person.email, PASSWORD, fromIpv6(subnet))).status).toBe(429);
    expect((await attempt(person.email, PASSWORD, fromIpv6(`${subnet}1`))).status).toBe(200);
  });

  it('an address that is refused uses up nobody’s tries', async () => {
    for (let account = 0; account < 10; account++) await failures(uniqueEmail(), LIMIT);
    for (let index = 0; index < LIMIT + 1; index++) expect((await attempt(person.email, 'wrong')).status).toBe(429);
    expect((await attempt(person.email, 'wrong', randomAddress())).status).toBe(401);
    expect((await attempt(person.email, PASSWORD, randomAddress())).status).toBe(200);
  });

  it('an account that is refused does not use up the tries of an address', async () => {
    await failures(person.email, LIMIT);
    for (let index = 0; index < 10 * LIMIT; index++) expect((await attempt(person.email, 'wrong')).status).toBe(429);
    expect((await attempt(org.people.ADMIN.email, PASSWORD)).status).toBe(200);
  });

  it('wrong current passwords for a new one are limited as well, for each session by itself', async () => {
    const change = (currentPassword: string) => person.api.post<ProblemBody>('/auth/password', { currentPassword, newPassword: 'x'.repeat(10) }, { address });
    for (let index = 0; index < LIMIT; index++) expect((await change('wrong')).status).toBe(401);
    expect((await change(PASSWORD)).body.code).toBe('too_many_logins');
    expect((await attempt(person.email, PASSWORD)).status).toBe(200);
  });

  it('a request that is no attempt does not count', async () => {
    for (let index = 0; index < LIMIT + 1; index++) expect((await test.anonymous.post('/auth/login', { email: person.email }, { address })).status).toBe(400);
    expect((await attempt(person.email, PASSWORD)).status).toBe(200);
  });
});

describe('LOGIN_LIMIT=0', () => {
  it('is off', async () => {
    const test = await startTestApp({ LOGIN_LIMIT: '0' });
    const email = uniqueEmail();
    for (let index = 0; index < 12; index++) expect((await test.anonymous.post('/auth/login', { email, password: 'wrong' })).status).toBe(401);
    await test.close();
  });
});

function randomAddress(): string {
  return `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
}
