import { cluster } from '../support/cluster/test-cluster.js';
import { expectNothingLost } from '../support/cluster/under-traffic.js';

jest.setTimeout(300_000); // everything has to start again, on a machine that does other things as well

describe('when every process is killed at the same time', () => {
  it('everything acknowledged is there after the next start, from the most advanced node', async () => {
    await expectNothingLost(
      async () => {
        await cluster.do('kill', 'db1', 'db2', 'db3', 'redis', 'app1', 'app2', 'app3');
        await cluster.up();
      },
      async () => undefined,
    );
  });
});
