import type { EntryResponse } from '../../../src/activity-logs/trail/dto/entry.response.js';
import { openDatabase } from '../../../src/database/opening/open-database.js';
import { IdempotencyRecord } from '../../../src/idempotency/idempotency-record.entity.js';
import { entities } from '../../../src/schema.js';
import { PASSWORD, mentorLog, unique, uniqueEmail } from '../../support/factories.js';
import { ServerProcess } from '../../support/server-process.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';
import type { Log, LogPage, LogRequest } from '../../support/mentor-log-stories.js';
import { entityManager } from '../../support/entity-manager.js';

const ROUNDS = 3;
const CLIENTS = 12;
/** So many acknowledged logs, and the server is killed. */
const UNTIL = 25;

/** A request that was sent, and whether its sender was told that it was carried out. */
interface Sent {
  readonly key: string;
  readonly request: LogRequest;
  logId?: string;
}

describe('a server that is killed mid-work several times', () => {
  const email = uniqueEmail();
  let database: TestDatabase;
  let server: ServerProcess;
  let token: string;
  const sent: Sent[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    for (let round = 0; round < ROUNDS; round++) {
      await start();
      await sendUntilKilled();
    }
    await start();
  }, 120_000);
  afterAll(async () => {
    await server.kill();
    await database.drop();
  });

  async function start(): Promise<void> {
    server = await ServerProcess.start({ DATABASE_URL: database.url, BOOTSTRAP_OWNER_EMAIL: email, BOOTSTRAP_OWNER_PASSWORD: PASSWORD });
    token = await server.signIn(email, PASSWORD);
  }

  /** Many clients send one request after the other; the kill comes while all of them wait for an answer. */
  async function sendUntilKilled(): Promise<void> {
    let acknowledged = 0;
    const client = async (): Promise<void> => {
      for (;;) {
        const one: Sent = { key: unique('key'), request: mentorLog({ description: unique('description') }) };
        sent.push(one);
        const answer = await send(one).catch(() => undefined);
        if (!answer) return;
        expect(answer.status).toBe(201);
        one.logId = answer.body.log_id;
        if (++acknowledged === UNTIL) void server.kill();
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, client));
    await server.kill();
  }

  function send({ key, request }: Sent) {
    return server.request<Log>('POST', '/activity-logs', token, request, { 'idempotency-key': key });
  }

  async function storedLogs(): Promise<Log[]> {
    const logs: Log[] = [];
    let cursor: string | undefined;
    do {
      const { body: page } = await server.request<LogPage>('GET', `/activity-logs?limit=100${cursor ? `&cursor=${cursor}` : ''}`, token);
      logs.push(...page.data);
      cursor = page.next_cursor;
    } while (cursor);
    return logs;
  }

  /** The ids of the logs that the trail tells of, once for each entry. */
  async function recordedIds(): Promise<(string | undefined)[]> {
    const { body } = await server.request<{ data: EntryResponse[] }>('GET', '/activities?activityType=create-activity-log&limit=1000', token);
    return body.data.map(({ target }) => target?.id);
  }

  /** What a minute does: the claims of the killed processes are then taken for dead. */
  async function letAMinutePass(): Promise<void> {
    const opened = await openDatabase(database.settings, entities);
    await opened.write((tx) => entityManager(tx).update(IdempotencyRecord, { state: 'running' }, { attemptedAt: new Date(Date.now() - 60_000) }));
    await opened.close();
  }

  it('has every log that it acknowledged, as it was sent', async () => {
    const acknowledged = sent.filter(({ logId }) => logId !== undefined);
    expect(acknowledged.length).toBeGreaterThanOrEqual(ROUNDS * UNTIL);
    expect(sent.length).toBeGreaterThan(acknowledged.length);
    const byId = new Map((await storedLogs()).map((log) => [log.log_id, log]));
    for (const { logId = '', request } of acknowledged) expect(byId.get(logId)).toMatchObject(request);
  });

  it('has exactly one entry for every log, and none without its log', async () => {
    const ids = (await storedLogs()).map(({ log_id }) => log_id);
    expect((await recordedIds()).sort()).toEqual(ids.sort());
  });

  it('doubles nothing and loses nothing once every client has sent again what it got no answer to', async () => {
    await letAMinutePass();
    for (const one of sent) {
      const { status, body } = await send(one);
      expect(status).toBe(201);
      one.logId ??= body.log_id;
      expect(body.log_id).toBe(one.logId);
    }
    const logs = await storedLogs();
    expect(logs.map(({ description }) => description).sort()).toEqual(sent.map(({ request }) => request.description).sort());
    expect((await recordedIds()).sort()).toEqual(logs.map(({ log_id }) => log_id).sort());
  }, 60_000);
});
