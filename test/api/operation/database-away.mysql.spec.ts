import { ApiDocument, nameOf, type Operation } from '../../support/security/operations.js';
import type { ApiClient, ProblemBody } from '../../support/api-client.js';
import { startTcpProxy, type TcpProxy } from '../../support/tcp-proxy.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';
import type { TestOrganization } from '../../support/test-organization.js';

/** Needs no database to answer. */
const INDEPENDENT = ['GET /health/live', 'GET /metrics'];

describe('while the database is unreachable', () => {
  let database: TestDatabase;
  let proxy: TcpProxy;
  let test: TestApp;
  let org: TestOrganization;
  let operations: readonly Operation[];
  /** One whom nobody remembers: a remembered one is told of bad input first, and some routes need the database for their caller alone. */
  let unknown: ApiClient;

  beforeAll(async () => {
    database = await createTestDatabase();
    if (database.settings.dialect !== 'mysql') throw new Error('for MySQL alone');
    proxy = await startTcpProxy(database.settings);
    const url = new URL(database.url);
    url.host = `127.0.0.1:${proxy.port}`;
    test = await startTestApp({ DATABASE_URL: url.href }, database);
    org = await test.organization();
    unknown = (await org.addApiKey('OWNER')).api;
    operations = (await ApiDocument.of(test.app)).operations;
  });
  beforeEach(() => proxy.cut());
  afterEach(() => proxy.mend());
  afterAll(async () => {
    await test.close();
    await proxy.close();
    await database.drop();
  });

  const send = (api: ApiClient, { method, path, bodyExample }: Operation) => {
    const filled = path
      .replace('{orgId}', org.id)
      .replace('{tag}', 'x')
      .replace('{mentor_id}', 'mentor_x')
      .replace(/\{[^{}]+\}/g, org.people.USER.id);
    // Whoever brings no cookie has no session, and needs no database to be told so.
    return api.send<ProblemBody>(method, filled, bodyExample, { headers: { cookie: 'annals_session=of-whomever' } });
  };

  it('every route is 503 with Retry-After, and tells nothing of the driver; what needs no database answers', async () => {
    for (const operation of operations) {
      const answer = await send(unknown, operation);
      const shown = [nameOf(operation), answer.status, answer.body.code, Number(answer.headers['retry-after']) > 0];
      if (INDEPENDENT.includes(nameOf(operation))) expect(shown.slice(0, 2)).toEqual([nameOf(operation), 200]);
      else expect(shown).toEqual([nameOf(operation), 503, 'database_unavailable', true]);
      expect(JSON.stringify(answer.body)).not.toMatch(/ECONN|127\.0\.0\.1|SELECT|INSERT|Error:/);
    }
  });

  it('a caller whom nobody remembers is not told that the credentials are bad', async () => {
    const key = await mended(() => org.addApiKey('ADMIN'));
    expect((await key.api.get<ProblemBody>('/users')).body.code).toBe('database_unavailable');
    expect((await test.anonymous.as('annals_unknown').get<ProblemBody>('/users')).status).toBe(503);
    const { email, password } = org.people.USER;
    expect((await test.anonymous.post<ProblemBody>('/auth/login', { email, password })).status).toBe(503);
  });

  it('many requests at once are all answered, and everything works again as soon as it is back', async () => {
    const away = await Promise.all(Array.from({ length: 60 }, () => org.as('ADMIN').get('/users')));
    expect(new Set(away.map(({ status }) => status))).toEqual(new Set([503]));
    proxy.mend();
    const back = await Promise.all(Array.from({ length: 60 }, () => org.as('ADMIN').get('/users')));
    expect(new Set(back.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await test.anonymous.get('/health/ready')).status).toBe(200);
  });

  it('readiness is 503 meanwhile, and the process stays alive', async () => {
    const { status, body } = await test.anonymous.get<ProblemBody>('/health/ready');
    expect([status, body.code]).toEqual([503, 'database_unavailable']);
    expect((await test.anonymous.get('/health/live')).status).toBe(200);
    proxy.mend();
    expect((await test.anonymous.get('/health/ready')).status).toBe(200);
  });

  it('a login that failed because of it does not count as a failed login', async () => {
    const limited = await mended(() => startLimited());
    const { email, password } = org.people.USER;
    for (let index = 0; index < 3; index++) expect((await limited.anonymous.post('/auth/login', { email, password: 'wrong' })).status).toBe(503);
    proxy.mend();
    expect((await limited.anonymous.post('/auth/login', { email, password })).status).toBe(200);
    await limited.close();
  });

  async function startLimited(): Promise<TestApp> {
    const url = new URL(database.url);
    url.host = `127.0.0.1:${proxy.port}`;
    return startTestApp({ DATABASE_URL: url.href, LOGIN_LIMIT: '2' }, database);
  }

  async function mended<T>(work: () => Promise<T>): Promise<T> {
    proxy.mend();
    const result = await work();
    proxy.cut();
    return result;
  }
});
