import { dialect } from '../config/index.js';
import type { Transaction } from './transaction.js';

/**
 * Removes the rows with exactly these primary keys; answers how many there were. MySQL may look through a whole part of a
 * table for a list of keys, and then waits for rows in it that others have not committed yet: from a table of the keys that
 * is joined first it goes to each row by its key, and touches no other.
 */
export async function removeByKey<T extends object>({ manager }: Transaction, entity: new () => T, keys: readonly Partial<T>[]): Promise<number> {
  if (keys.length === 0) return 0;
  if (dialect === 'sqlite') {
    const query = manager.createQueryBuilder().delete().from(entity);
    return (await query.where(keys.map((key) => ({ ...key }))).execute()).affected ?? 0;
  }
  const { primaryColumns, tablePath } = manager.dataSource.getMetadata(entity);
  const wanted = primaryColumns.map(({ databaseName, charset, precision }) =>
    charset === undefined ? `CAST(? AS DATETIME(${precision ?? 0})) AS \`${databaseName}\`` : `CONVERT(? USING ${charset}) AS \`${databaseName}\``,
  );
  const table = keys.map(() => `SELECT ${wanted.join(', ')}`).join(' UNION ALL ');
  const same = primaryColumns.map(({ databaseName }) => `stored.\`${databaseName}\` = wanted.\`${databaseName}\``);
  const values = keys.flatMap((key) => primaryColumns.map((column) => column.getEntityValue(key) as unknown));
  const { affectedRows } = await manager.query<{ affectedRows: number }>(
    `DELETE stored FROM (${table}) wanted STRAIGHT_JOIN \`${tablePath}\` stored ON ${same.join(' AND ')}`,
    values,
  );
  return affectedRows;
}
