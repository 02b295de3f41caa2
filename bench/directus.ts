import { checkAnswers, checkTrail } from './directus/checks.js';
import { copyMentorLogs, describeCollection } from './directus/collection.js';
import { Directus } from './directus/directus.js';
import { installedDirectus } from './directus/installation.js';
import { requests } from './directus/requests.js';
import { untilSealed } from './load/seal-watch.js';
import { inTurns, median, medianRatio, type Turn } from './load/interleaved-runs.js';
import { writeLogs } from './load/write-logs.js';
import { command } from './run/command.js';
import type { Row } from './run/table.js';
import { Client } from './server/client.js';
import { OWNER } from './server/environment.js';
import { Server } from './server/server.js';

const CONNECTIONS = 50;
const SIZES = { logs: 10_000, rounds: 7, seconds: 6 };
const QUICK_SIZES = { logs: 1_000, rounds: 1, seconds: 1 };
/** Ids that are asked for in turn. */
const IDS = 1_000;

// `npm run bench:directus -- --database mysql://…`: requests per second and latency, interleaved with Directus on the same table.
await command('directus', async (run) => {
  if (!run.databases.name.match(/MariaDB|MySQL/)) throw new Error('--database: Directus is compared with on MariaDB or MySQL; give its URL');
  const { logs, rounds, seconds } = run.isQuick ? QUICK_SIZES : SIZES;
  const installation = await installedDirectus(run.say);
  const [database, theirs] = [await run.databases.scratch(), await run.databases.scratch('directus')];
  const server = await Server.start(database.url, run);
  const owner = await Client.signIn(server.url, OWNER);
  const { orgId } = await owner.get<{ orgId: string }>('/auth/me');
  try {
    run.say(`${logs} logs …`);
    const ids = await writeLogs(owner, logs);
    await copyMentorLogs(database.url, theirs.url);
    const directus = await Directus.start(installation, theirs.url);
    const rows: Row[] = [];
    try {
      await describeCollection(directus);
      await checkAnswers(owner, directus, ids[0] ?? '', orgId);
      for (const [name, request] of Object.entries(requests(ids.slice(-IDS), orgId))) {
        const load = { connections: CONNECTIONS, seconds };
        const ours = { ...load, ...request.annals, token: owner.credential };
        const results = await inTurns([server, ours], [directus, { ...load, ...request.directus, token: directus.token }], rounds, {
          before: () => untilSealed(database, orgId),
          after: (round) => run.say(`${name}, round ${round} of ${rounds} …`),
        });
        rows.push(rowOf(name, results));
      }
    } finally {
      await directus.stop();
    }
    await checkTrail(theirs, logs);
    return rows;
  } finally {
    owner.close();
    await server.stop();
    await theirs.release();
    await database.release();
  }
});

/** Medians of all rounds; the ratio is the median of the ratios of each round. */
function rowOf(name: string, [annals, directus]: readonly [readonly Turn[], readonly Turn[]]): Row {
  return {
    request: name,
    'annals/s': median(annals, 'perSecond'),
    'directus/s': median(directus, 'perSecond'),
    ratio: medianRatio(annals, directus, 'perSecond'),
    'annals p50 ms': median(annals, 'p50'),
    'directus p50 ms': median(directus, 'p50'),
    'annals p99 ms': median(annals, 'p99'),
    'directus p99 ms': median(directus, 'p99'),
  };
}
