import { untilSealed } from './load/seal-watch.js';
import { command } from './run/command.js';
import { percentile, spread } from './run/percentiles.js';
import type { Row } from './run/table.js';
import { Client } from './server/client.js';
import { OWNER } from './server/environment.js';
import { Server } from './server/server.js';
import { sampleLog } from './trail/sample-log.js';

/** Logs in one request; alone they go to POST /activity-logs, together to /activity-logs/batch. */
const SIZES = { batches: [1, 100, 1_000], numbersOfWriters: [1, 4, 16, 32], rounds: 3, seconds: 4 };
const QUICK_SIZES = { batches: [1, 100], numbersOfWriters: [1, 4], rounds: 1, seconds: 0.2 };

interface Written {
  readonly logsPerSecond: number;
  readonly latencies: readonly number[];
}

// `npm run bench:ingest`: mentor logs with their trail entries, alone and in batches, by one writer and by many.
await command('ingest', async (run) => {
  const { batches, numbersOfWriters, rounds, seconds } = run.isQuick ? QUICK_SIZES : SIZES;
  const database = await run.databases.scratch();
  const server = await Server.start(database.url, run);
  const owner = await Client.signIn(server.url, OWNER);
  const { orgId } = await owner.get<{ orgId: string }>('/auth/me');
  try {
    const kinds = batches.flatMap((batch) => numbersOfWriters.map((writers) => ({ batch, writers, results: [] as Written[] })));
    await write(owner, 100, 4, 1); // the first requests of a process are the slowest
    for (let round = 0; round < rounds; round++) {
      for (const kind of kinds) {
        await untilSealed(database, orgId);
        kind.results.push(await write(owner, kind.batch, kind.writers, seconds));
      }
      run.say(`round ${round + 1} of ${rounds} …`);
    }
    const median = (results: readonly Written[]) =>
      percentile(
        results.map(({ logsPerSecond }) => logsPerSecond),
        0.5,
      );
    return kinds.map(({ batch, writers, results }): Row => {
      const oneByOne = kinds.find((kind) => kind.batch === 1 && kind.writers === writers);
      const { p50, p99 } = spread(results.flatMap(({ latencies }) => latencies));
      const perSecond = median(results);
      const times = perSecond / median(oneByOne?.results ?? []);
      return { 'logs in a request': batch, writers, 'logs/s': perSecond, 'times one by one': times, 'request p50 ms': p50, 'p99 ms': p99 };
    });
  } finally {
    owner.close();
    await server.stop();
    await database.release();
  }
});

/** This many writers, each of which sends its next request after the previous response. */
async function write(client: Client, batch: number, writers: number, seconds: number): Promise<Written> {
  const bodies = Array.from({ length: batch }, (_, index) => sampleLog(index));
  const [path, body] = batch === 1 ? ['/activity-logs', bodies[0] as object] : ['/activity-logs/batch', { logs: bodies }];
  const latencies: number[] = [];
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const writeOn = async () => {
    while (performance.now() < end) {
      const sent = performance.now();
      await client.post(path, body);
      latencies.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: writers }, writeOn));
  return { logsPerSecond: (latencies.length * batch * 1000) / (performance.now() - begun), latencies };
}
