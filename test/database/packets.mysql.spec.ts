import { readSettings } from '../../src/config/index.js';
import { expectOneOrder, sealAll } from '../support/integrity/sealing.js';
import { integratorsEvent, mentorLog } from '../support/factories.js';
import { PrivateMariadb, describeWithMariadbd } from '../support/private-mariadb.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestOrganization } from '../support/test-organization.js';

// A server is made and started, and batches are large.
jest.setTimeout(120_000);

describeWithMariadbd('a server that takes short messages only (max_allowed_packet=1M)', () => {
  let server: PrivateMariadb;
  let test: TestApp;
  let org: TestOrganization;
  beforeAll(async () => {
    server = await PrivateMariadb.start(['--max-allowed-packet=1M']);
    await server.connection.query('CREATE DATABASE annals');
    const url = `mysql://root@127.0.0.1:${server.port}/annals`;
    test = await startTestApp({}, { url, settings: readSettings({ DATABASE_URL: url }).database, drop: async () => undefined });
    org = await test.organization();
  });
  afterAll(async () => {
    await test.close();
    await server.stop();
  });

  it('stores a batch of events that is several times as long and seals it', async () => {
    const metadata = { text: "'".repeat(15 * 1024) }; // each of them is escaped
    const activities = Array.from({ length: 200 }, () => integratorsEvent({ metadata }));
    const { status, body } = await org.as('OWNER').post<{ ids: string[] }>('/activities/batch', { activities });
    expect(status).toBe(201);
    await sealAll(test);
    await expectOneOrder(org, body.ids);
  });

  it('stores a batch of logs that is several times as long once for all repeats', async () => {
    const logs = Array.from({ length: 500 }, () => mentorLog({ description: '\u{1F600}'.repeat(1_900) }));
    const post = () => org.as('OWNER').post<{ created: number }>('/activity-logs/batch', { logs }, { headers: { 'idempotency-key': 'large' } });
    for (let attempt = 1; attempt <= 2; attempt++) expect(await post()).toMatchObject({ status: 201, body: { created: 500 } });
    await sealAll(test);
    const { body } = await org.as('OWNER').get<{ pagination: { total: number } }>('/activity-logs?limit=1');
    expect(body.pagination.total).toBe(500);
  });
});
