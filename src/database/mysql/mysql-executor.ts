import type { Pool, PoolConnection, ResultSetHeader, RowDataPacket } from 'mysql2';
import type { DataSource } from 'typeorm';
import { sqlTime, type Sql } from '../sql/sql.js';
import { SqlExecutor } from '../sql/sql-executor.js';
import type { Table } from '../sql/table.js';

/** On one connection, or on any connection of the pool. */
export class MysqlExecutor extends SqlExecutor {
  constructor(
    source: DataSource,
    private readonly connection: Pool | PoolConnection,
    bytesMax?: number,
  ) {
    super(source, bytesMax);
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

  /** The driver would also write the values into the text, one by one, and sometimes more slowly than V8. */
  protected override insertion<T extends object>(table: Table<T>, rows: readonly T[], ending: string): Sql {
    const literal = (value: unknown) => (value instanceof Date ? `'${sqlTime(value.getTime())}'` : this.connection.escape(value));
    return table.insertText(rows, ending, literal);
  }

  private query<R extends RowDataPacket[] | RowDataPacket[][] | ResultSetHeader>(statement: Sql, rowsAsArray = false): Promise<R> {
    // Without values pass null, or the driver would search every text for placeholders.
    const values = statement.values.length > 0 ? [...statement.values] : null;
    return new Promise((resolve, reject) => {
      this.connection.query<R>({ sql: statement.text, values, rowsAsArray }, (error, result) =>
        error ? reject(this.failed(statement, error)) : resolve(result),
      );
    });
  }
}
