import { dialect } from '../../config/index.js';
import type { Transaction } from '../transaction.js';

/**
 * Adds each row's numbers to those stored under the same primary key, or inserts the row. TypeORM's `upsert` can only
 * replace.
 */
export async function incrementCounters<T extends object>(tx: Transaction, entity: new () => T, rows: readonly T[], property: keyof T & string): Promise<void> {
  const { primaryColumns, columns } = tx.metadataOf(entity);
  const statements = tx.statements.acrossOrganizations;
  const column = columns.find(({ propertyName }) => propertyName === property)?.databaseName ?? property;
  const onConflict =
    dialect === 'mysql'
      ? ` ON DUPLICATE KEY UPDATE ${column} = ${column} + VALUES(${column})`
      : ` ON CONFLICT (${primaryColumns.map(({ databaseName }) => databaseName).join(', ')}) DO UPDATE SET ${column} = ${column} + excluded.${column}`;
  // SQLite runs the same statement row by row faster than it prepares one for many rows; it would also cache one per
  // row count.
  for (const together of dialect === 'mysql' ? [rows] : rows.map((row) => [row])) {
    for (const insertion of statements.insertions(entity, together, onConflict)) await statements.run(insertion);
  }
}
