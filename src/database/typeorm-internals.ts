import type { Database as SqliteConnection } from 'better-sqlite3';
import type { Pool, PoolConnection } from 'mysql2';
import type { DataSource, QueryRunner } from 'typeorm';

/**
 * What we assume of TypeORM 1.1 beyond its documentation, and the test in `test/database` that fails if it no longer
 * holds:
 * - A driver keeps its connections in `pool` (mysql) and in `databaseConnection` (better-sqlite3): the server does not
 *   start.
 * - A runner that has a `databaseConnection` asks no pool for another (`typeorm-internals.mysql.spec.ts`).
 * - A runner whose `isTransactionActive` is true begins no transaction of its own (`typeorm-internals.spec.ts`).
 * - Query builders turn parameters into SQL by `driver.escapeQueryWithParameters` (`bound-numbers.sqlite.spec.ts`).
 */

export function mysqlPoolOf({ driver }: DataSource): Pool {
  return kept((driver as unknown as { readonly pool?: Pool }).pool, 'driver.pool');
}

export function sqliteConnectionOf({ driver }: DataSource): SqliteConnection {
  return kept((driver as unknown as { readonly databaseConnection?: SqliteConnection }).databaseConnection, 'driver.databaseConnection');
}

function kept<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`This version of TypeORM has no ${name}`);
  return value;
}

/** A runner for this connection alone. It must never be released: TypeORM would return the connection to its own pool. */
export function mysqlRunnerOn(source: DataSource, connection: PoolConnection): QueryRunner {
  return Object.assign(source.createQueryRunner(), { databaseConnection: connection });
}

/** Tells TypeORM that a transaction is active; otherwise `save` and migrations would begin their own. */
export function setActive(runner: QueryRunner, isTransactionActive: boolean): void {
  Object.assign(runner, { isTransactionActive });
}

/**
 * Sends numbers as parameters on SQLite. TypeORM would write integers into the text, and each text is a separate
 * prepared statement: used once, and kept until a full garbage collection. Even ten thousand of them do not trigger
 * one, since V8 does not see the memory they hold outside its heap.
 */
export function bindNumbers({ driver }: DataSource): void {
  const escape = driver.escapeQueryWithParameters.bind(driver);
  driver.escapeQueryWithParameters = (text, parameters) => escape(text, parameters && mapped(parameters));
}

/** Only a bigint is bound as an integer; other numbers are not. */
function mapped(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, Number.isSafeInteger(value) ? BigInt(value as number) : value]));
}
