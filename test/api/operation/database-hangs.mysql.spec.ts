import { performance } from 'node:perf_hooks';
import { Database, isUnavailable } from '../../../src/database/index.js';
import type { ProblemBody } from '../../support/api-client.js';
import { mentorLog } from '../../support/factories.js';
import { startTcpProxy, type TcpProxy } from '../../support/tcp-proxy.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';
import type { TestOrganization } from '../../support/test-organization.js';
import { entityManager } from '../../support/entity-manager.js';

/** Of readiness it is the promise. */
const READY_SECONDS_MAX = 3;

describe('while the database hangs', () => {
  let database: TestDatabase;
  let proxy: TcpProxy;
  let test: TestApp;
  let org: TestOrganization;

  beforeAll(async () => {
    database = await createTestDatabase();
    if (database.settings.dialect !== 'mysql') throw new Error('for MySQL alone');
    proxy = await startTcpProxy(database.settings);
    const url = new URL(database.url);
    url.host = `127.0.0.1:${proxy.port}`;
    test = await startTestApp({ DATABASE_URL: url.href, DATABASE_STATEMENT_SECONDS: '1' }, database);
    org = await test.organization();
  });
  beforeEach(async () => {
    expect((await org.as('ADMIN').get('/users')).status).toBe(200); // whoever is known is not asked for again
    proxy.hang();
  });
  afterEach(() => proxy.mend());
  afterAll(async () => {
    await test.close();
    await proxy.close();
    await database.drop();
  });

  it('readiness fails in time, however often it is asked, and comes back with the database', async () => {
    const begun = performance.now();
    const answers = await Promise.all(Array.from({ length: 30 }, () => test.anonymous.get<ProblemBody>('/health/ready')));
    expect(performance.now() - begun).toBeLessThan(READY_SECONDS_MAX * 1000);
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.code}`))).toEqual(new Set(['503 database_unavailable']));
    proxy.mend();
    while ((await test.anonymous.get('/health/ready')).status !== 200);
  });

  it('more reads and writes than there are connections all end as 503 with Retry-After, and work again afterwards', async () => {
    const reads = Array.from({ length: 25 }, () => org.as('ADMIN').get<ProblemBody>('/users'));
    const writes = Array.from({ length: 25 }, () => org.as('ADMIN').post<ProblemBody>('/activity-logs', mentorLog()));
    for (const { status, body, headers } of await Promise.all([...reads, ...writes])) {
      expect([status, body.code, Number(headers['retry-after']) > 0]).toEqual([503, 'database_unavailable', true]);
    }
    proxy.mend();
    expect((await org.as('ADMIN').get('/users')).status).toBe(200);
    expect((await org.as('ADMIN').post('/activity-logs', mentorLog())).status).toBe(201);
  });

  it('the server still stops', async () => {
    const url = new URL(database.url);
    url.host = `127.0.0.1:${proxy.port}`;
    proxy.mend();
    const stopping = await startTestApp({ DATABASE_URL: url.href, DATABASE_STATEMENT_SECONDS: '1', SEALER: 'on' }, database);
    proxy.hang();
    await stopping.close();
  });
});

describe('a statement that takes too long', () => {
  it('is ended by the database server if it is a read, so that nothing runs on unseen', async () => {
    const test = await startTestApp({ DATABASE_STATEMENT_SECONDS: '1' });
    try {
      const failure: unknown = await entityManager(test.app.get(Database))
        .query('SELECT COUNT(*) FROM information_schema.columns a, information_schema.columns b, information_schema.columns c')
        .catch((error: unknown) => error);
      expect(isUnavailable(failure)).toBe(true);
      expect((failure as { errno?: number }).errno ?? 0).toBeGreaterThan(0); // told by the server
    } finally {
      await test.close();
    }
  });
});
