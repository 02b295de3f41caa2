import BetterSqlite3 from 'better-sqlite3';
import type { DataSource } from 'typeorm';
import type { Snapshot } from './snapshot.js';
import { sql } from './sql.js';
import { SqliteStatements } from './sqlite-statements.js';
import { WriteQueue } from './write-queue.js';

/**
 * Snapshots, one at a time, on a dedicated connection: on the shared reading connection, a request could see through
 * another's snapshot a state older than its own write. Opened on first use, with a small cache, since snapshots are
 * rare.
 */
export class SqliteSnapshots {
  private readonly turns = new WriteQueue();
  private connection: BetterSqlite3.Database | undefined;
  private statements: SqliteStatements | undefined;

  constructor(
    private readonly reader: DataSource,
    private readonly file: string,
  ) {}

  read<T>(work: (on: Snapshot) => Promise<T>): Promise<T> {
    return this.turns.run(() => this.within(this.open(), work));
  }

  async close(): Promise<void> {
    await this.turns.run(async () => undefined); // tasks in progress finish first
    this.connection?.close();
  }

  private open(): SqliteStatements {
    this.connection ??= new BetterSqlite3(this.file, { readonly: true, timeout: 5_000 });
    this.statements ??= new SqliteStatements(this.reader, this.connection);
    this.connection.pragma('cache_size = -500');
    return this.statements;
  }

  /** The snapshot is that of the first read. */
  private async within<T>(statements: SqliteStatements, work: (on: Snapshot) => Promise<T>): Promise<T> {
    await statements.run(sql`BEGIN`);
    try {
      return await work({ statements });
    } finally {
      await statements.run(sql`COMMIT`);
    }
  }
}
