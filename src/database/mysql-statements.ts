import type { Pool, PoolConnection, ResultSetHeader, RowDataPacket } from 'mysql2';
import type { DataSource } from 'typeorm';
import type { Sql } from './sql.js';
import { Statements } from './statements.js';

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

  private query<R extends RowDataPacket[] | RowDataPacket[][] | ResultSetHeader>(statement: Sql, rowsAsArray = false): Promise<R> {
    return new Promise((resolve, reject) => {
      this.connection.query<R>({ sql: statement.text, values: [...statement.values], rowsAsArray }, (error, result) =>
        error ? reject(this.failed(statement, error)) : resolve(result),
      );
    });
  }
}
