import { Caller } from '../../bench/cluster/caller.js';
import type { Database } from '../../bench/cluster/cluster.js';
import { PASSWORD, mentorLog } from '../support/factories.js';
import { ServerProcess } from '../support/server-process.js';
import { cluster } from '../support/cluster/test-cluster.js';

jest.setTimeout(300_000); // fifteen tables on three nodes, one after the other, on a machine that does other things as well

const NODES: readonly Database[] = ['db1', 'db2', 'db3'];
const SCHEMA = 'annals_reads';

interface Page {
  readonly data: readonly { readonly log_id: string }[];
  readonly pagination: { readonly total: number };
}

/** As in `deploy/`: one node is written to, and through the proxy's other port every node is read from. */
describe('two instances that read from every node of a cluster', () => {
  let instances: ServerProcess[] = [];
  let callers: Caller[];
  beforeAll(async () => {
    await cluster.up();
    await cluster.sql('db1', `DROP DATABASE IF EXISTS ${SCHEMA}; CREATE DATABASE ${SCHEMA}; GRANT ALL ON ${SCHEMA}.* TO annals@'127.0.0.1'`);
    const settings = {
      DATABASE_URL: await cluster.databaseUrl('write', SCHEMA),
      DATABASE_READ_URLS: await cluster.databaseUrl('read', SCHEMA),
      BOOTSTRAP_OWNER_PASSWORD: PASSWORD,
      LOG_LEVEL: 'info',
    };
    instances = [await ServerProcess.start(settings), await ServerProcess.start(settings)];
    const addresses = await Promise.all(instances.map((instance) => instance.listening()));
    const caller = await Caller.ofNewOrganization(addresses[0] ?? '');
    callers = addresses.map((address) => caller.at(address));
  });
  afterAll(async () => {
    await Promise.all(instances.map((instance) => instance.stop()));
    await cluster.up();
  });

  const of = (number: number) => callers[number % callers.length] as Caller;
  const list = (caller: Caller) => caller.send<Page>('GET', '/activity-logs?sort=-created_at&limit=1');
  const readersOf = async (node: Database) => {
    const [count] = await cluster.sql(node, `SELECT COUNT(*) FROM information_schema.processlist WHERE user = 'annals' AND db = '${SCHEMA}'`);
    return Number(count);
  };

  /** Records through one instance, and looks many times through the other at once, so that each of its connections is asked. */
  const expectOwnWritesSeen = async (rounds: number) => {
    for (let round = 0; round < rounds; round++) {
      const before = await list(of(round));
      const { status, body } = await of(round).send<{ log_id: string }>('POST', '/activity-logs', mentorLog());
      const after = await Promise.all(Array.from({ length: 10 }, () => list(of(round + 1))));
      const seen = { status: 200, newest: body.log_id, total: before.body.pagination.total + 1 };
      expect(status).toBe(201);
      expect(after.map((answer) => ({ status: answer.status, newest: answer.body.data[0]?.log_id, total: answer.body.pagination.total }))).toEqual(
        after.map(() => seen),
      );
    }
  };

  it('see at once what the other has acknowledged, whichever node they ask', async () => {
    await expectOwnWritesSeen(10);
    for (const node of NODES) expect([node, (await readersOf(node)) > 0]).toEqual([node, true]);
    // Or the node that is written to has answered in place of another one.
    for (const { stdout } of instances) expect(stdout).not.toContain('Not reading from ');
  });

  it('lose no request with a node that they only read from', async () => {
    await cluster.do('kill', 'db3');
    await expectOwnWritesSeen(5);
  });
});
