import { request } from 'node:http';
import type { TokensResponse } from '../../src/auth/dto/tokens.response.js';
import type { Answer, ApiClient, ProblemBody } from '../support/api-client.js';
import { listening } from '../support/event-reader.js';
import { PASSWORD, unique, uniqueEmail } from '../support/factories.js';
import { startSecondInstance } from '../support/second-instance.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestOrganization } from '../support/test-organization.js';

jest.setTimeout(60_000);

/** Three people and a key are there already. */
const LIMITS = { USERS_MAX: '6', ROLES_MAX: '3', API_KEYS_MAX: '4', WEBHOOKS_MAX: '3', SESSIONS_MAX: '3', STREAMS_PER_CALLER: '2' };
const LEFT = 3;
const AT_ONCE = 8;

type Created = Answer<ProblemBody & { id: string }>;

describe('many concurrent requests, on two instances', () => {
  let test: TestApp;
  let other: TestApp;
  let org: TestOrganization;
  let owners: readonly ApiClient[];
  beforeAll(async () => {
    test = await startTestApp(LIMITS);
    other = await startSecondInstance(LIMITS, test.database);
  });
  beforeEach(async () => {
    org = await test.organization();
    const { key } = await org.addApiKey('OWNER');
    owners = [test.anonymous.as(key), other.anonymous.as(key)];
  });
  afterAll(async () => {
    await other.close();
    await test.close();
  });

  /** Every second one asks the other instance. */
  const atOnce = <T>(on: readonly ApiClient[], ask: (api: ApiClient) => Promise<T>) =>
    Promise.all(Array.from({ length: AT_ONCE }, (_, index) => ask(on[index % 2] as ApiClient)));
  const statuses = (answers: readonly Answer<unknown>[]) => answers.map(({ status }) => status).sort();
  const expected = (granted: [count: number, status: number], refused: number) => [
    ...Array<number>(granted[0]).fill(granted[1]),
    ...Array<number>(AT_ONCE - granted[0]).fill(refused),
  ];

  const kinds: [string, (api: ApiClient) => Promise<Created>][] = [
    ['users', (api) => api.post('/users', { email: uniqueEmail(), name: 'N', password: PASSWORD, role: 'USER' })],
    ['roles', (api) => api.post('/roles', { name: unique('ROLE'), base: 'USER', permissions: [] })],
    ['api-keys', (api) => api.post('/api-keys', { name: 'K', role: 'USER' })],
    ['webhooks', (api) => api.post('/webhooks', { url: 'https://hooks.invalid/', enabled: false })],
  ];

  it.each(kinds)('get no more %s than the organization may have, and all of those', async (_path, create) => {
    const answers = await atOnce(owners, create);
    expect(statuses(answers)).toEqual(expected([LEFT, 201], 409));
    for (const { status, body } of answers) if (status === 409) expect(body.code).toBe('limit_reached');
  });

  it.each([
    ['a role of one name', (name: string) => (api: ApiClient) => api.post<Created>('/roles', { name, base: 'USER', permissions: [] })],
    [
      'an account of one address',
      (name: string) => (api: ApiClient) => api.post<Created>('/users', { email: `${name}@example.com`, name, password: PASSWORD, role: 'USER' }),
    ],
    [
      'a person of one mentor id',
      (mentorId: string) => (api: ApiClient) => api.post<Created>('/users', { email: uniqueEmail(), name: 'N', password: PASSWORD, role: 'USER', mentorId }),
    ],
  ])('get %s once', async (_what, create) => {
    expect(statuses(await atOnce(owners, create(unique('taken'))))).toEqual(expected([1, 201], 409));
  });

  it('sign in to one account, and have no more sessions than it may', async () => {
    const { email, password } = await org.addPerson('USER');
    const begun = await atOnce([test.anonymous, other.anonymous], (api) => api.post<TokensResponse>('/auth/login', { email, password }));
    expect(statuses(begun)).toEqual(expected([AT_ONCE, 200], 200));
    const refreshed = await Promise.all(begun.map(({ body }) => test.anonymous.post('/auth/refresh', { refresh_token: body.refresh_token })));
    expect(statuses(refreshed)).toEqual(expected([3, 200], 401));
  });

  it('come with one refresh token, and one of them gets tokens', async () => {
    const { refreshToken } = org.people.USER;
    const answers = await atOnce([test.anonymous, other.anonymous], (api) => api.post('/auth/refresh', { refresh_token: refreshToken }));
    expect(statuses(answers)).toEqual(expected([1, 200], 401));
  });

  it('delete one webhook, one role or one key, and one of them does', async () => {
    for (const [path, create] of kinds.slice(1)) {
      const { id } = (await create(owners[0] as ApiClient)).body;
      expect([path, ...statuses(await atOnce(owners, (api) => api.delete(`/${path}/${id}`)))]).toEqual([path, ...expected([1, 204], 404)]);
    }
  });

  it('open no more streams of one instance than it lets a caller have', async () => {
    const url = await listening(test.app);
    const { key } = await org.addApiKey('ADMIN');
    const sent = Array.from({ length: AT_ONCE }, () => request(`${url}/activities/stream`, { agent: false, headers: { authorization: `Bearer ${key}` } }));
    const answers = await Promise.all(
      sent.map(
        (one) =>
          new Promise<number | undefined>((resolve, reject) => {
            one.on('error', reject).on('response', ({ statusCode }) => resolve(statusCode));
            one.end();
          }),
      ),
    );
    expect(answers.sort()).toEqual(expected([2, 200], 429));
    for (const one of sent) one.on('error', () => undefined).destroy();
  });
});
