import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from '../server/client.js';
import { sampleEvent } from '../trail/sample-event.js';

/** One POST /activities/batch that was answered. */
export interface WrittenBatch {
  readonly ids: readonly string[];
  /** When its answer was there, by `performance.now()`: the commit is some tenths of a millisecond older. */
  readonly answeredAt: number;
}

export interface Rate {
  readonly entriesPerSecond: number;
  readonly batchEntries: number;
  readonly seconds: number;
}

/**
 * Writes at a steady rate, whether or not the server keeps up: requests are sent on schedule, not after the previous
 * response, so stalls of the server are visible.
 */
export async function writeAtRate(client: Client, { entriesPerSecond, batchEntries, seconds }: Rate): Promise<WrittenBatch[]> {
  const batches = Math.round((entriesPerSecond * seconds) / batchEntries);
  const begun = performance.now();
  const sent: Promise<WrittenBatch>[] = [];
  for (let number = 0; number < batches; number++) {
    const due = begun + (number * batchEntries * 1000) / entriesPerSecond;
    if (due > performance.now()) await wait(due - performance.now());
    const batch = writeBatch(client, number * batchEntries, batchEntries);
    batch.catch(() => undefined); // it is waited for below
    sent.push(batch);
  }
  return Promise.all(sent);
}

/** Writes this many entries as fast as a few connections can. */
export async function writeAll(client: Client, entries: number, batchEntries = 1_000): Promise<WrittenBatch[]> {
  const written: WrittenBatch[] = [];
  for (let from = 0; from < entries; from += batchEntries) written.push(await writeBatch(client, from, Math.min(batchEntries, entries - from)));
  return written;
}

async function writeBatch(client: Client, from: number, count: number): Promise<WrittenBatch> {
  const activities = Array.from({ length: count }, (_, index) => sampleEvent(from + index));
  const { ids } = await client.post<{ ids: string[] }>('/activities/batch', { activities });
  return { ids, answeredAt: performance.now() };
}
