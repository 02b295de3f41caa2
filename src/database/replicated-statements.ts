import type { DataSource } from 'typeorm';
import type { MysqlStatements } from './mysql-statements.js';
import type { PrimaryPosition } from './primary-position.js';
import type { ReadReplica } from './read-replica.js';
import type { Sql } from './sql.js';
import { Statements } from './statements.js';

/**
 * Reads from replicas in turn, and sees all the same whatever was acknowledged before, by whichever instance: a replica first
 * comes to where the primary was when the read began. From the primary where no replica can do that in time.
 */
export class ReplicatedStatements extends Statements {
  private turn = 0;

  constructor(
    source: DataSource,
    private readonly primary: MysqlStatements,
    private readonly position: PrimaryPosition,
    private readonly replicas: readonly ReadReplica[],
  ) {
    super(source);
  }

  async rows<T extends object>(statement: Sql): Promise<T[]> {
    const replica = this.next();
    const rows = replica && (await replica.rows<T>(statement, await this.position.now()));
    return rows ?? this.primary.rows<T>(statement);
  }

  async run(statement: Sql): Promise<number> {
    return this.primary.run(statement);
  }

  private next(): ReadReplica | undefined {
    const ready = this.replicas.filter(({ isReady }) => isReady);
    this.turn += 1;
    return ready[this.turn % ready.length];
  }
}
