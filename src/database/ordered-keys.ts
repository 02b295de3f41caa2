import { Sql, joinSql, sql } from './sql.js';

/** The order of a list: by a time, and by the id where times are the same. */
export interface ListOrder {
  readonly time: Sql;
  readonly id: Sql;
  readonly direction: 'ASC' | 'DESC';
}

/** Which part of it. */
export interface Part {
  readonly limit: number;
  readonly offset: number;
}

/** From a moment on, and up to another, which is not in it. */
interface Range {
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
}

/** By which the place behind it is known. */
interface Row {
  readonly time: string;
  readonly id: string;
}

/** What comes behind a row. The bound by itself tells a database where in the index to begin: with the alternative alone SQLite walks there from the first row. */
export function behind({ time, id, direction }: ListOrder, row: Row): Sql {
  const sign = new Sql(direction === 'DESC' ? '<' : '>');
  return sql`${time} ${sign}= ${row.time} AND (${time} ${sign} ${row.time} OR ${id} ${sign} ${row.id})`;
}

/**
 * A range of the time by which a list is ordered, and the row behind which a page of it begins: one of the two bounds, as the other
 * says nothing more. Of both SQLite takes the range's, and walks from there to the row.
 */
export function boundedOnce<R extends Range, P extends { readonly time: Date }>(
  range: R,
  direction: ListOrder['direction'],
  after: P | undefined,
): [R, P | undefined] {
  if (!after) return [range, after];
  const { from, to } = range;
  if (direction === 'ASC') return from && from > after.time ? [range, undefined] : [{ ...range, from: undefined }, after];
  return to && to <= after.time ? [range, undefined] : [{ ...range, to: undefined }, after];
}

export function inOrder({ time, id, direction }: ListOrder, { limit, offset }: Part): Sql {
  const way = new Sql(direction);
  return sql`ORDER BY ${time} ${way}, ${id} ${way} LIMIT ${limit} OFFSET ${offset}`;
}

/** What `orderedKeys` answers, as a page. */
export const KEYS = { time: new Sql('page.sorted_by'), id: new Sql('page.row_id') };

/** Rows that belong to a page of keys stand in its order. */
export function inKeyOrder({ direction }: ListOrder): Sql {
  const way = new Sql(direction);
  return sql`ORDER BY ${KEYS.time} ${way}, ${KEYS.id} ${way}`;
}

/**
 * A statement that answers the keys of a part of a list, in its order, without going to the rows: passing over an index entry
 * takes an eighth of the time that passing over a row takes. Each run is `FROM … WHERE …` and lies in an index in the order of the list. Several
 * runs, no row in two of them, are merged: of none are more rows read than lead to the end of the part.
 */
export function orderedKeys(runs: readonly Sql[], order: ListOrder, part: Part): Sql {
  const keysOf = (run: Sql, within: Part) => sql`SELECT ${order.time} AS sorted_by, ${order.id} AS row_id ${run} ${inOrder(order, within)}`;
  const [first, ...others] = runs;
  if (first && others.length === 0) return keysOf(first, part);
  const beginning = { limit: part.offset + part.limit, offset: 0 };
  const all = joinSql(
    runs.map((run, index) => sql`SELECT sorted_by, row_id FROM (${keysOf(run, beginning)}) AS ${new Sql(`run_${index}`)}`),
    ' UNION ALL ',
  );
  return sql`SELECT sorted_by, row_id FROM (${all}) AS runs ${inOrder({ time: new Sql('sorted_by'), id: new Sql('row_id'), direction: order.direction }, part)}`;
}
