import { dialect } from '../config/index.js';
import type { Transaction } from './transaction.js';

/**
 * Removes the rows with exactly these primary keys; answers how many there were. Left to itself MySQL may scan a short
 * table for them, and then waits for rows in it that others have not committed yet: it is told to go by the key.
 *
 * Keys that differ in nothing but their last column become one list. As many conditions joined by OR, MariaDB takes ten times as
 * long to find its way to them as to remove them.
 */
export async function removeByKey<T extends object>({ manager }: Transaction, entity: new () => T, keys: readonly Partial<T>[]): Promise<number> {
  const { driver } = manager.connection;
  const { tablePath, primaryColumns } = manager.connection.getMetadata(entity);
  const names = primaryColumns.map(({ databaseName }) => driver.escape(databaseName));
  const lists = new Map<string, { readonly shared: unknown[]; readonly last: unknown[] }>();
  for (const key of keys) {
    const values = primaryColumns.map((column): unknown => driver.preparePersistentValue(column.getEntityValue(key), column));
    const [shared, last] = [values.slice(0, -1), values.at(-1)];
    const list = lists.get(JSON.stringify(shared));
    if (list) list.last.push(last);
    else lists.set(JSON.stringify(shared), { shared, last: [last] });
  }
  const conditions = [...lists.values()].map(({ last }) => {
    const equal = names.slice(0, -1).map((name) => `${name} = ?`);
    return `(${[...equal, `${names.at(-1)} IN (${last.map(() => '?').join(', ')})`].join(' AND ')})`;
  });
  const table = driver.escape(tablePath);
  const from = dialect === 'mysql' ? `DELETE ${table} FROM ${table} FORCE INDEX (PRIMARY)` : `DELETE FROM ${table}`;
  const parameters = [...lists.values()].flatMap(({ shared, last }) => [...shared, ...last]);
  const result = await manager.queryRunner?.query(`${from} WHERE ${conditions.join(' OR ')}`, parameters, true);
  return result?.affected ?? 0;
}
