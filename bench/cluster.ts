import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { audit } from './cluster/audit.js';
import { Caller } from './cluster/caller.js';
import { Cluster } from './cluster/cluster.js';
import { FAILURES, type Failure } from './cluster/failures.js';
import { Traffic } from './cluster/traffic.js';
import { load } from './cluster/wrk.js';
import { command, type Run } from './run/command.js';
import type { Row } from './run/table.js';

const WRITERS = 8;
const CONNECTIONS = 48;
/** Seconds without a failure, of each failure, and of load. */
const TIMES = { calm: 5, away: 15, load: 15 };
const QUICK_TIMES = { calm: 1, away: 4, load: 2 };

// `npm run bench:cluster`: what callers notice when a part of a cluster fails, and what another instance gains.
await command('cluster', measure, 'Galera');

async function measure(run: Run): Promise<Row[]> {
  const cluster = new Cluster(resolve('data/cluster/bench'), 23_200);
  run.say(`${cpus().length} cores carry three database nodes, the proxy, up to three instances and the load: one more instance brings little`);
  run.say('where these are busy already, and what a failure costs holds the starting of what failed.');
  try {
    await cluster.up();
    const rows: Row[] = [];
    for (const failure of FAILURES) rows.push(await measureFailure(run, cluster, failure));
    return [...rows, ...(await measureInstances(run, cluster))];
  } finally {
    await cluster.down();
  }
}

async function measureFailure({ isQuick, say }: Run, cluster: Cluster, { name, hurt, heal }: Failure): Promise<Row> {
  const { calm, away } = isQuick ? QUICK_TIMES : TIMES;
  say(`${name} …`);
  const caller = await Caller.ofNewOrganization(cluster.url);
  const traffic = Traffic.start(caller, WRITERS);
  await wait(calm * 1000);
  const begun = performance.now();
  await hurt(cluster);
  await wait(away * 1000);
  const healing = performance.now();
  await heal(cluster);
  const whole = performance.now();
  await wait(calm * 1000);
  await traffic.more(WRITERS);
  await traffic.stop();
  const { lost, twice, strange, isGapFree, isVerified } = await audit(caller, traffic);
  if (strange.length > 0 || !isGapFree || !isVerified) throw new Error(`${name}: the trail is not sound`);
  if (traffic.violations.length > 0) say(`  ${traffic.violations.length} wrong answers, such as: ${traffic.violations[0]}`);
  return rowOf(name, {
    'stall ms': longestStall(traffic.acknowledgedAt, begun, healing),
    'stall at return ms': longestStall(traffic.acknowledgedAt, healing, Infinity),
    'whole again s': (whole - healing) / 1000,
    acknowledged: traffic.acknowledged.size,
    refused: traffic.refusals,
    'wrong answers': traffic.violations.length,
    lost: lost.length,
    twice: twice.length,
  });
}

/** The longest time without an acknowledgement that began in this span, or was under way when it began. */
function longestStall(acknowledgedAt: readonly number[], from: number, to: number): number {
  const stalls = acknowledgedAt.slice(1).map((at, index) => ({ begun: acknowledgedAt[index] ?? at, ended: at }));
  return Math.max(0, ...stalls.filter(({ begun, ended }) => ended > from && begun < to).map(({ begun, ended }) => ended - Math.max(begun, from)));
}

/** Less and less of them, so that nothing has to be waited for. */
async function measureInstances({ isQuick, say }: Run, cluster: Cluster): Promise<Row[]> {
  const rows: Row[] = [];
  const caller = await Caller.ofNewOrganization(cluster.url);
  const { body } = await caller.send<{ _id: string }>('POST', '/activities', { activityType: 'export-invoice', context: 'To be read' });
  for (const [instances, stopped] of [[3], [2, 'app3'], [1, 'app2']] as const) {
    if (stopped !== undefined) await cluster.do('stop', stopped);
    say(`${instances} of 3 instances …`);
    const common = { headers: caller.headers, connections: CONNECTIONS, seconds: (isQuick ? QUICK_TIMES : TIMES).load };
    const reads = await load({ ...common, url: `${cluster.url}/api/v1/activities/${body._id}` });
    const writes = await load({ ...common, url: `${cluster.url}/api/v1/activities`, script: 'bench/cluster/record.lua' });
    rows.push(rowOf(`${instances} of 3 instances`, { 'reads/s': reads.perSecond, 'writes/s': writes.perSecond, refused: reads.refused + writes.refused }));
  }
  return rows;
}

/** One table for both; `-` if not measured. */
function rowOf(what: string, measured: Readonly<Record<string, number>>): Row {
  const columns = ['stall ms', 'stall at return ms', 'whole again s', 'acknowledged', 'refused', 'wrong answers', 'lost', 'twice', 'reads/s', 'writes/s'];
  return { what, ...Object.fromEntries(columns.map((column) => [column, measured[column] ?? NaN])) };
}
