import { SOUND, audit } from '../../../bench/cluster/audit.js';
import { Caller } from '../../../bench/cluster/caller.js';
import { Traffic } from '../../../bench/cluster/traffic.js';
import { cluster } from './test-cluster.js';

const WRITERS = 8;
/** Enough that every writer has come to know of it. */
const WRITES = 24;

/**
 * Hurts the cluster while callers write and read: whatever they were told must be true, and nothing but success and "again later" may be
 * said. It has to go on before it is healed.
 */
export async function expectNothingLost(hurt: () => Promise<void>, heal: () => Promise<void> = () => cluster.up()): Promise<void> {
  await cluster.up();
  const caller = await Caller.ofNewOrganization(cluster.url);
  const traffic = Traffic.start(caller, WRITERS);
  try {
    await traffic.more(WRITES);
    await hurt();
    await traffic.more(WRITES);
    await heal();
    await traffic.more(WRITES);
  } finally {
    await traffic.stop();
  }
  expect(traffic.violations).toEqual([]);
  expect(await audit(caller, traffic)).toEqual(SOUND);
}
