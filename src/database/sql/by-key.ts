import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { dialect } from '../../config/index.js';
import { Sql, sqlTime } from './sql.js';
import type { SqlExecutor } from './sql-executor.js';
import type { Transaction } from '../transaction.js';

// For a list of keys MySQL may scan a whole part of a table, and then waits for rows in it that others have not committed.
// Joined first, a table of the keys leads it to each row by its key, and it touches no other. SQLite runs the same
// statement row by row faster than it parses one for all rows.

/**
 * Deletes the rows with exactly these primary keys and returns their number. Not for keys with bytes, which JSON cannot
 * hold.
 */
export async function removeByKey<T extends object>(tx: Transaction, entity: new () => T, keys: readonly Partial<T>[]): Promise<number> {
  const { primaryColumns, tablePath } = tx.metadataOf(entity);
  if (dialect === 'mysql')
    return runForAll(tx, primaryColumns, keys, (given) => `DELETE kept FROM ${given} STRAIGHT_JOIN ${tablePath} kept ${ofGiven(primaryColumns)}`);
  return runForEach(tx, primaryColumns, keys, `DELETE FROM ${tablePath} ${withKey(primaryColumns)}`);
}

/**
 * Sets one property in the rows with exactly these primary keys and returns their number. Not if the value or the key
 * holds bytes.
 */
export async function setByKey<T extends object>(
  tx: Transaction,
  entity: new () => T,
  rows: readonly Partial<T>[],
  property: keyof T & string,
): Promise<number> {
  const { primaryColumns, columns, tablePath } = tx.metadataOf(entity);
  const written = columns.filter(({ propertyName }) => propertyName === property);
  const [name] = written.map(({ databaseName }) => databaseName);
  const all = [...written, ...primaryColumns];
  if (dialect === 'mysql')
    return runForAll(tx, all, rows, (given) => `UPDATE ${given} STRAIGHT_JOIN ${tablePath} kept ${ofGiven(primaryColumns)} SET kept.${name} = given.${name}`);
  return runForEach(tx, all, rows, `UPDATE ${tablePath} SET ${name} = ? ${withKey(primaryColumns)}`);
}

/** The table of keys is one value, however many there are. */
async function runForAll<T extends object>(
  tx: Transaction,
  columns: readonly ColumnMetadata[],
  rows: readonly Partial<T>[],
  statement: (given: string) => string,
): Promise<number> {
  if (rows.length === 0) return 0;
  const statements = tx.statements.acrossOrganizations;
  const described = columns.map((column, index) => `${column.databaseName} ${typeOf(column)} PATH '$[${index}]' ERROR ON ERROR`);
  const values = rows.map((row) => valuesOf(columns, row).map((value) => (value instanceof Date ? sqlTime(value.getTime()) : value)));
  const text = statement(`JSON_TABLE(?, '$[*]' COLUMNS (${described.join(', ')})) given`);
  let changed = 0;
  for (const json of jsonOf(values, statements)) changed += await statements.run(Sql.trusted(text, [json]));
  return changed;
}

/** As one text, or as several if the server would refuse the statement for its length. */
function* jsonOf(rows: readonly (readonly unknown[])[], statements: SqlExecutor): Generator<string> {
  const json = JSON.stringify(rows);
  // The driver escapes the quotes, and the text of the statement comes on top.
  if (rows.length === 1 || statements.fits(json + json)) {
    yield json;
    return;
  }
  const half = Math.ceil(rows.length / 2);
  yield* jsonOf(rows.slice(0, half), statements);
  yield* jsonOf(rows.slice(half), statements);
}

async function runForEach<T extends object>(tx: Transaction, columns: readonly ColumnMetadata[], rows: readonly Partial<T>[], text: string): Promise<number> {
  const statements = tx.statements.acrossOrganizations;
  let changed = 0;
  for (const row of rows) changed += await statements.run(Sql.trusted(text, valuesOf(columns, row)));
  return changed;
}

function ofGiven(keys: readonly ColumnMetadata[]): string {
  return `ON ${keys.map(({ databaseName }) => `kept.${databaseName} = given.${databaseName}`).join(' AND ')}`;
}

function withKey(keys: readonly ColumnMetadata[]): string {
  return `WHERE ${keys.map(({ databaseName }) => `${databaseName} = ?`).join(' AND ')}`;
}

/** The column's own type: values of another type could not be compared by index. */
function typeOf({ type, length, precision, charset }: ColumnMetadata): string {
  if (charset !== undefined) return `${String(type)}(${length}) CHARACTER SET ${charset}`;
  return precision === undefined || precision === null ? String(type) : `${String(type)}(${precision})`;
}

function valuesOf(columns: readonly ColumnMetadata[], row: object): unknown[] {
  return columns.map((column) => column.entityMetadata.dataSource.driver.preparePersistentValue(column.getEntityValue(row), column) as unknown);
}
