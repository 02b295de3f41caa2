import { dialect } from '../config/index.js';
import { Sql } from './sql.js';
import type { Transaction } from './transaction.js';

/**
 * Removes the rows with exactly these primary keys; answers how many there were. MySQL may look through a whole part of a
 * table for a list of keys, and then waits for rows in it that others have not committed yet: from a table of the keys that
 * is joined first it goes to each row by its key, and touches no other.
 */
export async function removeByKey<T extends object>(tx: Transaction, entity: new () => T, keys: readonly Partial<T>[]): Promise<number> {
  if (keys.length === 0) return 0;
  return dialect === 'mysql' ? removeTogether(tx, entity, keys) : removeInTurn(tx, entity, keys);
}

/** SQLite does so sooner than it reads a long condition: the statement is prepared once. */
async function removeInTurn<T extends object>({ manager, statements }: Transaction, entity: new () => T, keys: readonly Partial<T>[]): Promise<number> {
  const { dataSource } = manager;
  const { primaryColumns, tablePath } = dataSource.getMetadata(entity);
  const text = `DELETE FROM ${tablePath} WHERE ${primaryColumns.map(({ databaseName }) => `${databaseName} = ?`).join(' AND ')}`;
  let removed = 0;
  for (const key of keys) {
    const values = primaryColumns.map((column) => dataSource.driver.preparePersistentValue(column.getEntityValue(key), column) as unknown);
    removed += await statements.run(new Sql(text, values));
  }
  return removed;
}

async function removeTogether<T extends object>({ manager, statements }: Transaction, entity: new () => T, keys: readonly Partial<T>[]): Promise<number> {
  const { primaryColumns, tablePath } = manager.dataSource.getMetadata(entity);
  const wanted = primaryColumns.map(({ databaseName, charset, precision }) =>
    charset === undefined ? `CAST(? AS DATETIME(${precision ?? 0})) AS \`${databaseName}\`` : `CONVERT(? USING ${charset}) AS \`${databaseName}\``,
  );
  const table = keys.map(() => `SELECT ${wanted.join(', ')}`).join(' UNION ALL ');
  const same = primaryColumns.map(({ databaseName }) => `kept.\`${databaseName}\` = wanted.\`${databaseName}\``);
  const values = keys.flatMap((key) => primaryColumns.map((column) => column.getEntityValue(key) as unknown));
  return statements.run(new Sql(`DELETE kept FROM (${table}) wanted STRAIGHT_JOIN \`${tablePath}\` kept ON ${same.join(' AND ')}`, values));
}
