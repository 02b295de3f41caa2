import type { Position } from '../../common/http/index.js';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { behind, inKeyOrder, inOrder, joinSql, orderedKeys, sql, sqlTime, type Snapshot, type Sql } from '../../database/index.js';

export type Direction = 'ASC' | 'DESC';

/** The requested part of a list, in its order. */
export interface Slice {
  readonly direction: Direction;
  readonly limit: number;
  readonly offset?: number;
  readonly after?: Position;
}

/** The source of the rows: `FROM table rest`. `rest` names the index and ends with a condition. */
export interface IndexScan {
  readonly table: Sql;
  readonly rest: Sql;
}

/** How the rows of a list are found. */
export interface ListScans {
  /** Several, which share no row, are merged. */
  readonly scans: readonly IndexScan[];
  readonly time: Sql;
  readonly id: Sql;
  /** Finds the row, as `kept`, of a key, as `KEYS.id`. */
  readonly rowOfKey: Sql;
  /** True for one scan of the rows' own table that contains exactly the list, in list order. */
  readonly isExact: boolean;
  /** The scans may pass over many more rows than the list has. */
  readonly isSieved: boolean;
}

/** Starts at the slice's place in an index, wherever in the list that is. */
export async function readSlice<T extends object>(
  { statements }: Snapshot,
  scope: OrganizationScope,
  entity: new () => T,
  { scans, time, id, rowOfKey, isExact }: ListScans,
  { direction, limit, offset = 0, after }: Slice,
): Promise<T[]> {
  const order = { time, id, direction };
  const rest = (scan: IndexScan) => (after ? sql`${scan.rest} AND ${behind(order, { time: sqlTime(after.time.getTime()), id: after.id })}` : scan.rest);
  const [only] = scans;
  if (only && isExact && offset === 0) return statements.select(scope, entity, sql`${rest(only)} ${inOrder(order, { limit, offset })}`);
  const runs = scans.map((scan) => sql`FROM ${scan.table} ${rest(scan)}`);
  return statements.selectPage(scope, entity, orderedKeys(runs, order, { limit, offset }), sql`ON ${rowOfKey} ${inKeyOrder(order)}`);
}

/** Counts the rows one by one. */
export async function countRows({ statements }: Snapshot, scope: OrganizationScope, { scans }: ListScans): Promise<number> {
  const counts = scans.map(({ table, rest }) => sql`SELECT COUNT(*) AS total FROM ${table} ${rest}`);
  const rows = await statements.rows<{ total: number | string }>(scope, joinSql(counts, ' UNION ALL '));
  return rows.reduce((sum, { total }) => sum + Number(total), 0);
}
