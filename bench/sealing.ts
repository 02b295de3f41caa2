import type { BenchDatabase } from './databases/bench-databases.js';
import { SealWatch } from './load/seal-watch.js';
import { writeAll, writeAtRate, type Rate, type WrittenBatch } from './load/write-at-rate.js';
import { command, type Run } from './run/command.js';
import { spread } from './run/percentiles.js';
import type { Row } from './run/table.js';
import { Client } from './server/client.js';
import { OWNER } from './server/environment.js';
import { Server } from './server/server.js';

const BACKLOG = 60_000;
const RATES: readonly Rate[] = [
  { entriesPerSecond: 100, batchEntries: 10, seconds: 15 },
  { entriesPerSecond: 500, batchEntries: 25, seconds: 15 },
  { entriesPerSecond: 2_000, batchEntries: 50, seconds: 30 },
];
const WARM_UP = 1_000;
const QUICK_BACKLOG = 2_000;
const QUICK_RATES: readonly Rate[] = [{ entriesPerSecond: 100, batchEntries: 10, seconds: 2 }];

// `npm run bench:sealing`: how fast a backlog is sealed, and how long entries wait for their place while others are written.
await command('sealing', async (run) => {
  const database = await run.databases.scratch();
  try {
    return [await drain(run, database), ...(await keepUp(run, database))];
  } finally {
    await database.release();
  }
});

/** A backlog that was written while nobody sealed, sealed while nobody writes. */
async function drain({ isQuick, isProfiled, say }: Run, database: BenchDatabase): Promise<Row> {
  const writing = await Server.start(database.url, { settings: { SEALER: 'off' } });
  const client = await Client.signIn(writing.url, OWNER);
  const organizationId = await organizationOf(client);
  const begun = performance.now();
  const written = await writeAll(client, isQuick ? QUICK_BACKLOG : BACKLOG);
  const writtenPerSecond = (entriesIn(written) * 1000) / (performance.now() - begun);
  client.close();
  await writing.stop();
  say(`${entriesIn(written)} entries are written, and sealed from now on …`);
  const watch = await SealWatch.start(database, organizationId);
  const sealing = await Server.start(database.url, { isProfiled });
  await watch.drained();
  await sealing.stop();
  await watch.stop();
  return rowOf('backlog, at once', entriesIn(written), writtenPerSecond, watch.sealedPerSecond, []);
}

/** One server that answers requests and seals, as it is without a cluster. */
async function keepUp({ isQuick, isProfiled, say }: Run, database: BenchDatabase): Promise<Row[]> {
  const server = await Server.start(database.url, { isProfiled });
  const client = await Client.signIn(server.url, OWNER);
  const organizationId = await organizationOf(client);
  const rows: Row[] = [];
  await warmUp(client, database, organizationId);
  for (const rate of isQuick ? QUICK_RATES : RATES) {
    say(`${rate.entriesPerSecond} entries a second for ${rate.seconds} seconds …`);
    const watch = await SealWatch.start(database, organizationId);
    const begun = performance.now();
    const written = await writeAtRate(client, rate);
    const writtenPerSecond = (entriesIn(written) * 1000) / (performance.now() - begun);
    await watch.drained();
    const lags = await lagsOf(written, watch);
    await watch.stop();
    rows.push(rowOf(`${rate.entriesPerSecond} a second`, entriesIn(written), writtenPerSecond, watch.sealedPerSecond, lags));
  }
  client.close();
  await server.stop();
  return rows;
}

/** The server before this one keeps its right to seal for some seconds after its end: nothing is measured until it has passed. */
async function warmUp(client: Client, database: BenchDatabase, organizationId: string): Promise<void> {
  const watch = await SealWatch.start(database, organizationId);
  await writeAll(client, WARM_UP);
  await watch.drained();
  await watch.stop();
}

/** For each entry the milliseconds from the answer that acknowledged it to its being sealed. */
async function lagsOf(written: readonly WrittenBatch[], watch: SealWatch): Promise<number[]> {
  const places = await watch.places();
  return written.flatMap(({ ids, answeredAt }) => ids.map((id) => Math.max(0, watch.sealedAt(places.get(id) ?? NaN) - answeredAt)));
}

async function organizationOf(client: Client): Promise<string> {
  return (await client.get<{ orgId: string }>('/auth/me')).orgId;
}

function entriesIn(written: readonly WrittenBatch[]): number {
  return written.reduce((sum, { ids }) => sum + ids.length, 0);
}

function rowOf(load: string, entries: number, writtenPerSecond: number, sealedPerSecond: number, lags: readonly number[]): Row {
  const { p50, p99, max } = spread(lags);
  return { load, entries, 'written/s': writtenPerSecond, 'sealed/s': sealedPerSecond, 'lag p50 ms': p50, 'lag p99 ms': p99, 'lag max ms': max };
}
