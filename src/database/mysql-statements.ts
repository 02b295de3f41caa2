import type { Pool, PoolConnection, ResultSetHeader, RowDataPacket } from 'mysql2';
import type { DataSource } from 'typeorm';
import { sqlTime, type Sql } from './sql.js';
import { Statements } from './statements.js';
import { Table } from './table.js';

/** In one prepared statement, as many as fit: each is a message less, but the server keeps half a kilobyte of every connection for each of its values. */
const ROWS_PREPARED = [500, 100];

/** On one connection, or on any of the pool's. */
export class MysqlStatements extends Statements {
  constructor(
    source: DataSource,
    private readonly connection: Pool | PoolConnection,
  ) {
    super(source);
  }

  async rows<T extends object>(statement: Sql): Promise<T[]> {
    return this.query<(T & RowDataPacket)[]>(statement);
  }

  async run(statement: Sql): Promise<number> {
    return (await this.query<ResultSetHeader>(statement)).affectedRows;
  }

  async lists(statement: Sql): Promise<unknown[][]> {
    return this.query<RowDataPacket[][]>(statement, true);
  }

  /** What is more than a few rows is read by the server once and sent as values from then on: it took a third of its time to read them in a text. */
  override *insertions<T extends object>(entity: new () => T, rows: readonly T[], ending = ''): Generator<Sql> {
    const table = Table.of(this.source, entity);
    let left = rows;
    for (const count of ROWS_PREPARED) {
      for (; left.length >= count; left = left.slice(count)) yield table.insertInto(left.slice(0, count), ending);
    }
    if (left.length > 0) yield table.insertText(left, ending, (value) => this.literal(value));
  }

  /** The driver would write values into the text all the same, after looking for the place of each, and times at more length than V8 does. */
  private literal(value: unknown): string {
    return value instanceof Date ? `'${sqlTime(value.getTime())}'` : this.connection.escape(value);
  }

  private query<R extends RowDataPacket[] | RowDataPacket[][] | ResultSetHeader>(statement: Sql, rowsAsArray = false): Promise<R> {
    // Without values the driver is told so, or it would look for their places in every text.
    const values = statement.values.length > 0 ? [...statement.values] : null;
    return new Promise((resolve, reject) => {
      const done = (error: Error | null, result: R) => (error ? reject(this.failed(statement, error)) : resolve(result));
      if (statement.recurs) this.connection.execute<R>({ sql: statement.text, values, rowsAsArray }, done);
      else this.connection.query<R>({ sql: statement.text, values, rowsAsArray }, done);
    });
  }
}
