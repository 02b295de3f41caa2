import { csvLine } from './csv.js';

/** Rows as text, batch by batch: only one batch is in memory, however many there are. */
type Batches<Row> = AsyncIterable<readonly Row[]>;

export type CsvColumns<Row> = readonly (keyof Row & string)[];

/** RFC 4180, with a header. */
export async function* csvOf<Row extends object>(columns: CsvColumns<Row>, batches: Batches<Row>): AsyncGenerator<string> {
  yield csvLine(columns);
  for await (const rows of batches) yield rows.map((row) => csvLine(columns.map((column) => row[column]))).join('');
}

/** One row per line. */
export async function* ndjsonOf(batches: Batches<object>): AsyncGenerator<string> {
  for await (const rows of batches) yield rows.map(ndjsonLine).join('');
}

export function ndjsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
