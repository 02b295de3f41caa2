import { dialect } from '../config/index.js';
import { Sql } from './sql.js';
import { Table } from './table.js';
import type { Transaction } from './transaction.js';

/**
 * SQLite carries out the same statement for one row after the other sooner than it prepares one for many, of which it would
 * keep one for every number of rows.
 */
const ROWS_PER_STATEMENT = dialect === 'mysql' ? 500 : 1;

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
  const table = Table.of(manager.dataSource, entity);
  const column = columns.find(({ propertyName }) => propertyName === property)?.databaseName ?? property;
  const onConflict =
    dialect === 'mysql'
      ? `ON DUPLICATE KEY UPDATE ${column} = ${column} + VALUES(${column})`
      : `ON CONFLICT (${primaryColumns.map(({ databaseName }) => databaseName).join(', ')}) DO UPDATE SET ${column} = ${column} + excluded.${column}`;
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const { text, values } = table.insertInto(rows.slice(start, start + ROWS_PER_STATEMENT));
    await statements.run(new Sql(`${text} ${onConflict}`, values));
  }
}
