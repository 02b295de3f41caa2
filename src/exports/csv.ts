import { stringify } from 'csv-stringify/sync';
import { entryResponse, type EntryResponse, type TrailEntry } from '../activity-logs/index.js';

/** Objects and lists are JSON in their cell. */
export const CSV_COLUMNS = [
  '_id',
  'seq',
  'activityType',
  'context',
  'createdBy',
  'orgId',
  'organizationId',
  'tags',
  'actor',
  'target',
  'createdAt',
  'occurredAt',
  'ip',
  'userAgent',
  'requestId',
  'changes',
  'metadata',
  'erased',
] as const satisfies readonly (keyof EntryResponse)[];

/** RFC 4180. A cell that a spreadsheet would run as a formula is prefixed with an apostrophe. */
const OPTIONS = {
  columns: [...CSV_COLUMNS],
  record_delimiter: 'windows',
  quoted_match: /[\r\n]/,
  escape_formulas: true,
  cast: { boolean: String },
} as const;

export async function* csvOf(batches: AsyncIterable<readonly TrailEntry[]>): AsyncGenerator<string> {
  yield stringify([], { ...OPTIONS, header: true });
  for await (const entries of batches) yield stringify(entries.map(entryResponse), OPTIONS);
}
