import { SOUND, audit } from '../../../bench/cluster/audit.js';
import { Caller } from '../../../bench/cluster/caller.js';
import { Traffic } from '../../../bench/cluster/traffic.js';
import { cluster } from './test-cluster.js';

const WRITERS = 8;
/** Enough for every writer to notice the failure. */
const WRITES = 24;

/**
 * Breaks a part of the cluster while callers write and read: every response must be true, and either a success or "try
 * again later". Writes must resume before the repair.
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
