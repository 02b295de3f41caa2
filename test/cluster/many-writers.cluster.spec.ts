import mysql, { type RowDataPacket } from 'mysql2/promise';
import { Caller } from '../../bench/cluster/caller.js';
import type { Database } from '../../bench/cluster/cluster.js';
import { PASSWORD } from '../support/factories.js';
import { ServerProcess } from '../support/server-process.js';
import { cluster } from '../support/cluster/test-cluster.js';

jest.setTimeout(300_000); // fifteen tables on three nodes, one after the other, on a machine that does other things as well

const NODES: readonly Database[] = ['db1', 'db2', 'db3'];
const SCHEMA = 'annals_together';

/** Past the proxy, which would send all of them to one node: nothing may depend on that but speed. */
describe('three instances, each on a database node of its own', () => {
  let instances: ServerProcess[] = [];
  let callers: Caller[];
  beforeAll(async () => {
    await cluster.up();
    await cluster.sql('db1', `DROP DATABASE IF EXISTS ${SCHEMA}; CREATE DATABASE ${SCHEMA}; GRANT ALL ON ${SCHEMA}.* TO annals@'127.0.0.1'`);
    const urls = await Promise.all(NODES.map((node) => cluster.databaseUrl(node, SCHEMA)));
    instances = await Promise.all(urls.map((url) => ServerProcess.start({ DATABASE_URL: url, BOOTSTRAP_OWNER_PASSWORD: PASSWORD })));
    const addresses = await Promise.all(instances.map((instance) => instance.listening()));
    const caller = await Caller.ofNewOrganization(addresses[0] ?? '');
    callers = addresses.map((address) => caller.at(address));
  });
  afterAll(() => Promise.all(instances.map((instance) => instance.stop())));

  it('that start together on an empty schema migrate it once, and make one first account and one signing key', async () => {
    expect(await cluster.sql('db1', `SELECT name, COUNT(*) FROM ${SCHEMA}.migrations GROUP BY name HAVING COUNT(*) > 1`)).toEqual([]);
    const counts = `SELECT (SELECT COUNT(*) FROM ${SCHEMA}.organizations WHERE name = 'Demo'), (SELECT COUNT(*) FROM ${SCHEMA}.signing_keys)`;
    for (const node of NODES) expect(await cluster.sql(node, counts)).toEqual(['1\t1']);
  });

  it('use no table without a primary key, nor one that is not replicated', async () => {
    const tables = `FROM information_schema.tables t WHERE table_schema = '${SCHEMA}'`;
    const withoutKey = `SELECT table_name ${tables} AND NOT EXISTS (SELECT 1 FROM information_schema.table_constraints c
      WHERE c.table_schema = t.table_schema AND c.table_name = t.table_name AND constraint_type = 'PRIMARY KEY')`;
    expect(await cluster.sql('db1', withoutKey)).toEqual([]);
    expect(await cluster.sql('db1', `SELECT DISTINCT engine ${tables}`)).toEqual(['InnoDB']);
  });

  it('see at once what any other has acknowledged', async () => {
    for (let round = 0; round < 10; round++) {
      for (const [writer, caller] of callers.entries()) {
        const { body } = await caller.send<{ _id: string }>('POST', '/activities', { activityType: 'export-invoice', context: `round ${round}` });
        const seen = await Promise.all(callers.map((reader) => reader.send('GET', `/activities/${body._id}`)));
        expect([writer, ...seen.map(({ status }) => status)]).toEqual([writer, 200, 200, 200]);
      }
    }
  });

  it('wait until a node has caught up, and never answer with older data', async () => {
    const [writer, , reader] = callers as [Caller, Caller, Caller];
    await cluster.sql('db3', "GRANT RELOAD ON *.* TO annals@'127.0.0.1'");
    const lock = await mysql.createConnection(await cluster.databaseUrl('db3', SCHEMA));
    try {
      await lock.query('SET SESSION wsrep_sync_wait = 0');
      await lock.query('FLUSH TABLES WITH READ LOCK'); // from here on the node hears of changes, and makes none of them
      const { body } = await writer.send<{ _id: string }>('POST', '/activities', { activityType: 'export-invoice', context: 'Not applied yet' });
      let isAnswered = false;
      const read = reader.send('GET', `/activities/${body._id}`).finally(() => (isAnswered = true));
      const waiting = async () => {
        const [rows] = await lock.query<RowDataPacket[]>(
          "SELECT id FROM information_schema.processlist WHERE db = ? AND command = 'Query' AND time_ms > 1000 AND id <> CONNECTION_ID()",
          [SCHEMA],
        );
        return rows.length > 0;
      };
      while (!isAnswered && !(await waiting()));
      await lock.query('UNLOCK TABLES');
      expect((await read).status).toBe(200);
    } finally {
      lock.destroy();
    }
  });

  it('retry the second of two concurrent changes, and every change leaves its entry once', async () => {
    const [first] = callers as [Caller];
    const log = { mentor_id: 'mentor_cluster', activity_type: 'session_completed', description: 'before', occurred_at: '2026-03-26T13:00:00Z' };
    const { body } = await first.send<{ log_id: string }>('POST', '/activity-logs', log);
    const path = `/activity-logs/${body.log_id}`;
    const before = await conflicts();
    const rounds = Array.from({ length: 12 }, (_, round) => round);
    const changes = callers.map(async (caller, writer) => {
      const statuses: number[] = [];
      for (const round of rounds) {
        const { status, mayBeSentAgain } = await caller.send('PUT', path, { description: `by ${writer} in round ${round}` });
        statuses.push(status === 503 && mayBeSentAgain ? 0 : status);
      }
      return statuses;
    });
    const statuses = (await Promise.all(changes)).flat();
    expect(statuses.filter((status) => status !== 200 && status !== 0)).toEqual([]);
    expect(await conflicts()).toBeGreaterThan(before);
    const entries = await cluster.sql('db2', `SELECT COUNT(*) FROM ${SCHEMA}.trail_entries WHERE activity_type = 'update-activity-log'`);
    expect(entries).toEqual([String(statuses.filter((status) => status === 200).length)]);
  });

  /** Transactions that a node gave up for one of another node's. */
  async function conflicts(): Promise<number> {
    const counts = NODES.map((node) => cluster.sql(node, "SHOW STATUS WHERE Variable_name IN ('wsrep_local_cert_failures', 'wsrep_local_bf_aborts')"));
    return (await Promise.all(counts)).flat().reduce((sum, line) => sum + Number(line.split('\t')[1]), 0);
  }
});
