import { setTimeout as wait } from 'node:timers/promises';
import { SealWatch } from './load/seal-watch.js';
import { StreamReader } from './load/stream-reader.js';
import { writeAll, writeAtRate, type Rate, type WrittenBatch } from './load/write-at-rate.js';
import { command } from './run/command.js';
import { spread } from './run/percentiles.js';
import type { Row } from './run/table.js';
import { Client } from './server/client.js';
import { OWNER } from './server/environment.js';
import { Server } from './server/server.js';

/** A caller may have 20 streams, so this many callers have 200. */
const CALLERS = 10;
const STREAMS_OF_CALLER = 20;
const RATES: readonly Rate[] = [
  { entriesPerSecond: 10, batchEntries: 1, seconds: 15 },
  { entriesPerSecond: 50, batchEntries: 5, seconds: 15 },
  { entriesPerSecond: 100, batchEntries: 10, seconds: 15 },
];
const AT_ONCE = 5_000;
const QUICK_RATES: readonly Rate[] = [{ entriesPerSecond: 10, batchEntries: 1, seconds: 2 }];
const QUICK_AT_ONCE = 100;
const PATIENCE_MILLISECONDS = 120_000;

// `npm run bench:stream`: one trail followed by 200 readers, at steady rates and after a burst of entries.
await command('stream', async (run) => {
  const database = await run.databases.scratch();
  const server = await Server.start(database.url, run);
  const owner = await Client.signIn(server.url, OWNER);
  const { orgId } = await owner.get<{ orgId: string }>('/auth/me');
  const clients = await callers(owner, run.isQuick ? 1 : CALLERS);
  const watch = await SealWatch.start(database, orgId);
  await watch.drained();
  const readers = (await Promise.all(clients.map((client) => openStreams(client)))).flat();
  try {
    const rows: Row[] = [];
    for (const rate of run.isQuick ? QUICK_RATES : RATES) {
      run.say(`${rate.entriesPerSecond} entries a second to ${readers.length} readers …`);
      rows.push(await measure(`${rate.entriesPerSecond} a second`, readers, watch, () => writeAtRate(owner, rate)));
    }
    const atOnce = run.isQuick ? QUICK_AT_ONCE : AT_ONCE;
    run.say(`${atOnce} entries at once …`);
    rows.push(await measure(`${atOnce} at once`, readers, watch, () => writeAll(owner, atOnce)));
    return rows;
  } finally {
    for (const reader of readers) reader.close();
    for (const client of [owner, ...clients]) client.close();
    await watch.stop();
    await server.stop();
    await database.release();
  }
});

async function callers(owner: Client, count: number): Promise<Client[]> {
  const clients: Client[] = [];
  for (let number = 0; number < count; number++) {
    const { key } = await owner.post<{ key: string }>('/api-keys', { name: `Reader ${number}`, role: 'ADMIN' });
    clients.push(owner.withKey(key));
  }
  return clients;
}

async function openStreams(client: Client): Promise<StreamReader[]> {
  return Promise.all(Array.from({ length: STREAMS_OF_CALLER }, () => StreamReader.open(client)));
}

async function measure(load: string, readers: readonly StreamReader[], watch: SealWatch, write: () => Promise<WrittenBatch[]>): Promise<Row> {
  const written = await write();
  await watch.drained();
  const places = await watch.places();
  const entries = written.flatMap(({ ids, answeredAt }) => ids.map((id) => ({ seq: places.get(id) ?? NaN, answeredAt })));
  await arrived(readers, Math.max(...entries.map(({ seq }) => seq)));
  const last = entries.map(({ seq }) => Math.max(...readers.map(({ arrivals }) => arrivals.get(seq) ?? NaN)));
  const fromCommit = spread(entries.map(({ answeredAt }, index) => Math.max(0, (last[index] ?? NaN) - answeredAt)));
  const fromSeal = spread(entries.map(({ seq }, index) => Math.max(0, (last[index] ?? NaN) - watch.sealedAt(seq))));
  const first = Math.min(...entries.map(({ seq }) => Math.min(...readers.map(({ arrivals }) => arrivals.get(seq) ?? NaN))));
  return {
    load,
    readers: readers.length,
    'delivered/s': (entries.length * readers.length * 1000) / (Math.max(...last) - first),
    'commit to last reader p50 ms': fromCommit.p50,
    'p99 ms': fromCommit.p99,
    'seal to last reader p50 ms': fromSeal.p50,
    'p99 ms ': fromSeal.p99,
  };
}

/** Waits until every reader has received everything up to this place. */
async function arrived(readers: readonly StreamReader[], seq: number): Promise<void> {
  const giveUpAt = performance.now() + PATIENCE_MILLISECONDS;
  while (!readers.every(({ arrivals }) => arrivals.has(seq))) {
    if (performance.now() > giveUpAt) throw new Error(`The entry ${seq} has not come to every reader`);
    await wait(20);
  }
}
