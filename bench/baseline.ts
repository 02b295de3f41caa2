import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { untilSealed } from './load/seal-watch.js';
import { inTurns, median, medianRatio, type Program, type Turn } from './load/interleaved-runs.js';
import { writeLogs } from './load/write-logs.js';
import type { Load } from './load/wrk.js';
import { command } from './run/command.js';
import type { Row } from './run/table.js';
import { Client } from './server/client.js';
import { OWNER, serverEnvironment } from './server/environment.js';
import { startProgram } from './server/program.js';
import { Server } from './server/server.js';
import { sampleLog } from './trail/sample-log.js';

const LOGS = 10_000;
const CONNECTIONS = 50;
const SIZES = { rounds: 7, seconds: 6 };
const QUICK_SIZES = { rounds: 1, seconds: 1 };
const QUICK_LOGS = 1_000;
/** Ids that are asked for in turn. */
const IDS = 1_000;

// `npm run bench:baseline -- --database mysql://…`: requests per second and latency, interleaved with a minimal server that answers the same.
await command('baseline', async (run) => {
  if (!run.databases.name.match(/MariaDB|MySQL/)) throw new Error('--database: the baseline is a program on MariaDB or MySQL; give its URL');
  const { rounds, seconds } = run.isQuick ? QUICK_SIZES : SIZES;
  const database = await run.databases.scratch();
  const server = await Server.start(database.url, run);
  const owner = await Client.signIn(server.url, OWNER);
  const { orgId } = await owner.get<{ orgId: string }>('/auth/me');
  const bare = await startBare(database.url, orgId);
  try {
    run.say(`${LOGS} logs …`);
    const ids = await writeLogs(owner, run.isQuick ? QUICK_LOGS : LOGS);
    const token = owner.credential;
    const requests: Record<string, Pick<Load, 'path' | 'body' | 'ids'>> = {
      'get by id': { path: '/api/v1/activity-logs/{id}', ids: ids.slice(-IDS) },
      'list of 20 with total': { path: '/api/v1/activity-logs' },
      'create with its entry': { path: '/api/v1/activity-logs', body: JSON.stringify(sampleLog(0)) },
    };
    const rows: Row[] = [];
    for (const [name, request] of Object.entries(requests)) {
      const load = { ...request, token, connections: CONNECTIONS, seconds };
      const results = await inTurns([server, load], [bare, load], rounds, {
        before: () => untilSealed(database, orgId),
        after: (round) => run.say(`${name}, round ${round} of ${rounds} …`),
      });
      rows.push(rowOf(name, results));
    }
    return rows;
  } finally {
    bare.child.kill();
    owner.close();
    await server.stop();
    await database.release();
  }
});

/** Medians of all rounds; the ratios are medians of the ratios of each round. */
function rowOf(name: string, [annals, baseline]: readonly [readonly Turn[], readonly Turn[]]): Row {
  return {
    request: name,
    'annals/s': median(annals, 'perSecond'),
    'baseline/s': median(baseline, 'perSecond'),
    ratio: medianRatio(annals, baseline, 'perSecond'),
    'annals CPU µs': median(annals, 'cpu'),
    'baseline CPU µs': median(baseline, 'cpu'),
    'annals p50 ms': median(annals, 'p50'),
    'p50 ratio': medianRatio(annals, baseline, 'p50'),
    'annals p99 ms': median(annals, 'p99'),
    'p99 ratio': medianRatio(annals, baseline, 'p99'),
  };
}

async function startBare(databaseUrl: string, organizationId: string): Promise<Program & { child: ChildProcess }> {
  const environment = { ...serverEnvironment(databaseUrl), ORGANIZATION_ID: organizationId };
  const child = startProgram({ file: 'bench/baseline/bare-server.js', options: ['--max-semi-space-size=16'], environment }, ['ignore', 'pipe', 'inherit']);
  const [said] = (await once(child.stdout as NonNullable<ChildProcess['stdout']>, 'data')) as [Buffer];
  return { child, pid: child.pid ?? 0, url: said.toString().trim().replace('The baseline listens on ', '') };
}
