import { behind, inOrder } from './ordered-keys.js';
import { type Sql, sql, sqlTime } from './sql.js';
import { forceIndex } from './force-index.js';
import type { Tenant } from '../tenancy.js';
import type { ReadContext } from '../transaction.js';

/** The table a list belongs to, and its index on `created_at` and `id`. */
interface List<T> {
  readonly entity: new () => T;
  readonly index: string;
  readonly where: Sql;
}

/** Identifies the position after a row. */
interface Row {
  readonly time: Date;
  readonly id: string;
}

const ORDER = { time: sql`kept.created_at`, id: sql`kept.id`, direction: 'DESC' } as const;

/** A page of a list ordered by `created_at`, newest first, that starts at its position in an index. */
export async function newestFirst<T extends object>(
  { statements }: Pick<ReadContext, 'statements'>,
  tenant: Tenant,
  { entity, index, where }: List<T>,
  limit: number,
  after?: Row,
): Promise<T[]> {
  const begun = after ? sql`${where} AND ${behind(ORDER, { time: sqlTime(after.time.getTime()), id: after.id })}` : where;
  return statements.select(tenant, entity, sql`${forceIndex(index)} WHERE ${begun} ${inOrder(ORDER, { limit, offset: 0 })}`);
}
