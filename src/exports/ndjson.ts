import { entryResponse, type TrailEntry } from '../activity-logs/index.js';

/** One entry a line, as the API shows it. */
export async function* ndjsonOf(batches: AsyncIterable<readonly TrailEntry[]>): AsyncGenerator<string> {
  for await (const entries of batches) yield entries.map((entry) => lineOf(entryResponse(entry))).join('');
}

export function lineOf(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
