import type { Client } from '../server/client.js';
import { sampleLog } from '../trail/sample-log.js';

const BATCH = 1_000;

/** Writes so many thousands of mentor logs; answers their ids. */
export async function writeLogs(owner: Client, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let from = 0; from < count; from += BATCH) {
    const logs = Array.from({ length: BATCH }, (_, index) => sampleLog(from + index));
    ids.push(...(await owner.post<{ log_ids: string[] }>('/activity-logs/batch', { logs })).log_ids);
  }
  return ids;
}
