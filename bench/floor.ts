import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { untilSealed } from './load/seal-watch.js';
import { loadWithWrk, type Load, type LoadResult } from './load/wrk.js';
import { command } from './run/command.js';
import { percentile } from './run/percentiles.js';
import type { Row } from './run/table.js';
import { Client } from './server/client.js';
import { OWNER, serverEnvironment } from './server/environment.js';
import { processorSeconds } from './server/processor.js';
import { startProgram } from './server/program.js';
import { Server } from './server/server.js';
import { sampleLog } from './trail/sample-log.js';

const LOGS = 10_000;
const CONNECTIONS = 50;
const SIZES = { rounds: 7, seconds: 6 };
const QUICK_SIZES = { rounds: 1, seconds: 1 };
const BATCH = 1_000;
/** Ids that are asked for in turn. */
const IDS = 1_000;

/** What is loaded. */
interface Program {
  readonly url: string;
  readonly pid: number;
}

type Who = 'annals' | 'floor';

/** One turn. `cpu`: processor time of the program itself for one request, in microseconds; it says the same on a machine that has other things to do. */
type Turn = LoadResult & { readonly cpu: number };

// `npm run bench:floor -- --database mysql://…`: requests a second and latency, in turns with the least that could answer the same.
await command('floor', async (run) => {
  if (!run.databases.name.match(/MariaDB|MySQL/)) throw new Error('--database: the floor is a program on MariaDB or MySQL; give its URL');
  const { rounds, seconds } = run.isQuick ? QUICK_SIZES : SIZES;
  const database = await run.databases.scratch();
  const server = await Server.start(database.url, run);
  const owner = await Client.signIn(server.url, OWNER);
  const { orgId } = await owner.get<{ orgId: string }>('/auth/me');
  const bare = await startBare(database.url, orgId);
  try {
    run.say(`${LOGS} logs …`);
    const ids = await writeLogs(owner, run.isQuick ? BATCH : LOGS);
    const token = owner.credential;
    const requests: Record<string, Pick<Load, 'path' | 'body' | 'ids'>> = {
      'get by id': { path: '/api/v1/activity-logs/{id}', ids: ids.slice(-IDS) },
      'list of 20 with total': { path: '/api/v1/activity-logs' },
      'create with its entry': { path: '/api/v1/activity-logs', body: JSON.stringify(sampleLog(0)) },
    };
    const rows: Row[] = [];
    for (const [name, request] of Object.entries(requests)) {
      const results: Record<Who, Turn[]> = { annals: [], floor: [] };
      for (let round = 0; round < rounds; round++) {
        const turns: [Who, Program][] = [
          ['annals', server],
          ['floor', bare],
        ];
        for (const [who, program] of round % 2 === 0 ? turns : turns.reverse()) {
          await untilSealed(database, orgId);
          if (round === 0) await turn(program, { ...request, token, connections: CONNECTIONS, seconds });
          results[who].push(await turn(program, { ...request, token, connections: CONNECTIONS, seconds }));
        }
        run.say(`${name}, round ${round + 1} of ${rounds} …`);
      }
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

async function turn({ url, pid }: Program, load: Load): Promise<Turn> {
  const before = processorSeconds(pid);
  const result = await loadWithWrk(url, load);
  return { ...result, cpu: ((processorSeconds(pid) - before) * 1e6) / (result.perSecond * load.seconds) };
}

/** Medians of all rounds; the ratios are medians of the ratios of each round. */
function rowOf(name: string, { annals, floor }: Record<Who, readonly Turn[]>): Row {
  const median = (values: readonly number[]) => percentile(values, 0.5);
  const ratio = (of: (turn: Turn) => number) => median(annals.map((ours, round) => of(ours) / of(floor[round] as Turn)));
  return {
    request: name,
    'annals/s': median(annals.map(({ perSecond }) => perSecond)),
    'floor/s': median(floor.map(({ perSecond }) => perSecond)),
    ratio: ratio(({ perSecond }) => perSecond),
    'annals CPU µs': median(annals.map(({ cpu }) => cpu)),
    'floor CPU µs': median(floor.map(({ cpu }) => cpu)),
    'annals p50 ms': median(annals.map(({ p50 }) => p50)),
    'p50 ratio': ratio(({ p50 }) => p50),
    'annals p99 ms': median(annals.map(({ p99 }) => p99)),
    'p99 ratio': ratio(({ p99 }) => p99),
  };
}

async function writeLogs(owner: Client, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let from = 0; from < count; from += BATCH) {
    const logs = Array.from({ length: BATCH }, (_, index) => sampleLog(from + index));
    ids.push(...(await owner.post<{ log_ids: string[] }>('/activity-logs/batch', { logs })).log_ids);
  }
  return ids;
}

async function startBare(databaseUrl: string, organizationId: string): Promise<Program & { child: ChildProcess }> {
  const environment = { ...serverEnvironment(databaseUrl), ORGANIZATION_ID: organizationId };
  const child = startProgram({ file: 'bench/floor/bare-server.js', options: ['--max-semi-space-size=16'], environment }, ['ignore', 'pipe', 'inherit']);
  const [said] = (await once(child.stdout as NonNullable<ChildProcess['stdout']>, 'data')) as [Buffer];
  return { child, pid: child.pid ?? 0, url: said.toString().trim().replace('The floor listens on ', '') };
}
