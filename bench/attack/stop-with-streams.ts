import { StreamReader } from '../load/stream-reader.js';
import { writeAll } from '../load/write-at-rate.js';
import { Client } from '../server/client.js';
import { OWNER } from '../server/environment.js';
import { Server } from '../server/server.js';

const OPENED_AT_ONCE = 100;
/** Each reader gets all of them. */
const ENTRIES = 1_000;
const OUT_OF_REACH = '100000';
const ROOM_FOR_STREAMS = { STREAMS_PER_CALLER: OUT_OF_REACH, STREAMS_PER_ORGANIZATION: OUT_OF_REACH, CONNECTIONS_PER_ADDRESS: '0' };

/** The milliseconds that a server needs to end on SIGTERM while it sends a large batch to that many readers. */
export async function stopWithStreams(databaseUrl: string, count: number): Promise<number> {
  const server = await Server.start(databaseUrl, { settings: ROOM_FOR_STREAMS });
  const owner = await Client.signIn(server.url, OWNER);
  try {
    const readers: StreamReader[] = [];
    while (readers.length < count) {
      const next = Math.min(OPENED_AT_ONCE, count - readers.length);
      readers.push(...(await Promise.all(Array.from({ length: next }, () => StreamReader.open(owner)))));
    }
    await writeAll(owner, ENTRIES);
    while (!readers.some(({ arrivals }) => arrivals.size > 0)) await new Promise(setImmediate);
    const begun = performance.now();
    await server.stop();
    return performance.now() - begun;
  } finally {
    owner.close();
    await server.stop();
  }
}
