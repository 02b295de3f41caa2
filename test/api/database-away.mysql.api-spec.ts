import type { ProblemBody } from '../support/api-client.js';
import { mentorLog, unique } from '../support/factories.js';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import type { TestOrganization } from '../support/test-organization.js';

describe('while the database is away', () => {
  let database: TestDatabase;
  let proxy: TcpProxy;
  let test: TestApp;
  let organization: TestOrganization;

  beforeAll(async () => {
    database = await createTestDatabase();
    const { hostname, port } = new URL(database.url);
    proxy = await startTcpProxy({ host: hostname, port: Number(port || 3306) });
    const url = new URL(database.url);
    url.host = `127.0.0.1:${proxy.port}`;
    test = await startTestApp({ DATABASE_URL: url.href }, database);
    organization = await test.organization();
  });
  beforeEach(() => proxy.cut());
  afterEach(() => proxy.mend());
  afterAll(async () => {
    await test.close();
    await proxy.close();
    await database.drop();
  });

  it('reads and writes are answered 503 with the time to wait, and tell nothing of the driver', async () => {
    const api = organization.as('ADMIN');
    for (const answer of [await api.get<ProblemBody>('/activities'), await api.post<ProblemBody>('/activity-logs', mentorLog())]) {
      expect(answer.status).toBe(503);
      expect(answer.body.code).toBe('database_unavailable');
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
      expect(JSON.stringify(answer.body)).not.toMatch(/ECONN|mysql|127\.0\.0\.1|SELECT|INSERT/i);
    }
  });

  it('the instance says that it is alive, but not ready', async () => {
    expect((await test.anonymous.get('/health/live')).status).toBe(200);
    expect((await test.anonymous.get('/health/ready')).status).toBe(503);
    proxy.mend();
    expect((await test.anonymous.get('/health/ready')).status).toBe(200);
  });

  it('a write that was refused may be sent again with the same Idempotency-Key, and happens once', async () => {
    const api = organization.as('ADMIN');
    const mentor_id = unique('mentor');
    const options = { headers: { 'Idempotency-Key': unique('key') } };
    expect((await api.post('/activity-logs', mentorLog({ mentor_id }), options)).status).toBe(503);
    proxy.mend();
    const log = mentorLog({ mentor_id });
    expect((await api.post('/activity-logs', log, options)).status).toBe(201);
    expect((await api.post('/activity-logs', log, options)).status).toBe(201);
    const list = await api.get<{ pagination: { total: number } }>(`/activity-logs?mentor_id=${mentor_id}`);
    expect(list.body.pagination.total).toBe(1);
  });
});
