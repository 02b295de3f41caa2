import { Logger } from '@nestjs/common';
import type { Pool, PoolConnection } from 'mysql2';
import type { DataSource } from 'typeorm';
import { Database } from '../database.js';
import type { EntityReads } from '../entities.js';
import { isConflict } from '../driver-errors.js';
import { MysqlExecutor } from './mysql-executor.js';
import { usageOf } from './mysql2-internals.js';
import { takeConnection, writingPoolOf } from './pools.js';
import { PrimaryPosition } from './replicas/primary-position.js';
import type { ReadReplica } from './replicas/read-replica.js';
import { ReplicatedExecutor } from './replicas/replicated-executor.js';
import type { Snapshot } from '../snapshot.js';
import { joinSql, sql, type Sql } from '../sql/sql.js';
import { SqlReads } from '../sql/statements.js';
import type { Tenant } from '../tenancy.js';
import { Transaction } from '../transaction.js';
import { mysqlPoolOf } from '../typeorm-internals.js';
import { within } from '../within.js';
import { WritingConnections } from './writing-connections.js';

const ATTEMPTS = 5;
/** A generous allowance for the rest of a message besides its statement. */
const PACKET_BYTES_RESERVED = 1_024;
const READY_MILLISECONDS = 2_500;
const ANSWER_MILLISECONDS = 2_000;
const CLOSE_MILLISECONDS = 5_000;

/** In characters. Far below a server's message limit, and enough for one record. */
const ROOM_WITH_COMMIT = 65_536;

/** The properties of a server that matter here. */
export interface ServerTraits {
  readonly isMariaDb: boolean;
  /** The longest message that it accepts: `max_allowed_packet`. */
  readonly packetBytesMax: number;
}

/** MySQL, MariaDB and compatible servers, over two connection pools: one with autocommit, and one for writes. */
export class MysqlDatabase extends Database {
  readonly rowsAtOnce = 1_000;
  readonly statements: SqlReads;
  readonly primary: SqlReads;
  private readonly pool: Pool;
  private readonly writers: WritingConnections;
  private readonly roomWithCommit: number;
  private checking: Promise<unknown> | undefined;

  constructor(
    private readonly source: DataSource,
    { isMariaDb, packetBytesMax }: ServerTraits,
    private readonly replicas: readonly ReadReplica[] = [],
  ) {
    super();
    this.pool = mysqlPoolOf(source);
    const statementBytesMax = packetBytesMax - PACKET_BYTES_RESERVED;
    this.writers = new WritingConnections(source, writingPoolOf(source), statementBytesMax);
    this.roomWithCommit = isMariaDb ? Math.min(ROOM_WITH_COMMIT, Math.floor(statementBytesMax / 4)) : 0;
    const primary = new MysqlExecutor(source, this.pool);
    this.primary = new SqlReads(primary);
    this.statements = replicas.length > 0 ? new SqlReads(new ReplicatedExecutor(source, primary, positionOf(primary), replicas)) : this.primary;
  }

  get manager(): EntityReads {
    return this.source.manager as unknown as EntityReads; // the same methods, typed more narrowly
  }

  /** The server has threads of its own. */
  longReads(): Snapshot {
    return this;
  }

  /** On a connection of its own: at READ COMMITTED each statement would see a newer state. */
  async snapshot<T>(_tenant: Tenant, work: (on: Snapshot) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    const connection = (await runner.connect()) as PoolConnection;
    const statements = new MysqlExecutor(this.source, connection);
    try {
      await statements.run(sql`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`);
      await statements.run(sql`START TRANSACTION WITH CONSISTENT SNAPSHOT`);
      return await work({ statements: new SqlReads(statements) });
    } finally {
      // If even that fails, discard the connection: in the pool, its next user would read stale data.
      await statements.run(sql`COMMIT`).catch(() => connection.destroy());
      await runner.release();
    }
  }

  async write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.transact(work);
      } catch (error) {
        // A deadlock or certification conflict rolled the transaction back, so a retry is safe.
        if (attempt === ATTEMPTS || !isConflict(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** attempt));
      }
    }
  }

  private async transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const { connection, runner, statements } = await this.writers.take();
    const tx = new Transaction(runner.manager, statements, this.roomWithCommit);
    let result: T;
    try {
      result = await work(tx);
      await statements.run(commitWith(tx.withCommit));
    } catch (error) {
      // If even that fails, discard the connection: in the pool, its next user would inherit the open transaction.
      await statements.run(sql`ROLLBACK`).catch(() => connection.destroy());
      throw error;
    } finally {
      connection.release();
    }
    tx.committed();
    return result;
  }

  /** One ping at a time, however many callers ask: on a hanging database they would pile up. */
  async checkReady(): Promise<void> {
    this.checking ??= this.ask().finally(() => (this.checking = undefined));
    await within(READY_MILLISECONDS, this.checking, 'The readiness check');
  }

  async time(): Promise<Date> {
    const [row] = await new MysqlExecutor(this.source, this.pool).rows<{ time: number | string }>(sql`SELECT UNIX_TIMESTAMP(NOW(3)) AS time`);
    return new Date(Math.round(Number(row?.time) * 1000));
  }

  private async ask(): Promise<void> {
    const connection = await takeConnection(this.pool);
    try {
      const answer = new MysqlExecutor(this.source, connection).rows(sql`SELECT 1 FROM migrations LIMIT 1`);
      await within(ANSWER_MILLISECONDS, answer, 'The answer to the readiness check');
    } catch (error) {
      connection.destroy(); // so that the next check does not wait behind this one
      throw error;
    } finally {
      connection.release();
    }
  }

  poolUsage() {
    const [reading, writing] = [usageOf(this.pool), usageOf(this.writers.pool)];
    return { open: reading.open + writing.open, busy: reading.busy + writing.busy, waiting: reading.waiting + writing.waiting };
  }

  async close(): Promise<void> {
    const closed = Promise.all([this.source.destroy(), this.writers.close(), ...this.replicas.map((replica) => replica.close())]);
    // A hanging server does not answer a goodbye. It rolls back unanswered statements when the connection ends.
    await within(CLOSE_MILLISECONDS, closed, 'Closing the database').catch((error: unknown) =>
      new Logger(MysqlDatabase.name).warn({ err: error }, 'The database was not closed cleanly'),
    );
  }
}

/**
 * The statements and the commit in one round trip. MariaDB gets one compound statement (`BEGIN NOT ATOMIC`), which does
 * not let anything else be appended to a statement. If one statement fails, all of them fail.
 */
function commitWith(statements: readonly Sql[]): Sql {
  return statements.length === 0 ? sql`COMMIT` : sql`BEGIN NOT ATOMIC ${joinSql(statements, '; ')}; COMMIT; END`;
}

/**
 * The last transaction in the primary's binary log. Empty in a Galera cluster, whose nodes themselves know which
 * position to wait for.
 */
function positionOf(primary: MysqlExecutor): PrimaryPosition {
  return new PrimaryPosition(async () => {
    const [row] = await primary.rows<{ position: string }>(sql`SELECT IF(@@wsrep_on, '', @@gtid_binlog_pos) AS position`);
    return row?.position ?? '';
  });
}
