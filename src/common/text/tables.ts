import { stringify } from 'csv-stringify/sync';

/** Rows as text, a batch at a time: however many there are, one batch of them is in memory. */
type Batches<Row> = AsyncIterable<readonly Row[]>;

export type CsvColumns<Row> = readonly (keyof Row & string)[];

/**
 * RFC 4180, with a header. Objects and lists are JSON in their cell; a cell that a spreadsheet would run as a formula is
 * prefixed with an apostrophe.
 */
export async function* csvOf<Row extends object>(columns: CsvColumns<Row>, batches: Batches<Row>): AsyncGenerator<string> {
  const options = {
    columns: [...columns],
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    cast: { boolean: String },
  } as const;
  yield stringify([], { ...options, header: true });
  for await (const rows of batches) yield stringify([...rows], options);
}

/** One row a line. */
export async function* ndjsonOf(batches: Batches<object>): AsyncGenerator<string> {
  for await (const rows of batches) yield rows.map(ndjsonLine).join('');
}

export function ndjsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
