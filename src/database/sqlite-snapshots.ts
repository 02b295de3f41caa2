import BetterSqlite3 from 'better-sqlite3';
import type { DataSource } from 'typeorm';
import type { Snapshot } from './snapshot.js';
import { sql } from './sql.js';
import { SqliteStatements } from './sqlite-statements.js';
import { WriteQueue } from './write-queue.js';

/**
 * Snapshots, one after the other, on a connection that nobody else uses: on the one that all reads share, a request would see through
 * another's snapshot what was before its own write. Opened when the first is asked for, with a small cache: few are.
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
    await this.turns.run(async () => undefined); // those under way finish first
    this.connection?.close();
  }

  private open(): SqliteStatements {
    this.connection ??= new BetterSqlite3(this.file, { readonly: true, timeout: 5_000 });
    this.statements ??= new SqliteStatements(this.reader, this.connection);
    this.connection.pragma('cache_size = -500');
    return this.statements;
  }

  /** The moment is that of the first read. */
  private async within<T>(statements: SqliteStatements, work: (on: Snapshot) => Promise<T>): Promise<T> {
    await statements.run(sql`BEGIN`);
    try {
      return await work({ statements });
    } finally {
      await statements.run(sql`COMMIT`);
    }
  }
}
