import type { ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { dialect } from '../config/index.js';
import type { Transaction } from './transaction.js';

/** Small enough for SQLite's 32,766 parameters in one statement. */
const ROWS_PER_STATEMENT = 500;

/**
 * Adds a number of each row to the one that is stored under the same primary key; a row without one is inserted.
 * TypeORM's `upsert` can only replace what is there.
 */
export async function addUp<T extends ObjectLiteral>(
  { manager }: Transaction,
  entity: new () => T,
  rows: readonly QueryDeepPartialEntity<T>[],
  property: keyof T & string,
): Promise<void> {
  const { primaryColumns, columns } = manager.connection.getMetadata(entity);
  const escape = (name: string) => manager.connection.driver.escape(name);
  const column = escape(columns.find(({ propertyName }) => propertyName === property)?.databaseName ?? property);
  const onConflict =
    dialect === 'mysql'
      ? `ON DUPLICATE KEY UPDATE ${column} = ${column} + VALUES(${column})`
      : `ON CONFLICT (${primaryColumns.map(({ databaseName }) => escape(databaseName)).join(', ')}) DO UPDATE SET ${column} = ${column} + excluded.${column}`;
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const chunk = rows.slice(start, start + ROWS_PER_STATEMENT);
    const [insert, parameters] = manager.createQueryBuilder().insert().into(entity).values(chunk).getQueryAndParameters();
    await manager.query(`${insert} ${onConflict}`, parameters);
  }
}
