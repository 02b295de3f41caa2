import { parseSetCookie, type SetCookie } from 'cookie';
import { randomInt } from 'node:crypto';
import type { MeResponse } from '../../../src/auth/dto/me.response.js';
import type { AccessTokenResponse, TokensResponse } from '../../../src/auth/dto/tokens.response.js';
import type { Answer, ProblemBody, RequestOptions } from '../../support/api-client.js';
import { mentorLog } from '../../support/factories.js';
import { startSecondInstance } from '../../support/second-instance.js';
import { startTestApp } from '../../support/test-app.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import type { Person } from '../../support/test-organization.js';
import { timeTravel } from '../../support/time-travel.js';
import { Trace } from '../../support/trace.js';

type Kept = Answer<AccessTokenResponse & ProblemBody>;

const PATH = '/auth/session';
const CLEARED = { name: 'annals_session', value: '', maxAge: 0, path: '/api/v1/auth/session', httpOnly: true, sameSite: 'strict' };
const PROXY = '10.1.2.3';
/** Allowed to call the API from its pages. */
const ALLOWED_ORIGIN = 'https://app.example.com';
const HOST = 'annals.example.com';

describe('a session in a cookie', () => {
  const test = useTestApp({ REFRESH_TOKEN_DAYS: '10', ACCESS_TOKEN_SECONDS: '600', TRUST_PROXY: '10.0.0.0/8', CORS_ORIGINS: ALLOWED_ORIGIN });
  const org = useOrganization(test);
  let person: Person;
  beforeAll(async () => {
    person = org.people.USER;
  });
  afterEach(() => timeTravel.end());

  const cookieIn = ({ headers }: Answer<unknown>): SetCookie => parseSetCookie((headers['set-cookie'] ?? '').split(',annals_device')[0] ?? '');
  const valueIn = (answer: Answer<unknown>): string => cookieIn(answer).value ?? '';
  const withCookie = (value: string, { headers, ...options }: RequestOptions = {}): RequestOptions => ({
    ...options,
    headers: { ...headers, cookie: `theme=dark; annals_session=${value}` },
  });
  const begin = (options?: RequestOptions, { email, password } = person): Promise<Kept> => test.anonymous.post(PATH, { email, password }, options);
  const refresh = (value: string, options?: RequestOptions): Promise<Kept> => test.anonymous.post(`${PATH}/refresh`, undefined, withCookie(value, options));
  const end = (value: string, options?: RequestOptions): Promise<Answer<string>> => test.anonymous.delete(PATH, withCookie(value, options));
  const outcomeOf = ({ status, body }: Kept) => [status, body.code];
  const REFUSED = [401, 'invalid_refresh_token'];

  it('begins with a password: the access token is answered, the refresh token is in the cookie alone, and an entry is left', async () => {
    const trace = new Trace();
    const answer = await begin(trace.options);
    expect(answer).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
    expect(answer.body).toEqual({ access_token: expect.any(String) as unknown, token_type: 'Bearer', expires_in: 600 });
    const tenDays = 10 * 24 * 60 * 60;
    expect(cookieIn(answer)).toEqual({ ...CLEARED, value: expect.stringMatching(/^[\w-]{43}$/) as unknown, maxAge: tenDays });
    expect((await trace.entries(org.as('ADMIN'))).map(({ activityType, createdBy }) => [activityType, createdBy])).toEqual([['login', person.id]]);
  });

  it('its access token is that of its USER: they record their own logs, and do not read the trail', async () => {
    const api = test.anonymous.as((await begin()).body.access_token);
    expect((await api.get<MeResponse>('/auth/me')).body).toMatchObject({ id: person.id, role: 'USER' });
    expect((await api.post('/activity-logs', mentorLog({ mentor_id: person.mentorId }))).status).toBe(201);
    expect((await api.get('/activities/queries')).status).toBe(403);
  });

  it('the cookie is no credential of any other route', async () => {
    const options = withCookie(valueIn(await begin()));
    expect((await test.anonymous.get('/auth/me', options)).status).toBe(401);
    expect((await test.anonymous.post('/auth/logout', { refresh_token: 'x' }, options)).status).toBe(401);
  });

  it('the cookie is Secure where a trusted proxy was asked over https, and nowhere else', async () => {
    const over = async (address: string, protocol: string) => cookieIn(await begin({ address, headers: { 'x-forwarded-proto': protocol } })).secure ?? false;
    expect([await over(PROXY, 'https'), await over(PROXY, 'http'), await over('203.0.113.9', 'https')]).toEqual([true, false, false]);
    const secure = { address: PROXY, headers: { 'x-forwarded-proto': 'https' } };
    const first = valueIn(await begin());
    expect(cookieIn(await refresh(first, secure)).secure).toBe(true);
    expect(cookieIn(await end(first, secure))).toEqual({ ...CLEARED, secure: true });
  });

  it('goes on with the cookie, which is another each time, and leaves no entry', async () => {
    const trace = new Trace();
    const first = await begin();
    const second = await refresh(valueIn(first), trace.options);
    expect([second.status, second.headers['cache-control'], Object.keys(second.body).sort()]).toEqual([
      200,
      'no-store',
      ['access_token', 'expires_in', 'token_type'],
    ]);
    expect(cookieIn(second)).toEqual({ ...cookieIn(first), value: expect.not.stringMatching(valueIn(first)) as unknown });
    expect((await test.anonymous.as(second.body.access_token).get('/auth/me')).status).toBe(200);
    expect((await refresh(valueIn(second))).status).toBe(200);
    expect(await trace.entries(org.as('ADMIN'))).toEqual([]);
  });

  it('a cookie that comes again at once gets the same successor, and leaves no entry: its browser may have left before the answer came', async () => {
    const trace = new Trace();
    const first = await begin();
    const second = await refresh(valueIn(first), trace.options);
    const again = await refresh(valueIn(first), trace.options);
    expect([again.status, cookieIn(again)]).toEqual([200, cookieIn(second)]);
    for (const { body } of [second, again]) expect((await test.anonymous.as(body.access_token).get('/auth/me')).status).toBe(200);
    expect((await refresh(valueIn(again))).status).toBe(200);
    expect(await trace.entries(org.as('ADMIN'))).toEqual([]);
  });

  it('of many requests at once with one cookie all get the same successor', async () => {
    const first = await begin();
    const trace = new Trace();
    const answers = await Promise.all(Array.from({ length: 12 }, () => refresh(valueIn(first), trace.options)));
    expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(200));
    expect(new Set(answers.map(valueIn)).size).toBe(1);
    expect(await trace.entries(org.as('ADMIN'))).toEqual([]);
  });

  it('30 seconds later it is reuse, although nobody used its successor', async () => {
    test.clock.set(new Date());
    const first = await begin();
    const second = await refresh(valueIn(first));
    test.clock.advance({ seconds: 29 });
    expect((await refresh(valueIn(first))).status).toBe(200);
    test.clock.advance({ seconds: 1 });
    expect(outcomeOf(await refresh(valueIn(first)))).toEqual(REFUSED);
    expect(outcomeOf(await refresh(valueIn(second)))).toEqual(REFUSED);
    test.clock.release();
  });

  it('only a cookie has this grace: a refresh token that its program has used is reuse in a cookie, and a used cookie is in a program', async () => {
    const { email, password } = person;
    const api = (refresh_token: string): Promise<Answer<TokensResponse & ProblemBody>> => test.anonymous.post('/auth/refresh', { refresh_token });
    const { refresh_token } = (await test.anonymous.post<TokensResponse>('/auth/login', { email, password })).body;
    expect((await api(refresh_token)).status).toBe(200);
    expect(outcomeOf(await refresh(refresh_token))).toEqual(REFUSED);

    const first = await begin();
    const second = await refresh(valueIn(first));
    expect((await api(valueIn(first))).status).toBe(401);
    expect(outcomeOf(await refresh(valueIn(second)))).toEqual(REFUSED);
  });

  it('a cookie that comes again after its successor was used ends the whole family, on record, and is cleared', async () => {
    const first = await begin();
    const second = await refresh(valueIn(first));
    const third = await refresh(valueIn(second));
    const trace = new Trace();
    const again = await refresh(valueIn(first), trace.options);
    expect([outcomeOf(again), cookieIn(again)]).toEqual([REFUSED, CLEARED]);
    expect(outcomeOf(await refresh(valueIn(third)))).toEqual(REFUSED);
    expect((await test.anonymous.as(second.body.access_token).get('/auth/me')).status).toBe(401);
    expect((await trace.entries(org.as('ADMIN'))).map(({ activityType }) => activityType)).toEqual(['revoke-sessions']);
  });

  it('without a cookie there is nothing to renew, which is no error', async () => {
    for (const { status, body, headers } of [await test.anonymous.post(`${PATH}/refresh`), await refresh('')]) {
      expect([status, body, headers['set-cookie'], headers['cache-control']]).toEqual([204, '', undefined, 'no-store']);
    }
  });

  it('with a cookie that nobody was given is refused, and the cookie is cleared', async () => {
    const answer = await refresh('unknown');
    expect([outcomeOf(answer), cookieIn(answer), answer.headers['cache-control']]).toEqual([REFUSED, CLEARED, 'no-store']);
  });

  it('a user who was disabled can neither renew theirs nor begin another', async () => {
    const someone = await org.addPerson('USER');
    const kept = await begin({}, someone);
    await org.as('ADMIN').patch(`/users/${someone.id}`, { status: 'disabled' });
    expect(outcomeOf(await refresh(valueIn(kept)))).toEqual(REFUSED);
    expect(outcomeOf(await begin({}, someone))).toEqual([401, 'invalid_credentials']);
  });

  it('ends with DELETE, on record: at once here, and within 5 seconds on another instance', async () => {
    const other = await startSecondInstance({}, test.database);
    const kept = await begin();
    const [here, elsewhere] = [test.anonymous, other.anonymous].map((anonymous) => anonymous.as(kept.body.access_token));
    expect([(await here?.get('/auth/me'))?.status, (await elsewhere?.get('/auth/me'))?.status]).toEqual([200, 200]);

    const trace = new Trace();
    const answer = await end(valueIn(kept), trace.options);
    expect([answer.status, answer.body, answer.headers['cache-control'], cookieIn(answer)]).toEqual([204, '', 'no-store', CLEARED]);
    expect((await here?.get('/auth/me'))?.status).toBe(401);
    expect(outcomeOf(await refresh(valueIn(kept)))).toEqual(REFUSED);
    const target = { type: 'user', id: person.id };
    expect(await trace.entries(org.as('ADMIN'))).toEqual([
      trace.entry({ activityType: 'logout', context: `User with id: ${person.id} logged out`, createdBy: person.id, orgId: org.id, actor: target, target }),
    ]);
    await timeTravel.forward(5);
    expect((await elsewhere?.get('/auth/me'))?.status).toBe(401);
    await other.close();
  });

  it('DELETE without a cookie, with a made-up one or with that of a session that is over ends nothing, and is answered alike', async () => {
    const over = valueIn(await begin());
    await end(over);
    const trace = new Trace();
    const answers = [await test.anonymous.delete(PATH, trace.options), await end('unknown', trace.options), await end(over, trace.options)];
    for (const answer of answers) expect([answer.status, cookieIn(answer)]).toEqual([204, CLEARED]);

    const old = valueIn(await begin());
    test.clock.advance({ days: 10 });
    expect((await end(old, trace.options)).status).toBe(204);
    test.clock.release();
    expect(await trace.entries(org.as('ADMIN'))).toEqual([]);
  });

  describe('cannot be used by pages of other sites', () => {
    /** How each of the three routes answers to a request with such headers: what is wrong, or nothing. */
    const codes = async (headers: Readonly<Record<string, string>>, address?: string) => {
      const options = { headers: { host: HOST, ...headers }, address };
      const kept = await begin();
      const answers = [await begin(options), await refresh(valueIn(kept), options), await end(valueIn(kept), options)];
      return answers.map(({ status, body }) => (status < 300 ? 'passes' : `${status} ${(body as ProblemBody).code}`));
    };
    const PASSES = ['passes', 'passes', 'passes'];
    const FOREIGN = Array(3).fill('403 cross_site_request');

    it.each(['cross-site', 'same-site', 'none', ''])('Sec-Fetch-Site: %s is refused', async (site) => {
      expect(await codes({ 'sec-fetch-site': site })).toEqual(FOREIGN);
      expect(await codes({ 'sec-fetch-site': site, origin: `https://${HOST}` })).toEqual(FOREIGN);
    });

    it.each(['https://evil.example.com', `https://${HOST}.evil.com`, `https://sub.${HOST}`, `https://${HOST}:8443`, 'null', '', ALLOWED_ORIGIN])(
      'Origin: %s without Sec-Fetch-Site is refused, also where CORS_ORIGINS allows it',
      async (origin) => expect(await codes({ origin })).toEqual(FOREIGN),
    );

    it('Sec-Fetch-Site: same-origin suffices, as behind a proxy that changes Host', async () => {
      expect(await codes({ host: '127.0.0.1:3000', origin: `https://${HOST}`, 'sec-fetch-site': 'same-origin' })).toEqual(PASSES);
    });

    it('a refused request neither uses the cookie nor ends the session', async () => {
      const kept = await begin();
      const foreign = { headers: { 'sec-fetch-site': 'cross-site' } };
      const [renewed, ended] = [await refresh(valueIn(kept), foreign), await end(valueIn(kept), foreign)];
      expect([renewed.headers['set-cookie'], ended.headers['set-cookie']]).toEqual([undefined, undefined]);
      expect((await refresh(valueIn(kept))).status).toBe(200);
    });

    it('its own pages pass, under any scheme and port, and so does a client that is no browser', async () => {
      expect(await codes({})).toEqual(PASSES);
      expect(await codes({ 'sec-fetch-site': 'same-origin', origin: `https://${HOST}` })).toEqual(PASSES);
      expect(await codes({ host: `${HOST}:3000`, origin: `http://${HOST}:3000` })).toEqual(PASSES);
      expect(await codes({ host: `${HOST.toUpperCase()}:443`, origin: `https://${HOST}` })).toEqual(PASSES);
    });

    it('behind a trusted proxy the host is the one that it was asked for; nobody else is believed', async () => {
      const headers = { host: 'internal:3000', origin: `https://${HOST}`, 'x-forwarded-host': HOST };
      expect(await codes(headers, PROXY)).toEqual(PASSES);
      expect(await codes(headers, '203.0.113.9')).toEqual(FOREIGN);
      expect(await codes({ host: HOST, origin: 'https://evil.example.com', 'x-forwarded-host': 'evil.example.com' })).toEqual(FOREIGN);
    });
  });
});

describe('LOGIN_LIMIT', () => {
  const LIMIT = 4;

  it('counts failures with a cookie in view and without as one', async () => {
    const test = await startTestApp({ LOGIN_LIMIT: String(LIMIT) });
    const { email, password } = (await test.organization()).people.USER;
    const options = { address: `10.9.${randomInt(256)}.${randomInt(1, 255)}` };
    const attempt = (path: string, typed: string) => test.anonymous.post<ProblemBody>(path, { email, password: typed }, options);
    for (let index = 0; index < LIMIT; index++) expect((await attempt(index % 2 ? '/auth/login' : PATH, 'wrong')).status).toBe(401);
    const { status, body, headers } = await attempt(PATH, password);
    expect([status, body.code, Number(headers['retry-after']) > 0, headers['set-cookie']]).toEqual([429, 'too_many_logins', true, undefined]);
    expect((await attempt('/auth/login', password)).status).toBe(429);
    await test.close();
  });
});
