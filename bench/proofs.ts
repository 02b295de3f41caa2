import type { Connection } from './databases/bench-databases.js';
import { command } from './run/command.js';
import { spread } from './run/percentiles.js';
import type { Row } from './run/table.js';
import { Client } from './server/client.js';
import { Server } from './server/server.js';
import { generatedTrails } from './trail/generated-trails.js';
import { organizationIdOf, ownerOf } from './trail/trail-of-size.js';

const PROOFS = 3_000;
const WARM_UP = 300;
const QUICK_PROOFS = 100;

/** One organization whose proofs are asked for. */
interface Trail {
  readonly size: number;
  readonly client: Client;
  readonly ids: readonly string[];
  /** Milliseconds of each request. */
  readonly latencies: number[];
}

// `npm run bench:proofs`: how long a proof takes in a small tree and in large ones. Asked for in turns, so that whatever else happens on the machine happens to all.
await command('proofs', async (run) => {
  const { database, sizes } = await generatedTrails(run);
  const connection = await database.connect();
  const server = await Server.start(database.url, run);
  const proofs = run.isQuick ? QUICK_PROOFS : PROOFS;
  const trails = await Promise.all(sizes.map((size) => openTrail(server, connection, size, WARM_UP + proofs)));
  for (let turn = 0; turn < WARM_UP + proofs; turn++) for (const trail of trails) await ask(trail, turn);
  for (const { client } of trails) client.close();
  await server.stop();
  await connection.close();
  await database.release();
  return rowsOf(trails);
});

async function openTrail(server: Server, connection: Connection, size: number, asked: number): Promise<Trail> {
  // The same stride over the whole trail in each: places are as far apart as they can be.
  const seqs = Array.from({ length: Math.min(asked, size) }, (_, index) => Math.floor((index * 0.618_033_988_7 * size) % size));
  const rows = await connection.rows<{ id: string; seq: number }>(
    `SELECT id, seq FROM trail_entries WHERE organization_id = ? AND seq IN (${seqs.join(', ')})`,
    organizationIdOf(size),
  );
  const ids = new Map(rows.map(({ id, seq }) => [Number(seq), id]));
  return { size, client: await Client.signIn(server.url, ownerOf(size)), ids: seqs.map((seq) => ids.get(seq) as string), latencies: [] };
}

async function ask({ client, ids, latencies }: Trail, turn: number): Promise<void> {
  const begun = performance.now();
  await client.get(`/activities/${ids[turn % ids.length]}/proof`);
  if (turn >= WARM_UP) latencies.push(performance.now() - begun);
}

function rowsOf(trails: readonly Trail[]): Row[] {
  const smallest = spread(trails[0]?.latencies ?? []);
  return trails.map(({ size, latencies }) => {
    const { p50, p99 } = spread(latencies);
    return { 'tree of': size, proofs: latencies.length, 'p50 ms': p50, 'p99 ms': p99, 'p50 ratio': p50 / smallest.p50, 'p99 ratio': p99 / smallest.p99 };
  });
}
