import { PASSWORD, mentorLog } from '../support/factories.js';
import { ServerProcess } from '../support/server-process.js';
import { ReplicatedMariadb } from '../support/cluster/replicated-mariadb.js';

jest.setTimeout(120_000); // two servers have to start, on a machine that does other things as well

const SCHEMA = 'annals';

describe('with read replicas', () => {
  let mariadb: ReplicatedMariadb;
  /** Two instances, as behind a balancer: whoever wrote through one may read through the other. */
  let instances: ServerProcess[] = [];
  let token: string;
  beforeAll(async () => {
    mariadb = await ReplicatedMariadb.start(SCHEMA);
    const url = (port: number) => `mysql://root@127.0.0.1:${port}/${SCHEMA}`;
    const settings = {
      DATABASE_URL: url(mariadb.primaryPort),
      DATABASE_READ_URLS: url(mariadb.replicaPort),
      BOOTSTRAP_OWNER_EMAIL: 'owner@example.com',
      BOOTSTRAP_OWNER_PASSWORD: PASSWORD,
      LOG_LEVEL: 'info',
    };
    instances = [await ServerProcess.start(settings), await ServerProcess.start(settings)];
    token = await of(0).signIn('owner@example.com', PASSWORD);
  });
  afterAll(async () => {
    await Promise.all(instances.map((instance) => instance.stop()));
    await mariadb.stop();
  });

  const of = (number: number) => instances[number % instances.length] as ServerProcess;

  /** Records through one instance, and looks through the other at once: by id, and in the list with its total. */
  const expectOwnWritesSeen = async (rounds: number) => {
    for (let round = 0; round < rounds; round++) {
      const before = await of(round).request<{ pagination: { total: number } }>('GET', '/activity-logs?limit=1', token);
      const { status, body } = await of(round).request<{ log_id: string }>('POST', '/activity-logs', token, mentorLog());
      const log = await of(round + 1).request<{ log_id: string }>('GET', `/activity-logs/${body.log_id}`, token);
      const list = await of(round + 1).request<{ data: unknown[]; pagination: { total: number } }>('GET', '/activity-logs?sort=-created_at&limit=1', token);
      expect([status, log.status, log.body.log_id]).toEqual([201, 200, body.log_id]);
      expect(list.body.pagination.total).toBe(before.body.pagination.total + 1);
      expect(list.body.data).toEqual([log.body]);
    }
  };

  it('whoever wrote through one instance sees it at once through another', async () => {
    await expectOwnWritesSeen(20);
  });

  it('lists are read from the replica', async () => {
    const before = await mariadb.replicaReads();
    while ((await mariadb.replicaReads()) < before + 20) await of(0).request('GET', '/activities?limit=10', token);
  });

  it('a lagging replica is not used until it has caught up', async () => {
    await mariadb.halt();
    await expectOwnWritesSeen(5);
    expect(of(0).stdout + of(1).stdout).toContain('does not keep up with the primary');
    await mariadb.resume();
    await Promise.all(instances.map((instance) => readAgain(instance)));
    await expectOwnWritesSeen(5);
  });

  it('no request fails when a replica dies', async () => {
    await mariadb.killReplica();
    await expectOwnWritesSeen(5);
  });

  /** Asks until the instance says so. */
  async function readAgain(instance: ServerProcess): Promise<void> {
    while (!instance.stdout.includes('Reading from ')) await instance.request('GET', '/activity-logs', token);
  }
});
