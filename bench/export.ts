import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { command } from './run/command.js';
import type { Row } from './run/table.js';
import { Client } from './server/client.js';
import { forgetPeak, residentMB } from './server/memory.js';
import { Server } from './server/server.js';
import { generatedTrails } from './trail/generated-trails.js';
import { ownerOf } from './trail/trail-of-size.js';

const NEWLINE = 0x0a;
/** After this time a server has finished its start-up work. */
const REST_SECONDS = 3;

// `npm run bench:export`: the whole trail in each format, how fast, and what memory the server takes for it. Each format has a server of its own.
await command('export', async (run) => {
  const { database, sizes } = await generatedTrails(run);
  const rows: Row[] = [];
  for (const format of ['ndjson', 'csv', 'bundle']) {
    run.say(`${format} …`);
    const server = await Server.start(database.url, run);
    const client = await Client.signIn(server.url, ownerOf(sizes.at(-1) ?? 0));
    await wait(run.isQuick ? 0 : REST_SECONDS * 1000);
    const atRest = residentMB(server.pid).now;
    forgetPeak(server.pid);
    const { lines, bytes, seconds } = await download(client, format);
    const { peak } = residentMB(server.pid);
    rows.push({ format, lines, MB: bytes / 1e6, seconds, 'rows/s': lines / seconds, 'at rest MB': atRest, 'peak MB': peak });
    client.close();
    await server.stop();
  }
  await database.release();
  return rows;
});

/** Takes the file as fast as it comes. Throws where it is not whole by its own digest. Head and end lines are counted with the rows. */
async function download(client: Client, format: string): Promise<{ lines: number; bytes: number; seconds: number }> {
  const begun = performance.now();
  const answer = await client.open(`/activities/export?format=${format}`);
  const hash = createHash('sha256');
  let [lines, bytes] = [0, 0];
  for await (const part of answer as AsyncIterable<Buffer>) {
    hash.update(part);
    bytes += part.length;
    for (let at = part.indexOf(NEWLINE); at >= 0; at = part.indexOf(NEWLINE, at + 1)) lines += 1;
  }
  const seconds = (performance.now() - begun) / 1000;
  if (answer.trailers['content-digest'] !== `sha-256=:${hash.digest('base64')}:`) throw new Error(`The ${format} file is not whole`);
  return { lines, bytes, seconds };
}
