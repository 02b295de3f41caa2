import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Database } from '../database.js';
import type { EntityReads } from '../entities.js';
import type { Snapshot } from '../snapshot.js';
import { Sql } from '../sql/sql.js';
import { SqlReads } from '../sql/statements.js';
import { SqliteErasures } from './sqlite-erasures.js';
import { SqliteFile } from './sqlite-file.js';
import { SqliteReadingThreads } from './sqlite-reading-threads.js';
import { SqliteExecutor } from './sqlite-executor.js';
import { SqliteThreadExecutor } from './sqlite-thread-executor.js';
import { inSqliteTransaction } from './sqlite-transaction.js';
import { SqliteWriteLock } from './sqlite-write-lock.js';
import type { Tenant } from '../tenancy.js';
import { Transaction } from '../transaction.js';
import { sqliteConnectionOf } from '../typeorm-internals.js';
import { Turns } from '../turns.js';

/**
 * The embedded database. TypeORM keeps one query runner per better-sqlite3 DataSource, so two requests would share one
 * transaction: B's acknowledged insert would vanish when A rolls back, and B would read A's uncommitted data. Hence two
 * connections to one file: writes queue for the first, short reads use the second, which sees the last commit (WAL).
 * Long reads run in threads with connections of their own.
 */
export class SqliteDatabase extends Database {
  /** Everybody waits for the single writer, so it is held only for a few milliseconds. */
  readonly rowsAtOnce = 500;
  readonly statements: SqlReads;
  private readonly logger = new Logger(SqliteDatabase.name);
  private readonly writes = new Turns();
  private waiting = 0;
  private readonly writeStatements: SqliteExecutor;
  private readonly threads: SqliteReadingThreads;
  private readonly lock = new SqliteWriteLock(this.limits);
  private readonly erasures: SqliteErasures;
  private readonly file: SqliteFile;
  private isFileGone = false;

  constructor(
    private readonly writer: DataSource,
    private readonly reader: DataSource,
    file: string,
  ) {
    super();
    this.threads = new SqliteReadingThreads(file);
    this.statements = new SqlReads(new SqliteExecutor(reader));
    this.writeStatements = new SqliteExecutor(writer);
    this.erasures = new SqliteErasures(sqliteConnectionOf(writer), (task) => this.writes.run(task));
    this.file = new SqliteFile(file);
    // From here on no statement may wait inside SQLite, which would block the event loop.
    for (const source of [writer, reader]) sqliteConnectionOf(source).pragma('busy_timeout = 0');
  }

  get manager(): EntityReads {
    return this.reader.manager as unknown as EntityReads; // the same methods, typed more narrowly
  }

  get primary() {
    return this.statements;
  }

  longReads({ organizationId }: Tenant, milliseconds = this.limits.longReadMilliseconds): Snapshot {
    const ask = (statement: Sql, asLists: boolean) => this.threads.lend(organizationId, milliseconds, (thread) => thread.ask(statement, asLists, milliseconds));
    return { statements: new SqlReads(new SqliteThreadExecutor(this.reader, ask)) };
  }

  /** On its own connection: in another request's snapshot, a request would not see its own write. */
  snapshot<T>({ organizationId }: Tenant, work: (on: Snapshot) => Promise<T>): Promise<T> {
    const milliseconds = this.limits.longReadMilliseconds;
    return this.threads.lend(organizationId, milliseconds, async (thread) => {
      await thread.ask(Sql.trusted('BEGIN'), false, milliseconds);
      try {
        return await work({
          statements: new SqlReads(new SqliteThreadExecutor(this.reader, (statement, asLists) => thread.ask(statement, asLists, milliseconds))),
        });
      } finally {
        await thread.ask(Sql.trusted('COMMIT'), false, milliseconds);
      }
    });
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
    this.checkFile();
    const result = await inSqliteTransaction(
      runner,
      () => work(tx),
      (begin) => this.lock.take(begin),
    );
    this.checkFile(); // acknowledge only what is in the file that the next start opens
    tx.committed();
    if (tx.isErasing) this.erasures.follow();
    return result;
  }

  /** This machine is the database server. */
  async time(): Promise<Date> {
    return new Date();
  }

  async checkReady(): Promise<void> {
    this.checkFile();
    await this.reader.query('SELECT 1 FROM migrations LIMIT 1');
  }

  poolUsage() {
    const { open, busy, waiting } = this.threads.usage;
    const writing = Math.min(this.waiting, 1);
    return { open: 2 + open, busy: writing + busy, waiting: this.waiting - writing + waiting };
  }

  async close(): Promise<void> {
    await this.writes.run(async () => undefined); // tasks in progress finish first
    this.erasures.close();
    await this.threads.close();
    await this.reader.destroy();
    await this.writer.destroy();
  }

  private checkFile(): void {
    try {
      this.file.check();
      this.isFileGone = false;
    } catch (error) {
      if (!this.isFileGone) this.logger.error({ err: error }, 'The database file is gone');
      this.isFileGone = true;
      throw error;
    }
  }
}
