import type { Pool, PoolConnection } from 'mysql2';
import type { DataSource, QueryRunner } from 'typeorm';
import { MysqlExecutor } from './mysql-executor.js';
import { takeConnection } from './pools.js';
import { mysqlRunnerOn, setActive } from '../typeorm-internals.js';

/** A connection that is always in a transaction, with its TypeORM runner. */
export interface WritingConnection {
  readonly connection: PoolConnection;
  readonly runner: QueryRunner;
  readonly statements: MysqlExecutor;
}

/** A pool of connections without autocommit. A borrower must COMMIT or ROLLBACK before releasing the connection. */
export class WritingConnections {
  private readonly known = new WeakMap<PoolConnection, WritingConnection>();

  constructor(
    private readonly source: DataSource,
    readonly pool: Pool,
    private readonly bytesMax: number,
  ) {}

  async take(): Promise<WritingConnection> {
    const connection = await takeConnection(this.pool);
    const known = this.known.get(connection) ?? this.equip(connection);
    this.known.set(connection, known);
    return known;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve, reject) => this.pool.end((error) => (error ? reject(error) : resolve())));
  }

  private equip(connection: PoolConnection): WritingConnection {
    const runner = mysqlRunnerOn(this.source, connection);
    setActive(runner, true);
    return { connection, runner, statements: new MysqlExecutor(this.source, connection, this.bytesMax) };
  }
}
