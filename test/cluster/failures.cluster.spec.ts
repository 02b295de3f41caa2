import { cluster } from '../support/cluster/test-cluster.js';
import { expectNothingLost } from '../support/cluster/under-traffic.js';

jest.setTimeout(300_000); // a node that was lost has to come back, on a machine that does other things as well

describe('while callers write, nothing that was acknowledged is lost, and nothing but success and 503 with Retry-After is answered, when', () => {
  beforeAll(() => cluster.up());

  it('the database node that everything goes to is killed, and comes back', async () => {
    const writer = await cluster.writer();
    await expectNothingLost(() => cluster.do('kill', writer));
  });

  it('it is cut off from the other nodes during commits, and comes back', async () => {
    const writer = await cluster.writer();
    await expectNothingLost(
      () => cluster.do('isolate', writer),
      () => cluster.do('join', writer),
    );
  });

  it('it hangs, and resumes later', async () => {
    const writer = await cluster.writer();
    await expectNothingLost(
      () => cluster.do('pause', writer),
      () => cluster.do('resume', writer),
    );
  });

  it('an instance is killed, and comes back', async () => {
    await expectNothingLost(() => cluster.do('kill', 'app2'));
  });

  it('Redis is killed, and comes back', async () => {
    await expectNothingLost(() => cluster.do('kill', 'redis'));
  });
});
