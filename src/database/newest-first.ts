import { behind, inOrder } from './ordered-keys.js';
import { type Sql, sql, sqlTime } from './sql.js';
import { throughIndex } from './through-index.js';
import type { Readable } from './transaction.js';

/** Which rows of a table a list is of, and the index in which they lie by `created_at` and `id`. */
interface List<T> {
  readonly entity: new () => T;
  readonly index: string;
  readonly where: Sql;
}

/** By which the place behind a row is known. */
interface Row {
  readonly time: Date;
  readonly id: string;
}

const ORDER = { time: sql`kept.created_at`, id: sql`kept.id`, direction: 'DESC' } as const;

/** A page of a list by `created_at`, newest first, that begins at its place in an index. */
export function newestFirst<T extends object>(
  { statements }: Pick<Readable, 'statements'>,
  { entity, index, where }: List<T>,
  limit: number,
  after?: Row,
): Promise<T[]> {
  const begun = after ? sql`${where} AND ${behind(ORDER, { time: sqlTime(after.time.getTime()), id: after.id })}` : where;
  return statements.select(entity, sql`${throughIndex(index)} WHERE ${begun} ${inOrder(ORDER, { limit, offset: 0 })}`);
}
