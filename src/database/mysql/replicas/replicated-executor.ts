import type { DataSource } from 'typeorm';
import type { MysqlExecutor } from '../mysql-executor.js';
import type { PrimaryPosition } from './primary-position.js';
import type { ReadReplica } from './read-replica.js';
import type { Sql } from '../../sql/sql.js';
import { SqlExecutor } from '../../sql/sql-executor.js';

/**
 * Reads from replicas in turn, and still sees everything acknowledged before, by any instance: a replica first catches
 * up with the primary's position when the read began. If none can in time, the primary answers.
 */
export class ReplicatedExecutor extends SqlExecutor {
  private turn = 0;

  constructor(
    source: DataSource,
    private readonly primary: MysqlExecutor,
    private readonly position: PrimaryPosition,
    private readonly replicas: readonly ReadReplica[],
  ) {
    super(source);
  }

  async rows<T extends object>(statement: Sql): Promise<T[]> {
    return this.read((server) => server.rows<T>(statement));
  }

  async lists(statement: Sql): Promise<unknown[][]> {
    return this.read((server) => server.lists(statement));
  }

  async run(statement: Sql): Promise<number> {
    return this.primary.run(statement);
  }

  private async read<R>(ask: (server: MysqlExecutor) => Promise<R>): Promise<R> {
    const replica = this.next();
    const answer = replica && (await replica.read(ask, await this.position.now()));
    return answer ?? ask(this.primary);
  }

  private next(): ReadReplica | undefined {
    const ready = this.replicas.filter(({ isReady }) => isReady);
    this.turn += 1;
    return ready[this.turn % ready.length];
  }
}
