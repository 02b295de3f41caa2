import type { DataSource } from 'typeorm';
import type { Sql } from '../sql/sql.js';
import { SqlExecutor } from '../sql/sql-executor.js';

/** Runs reads on a reading thread. Bytes come as `Uint8Array`, not as `Buffer`. */
export class SqliteThreadExecutor extends SqlExecutor {
  constructor(
    source: DataSource,
    private readonly ask: (statement: Sql, asLists: boolean) => Promise<unknown[]>,
  ) {
    super(source);
  }

  async rows<T extends object>(statement: Sql): Promise<T[]> {
    return (await this.attempt(statement, false)) as T[];
  }

  async lists(statement: Sql): Promise<unknown[][]> {
    return (await this.attempt(statement, true)) as unknown[][];
  }

  async run(): Promise<number> {
    throw new Error('A reading thread writes nothing');
  }

  private async attempt(statement: Sql, asLists: boolean): Promise<unknown[]> {
    try {
      return await this.ask(statement, asLists);
    } catch (error) {
      throw this.failed(statement, error as Error);
    }
  }
}
