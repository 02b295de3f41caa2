import { dialect } from '../config/index.js';
import type { Transaction } from './transaction.js';

/**
 * Adds a number of each row to the one that is stored under the same primary key; a row without one is inserted.
 * TypeORM's `upsert` can only replace what is there.
 */
export async function addUp<T extends object>(
  { manager, statements }: Transaction,
  entity: new () => T,
  rows: readonly T[],
  property: keyof T & string,
): Promise<void> {
  const { primaryColumns, columns } = manager.dataSource.getMetadata(entity);
  const column = columns.find(({ propertyName }) => propertyName === property)?.databaseName ?? property;
  const onConflict =
    dialect === 'mysql'
      ? ` ON DUPLICATE KEY UPDATE ${column} = ${column} + VALUES(${column})`
      : ` ON CONFLICT (${primaryColumns.map(({ databaseName }) => databaseName).join(', ')}) DO UPDATE SET ${column} = ${column} + excluded.${column}`;
  // SQLite carries out the same statement for one row after the other sooner than it prepares one for many, of which it would keep
  // one for every number of rows.
  for (const together of dialect === 'mysql' ? [rows] : rows.map((row) => [row])) {
    for (const insertion of statements.insertions(entity, together, onConflict)) await statements.run(insertion);
  }
}
