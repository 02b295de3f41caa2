import type { DataSource } from 'typeorm';
import { Database } from './database.js';
import type { Snapshot } from './snapshot.js';
import { SqliteSnapshots } from './sqlite-snapshots.js';
import { SqliteStatements } from './sqlite-statements.js';
import { inSqliteTransaction } from './sqlite-transaction.js';
import { Transaction } from './transaction.js';
import { WriteQueue } from './write-queue.js';

/**
 * The embedded database. TypeORM keeps one query runner per better-sqlite3 DataSource, so two requests would share one
 * transaction: B's acknowledged insert would vanish when A rolls back, and B would read A's uncommitted data. Hence two
 * connections to one file: writes queue for the first, reads use the second, which sees the last commit (WAL).
 */
export class SqliteDatabase extends Database {
  /** Everybody waits for the single writer, so it is held only for a few milliseconds. */
  readonly rowsAtOnce = 500;
  private readonly writes = new WriteQueue();
  private waiting = 0;
  readonly statements: SqliteStatements;
  private readonly writeStatements: SqliteStatements;
  private readonly snapshots: SqliteSnapshots;

  constructor(
    private readonly writer: DataSource,
    private readonly reader: DataSource,
    file: string,
  ) {
    super();
    this.snapshots = new SqliteSnapshots(reader, file);
    this.statements = new SqliteStatements(reader);
    this.writeStatements = new SqliteStatements(writer);
  }

  get manager() {
    return this.reader.manager;
  }

  snapshot<T>(work: (on: Snapshot) => Promise<T>): Promise<T> {
    return this.snapshots.read(work);
  }

  async write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    this.waiting += 1;
    try {
      return await this.writes.run(() => this.transact(work));
    } finally {
      this.waiting -= 1;
    }
  }

  private async transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const runner = this.writer.createQueryRunner();
    const tx = new Transaction(runner.manager, this.writeStatements);
    const result = await inSqliteTransaction(runner, () => work(tx));
    tx.committed();
    return result;
  }

  async checkReady(): Promise<void> {
    await this.reader.query('SELECT 1 FROM migrations LIMIT 1');
  }

  poolUsage() {
    const busy = Math.min(this.waiting, 1);
    return { open: 2, busy, waiting: this.waiting - busy };
  }

  async close(): Promise<void> {
    await this.writes.run(async () => undefined); // tasks in progress finish first
    await this.snapshots.close();
    await this.reader.destroy();
    await this.writer.destroy();
  }
}
