import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { MysqlStatements } from './mysql-statements.js';
import { poolOf } from './pool-of.js';
import { sql } from './sql.js';

/** So long a read waits for the replica to catch up, before it goes to the primary. */
const PATIENCE_SECONDS = 0.3;
/** A replica that could not serve a read is left alone so long. */
const REST_MILLISECONDS = 2_000;

/** A server that follows the primary. Whenever it can't serve a read in time it says so, and the primary does. */
export class ReadReplica {
  private readonly logger = new Logger(ReadReplica.name);
  private source: Promise<DataSource> | undefined;
  private restsUntil = 0;
  private isResting = false;
  private reached = '';

  constructor(
    private readonly name: string,
    private readonly connect: () => Promise<DataSource>,
  ) {}

  get isReady(): boolean {
    return Date.now() >= this.restsUntil;
  }

  /** Asks it when it has come to a position of the primary. Undefined where it does not get there in time, or is away. */
  async read<R>(ask: (replica: MysqlStatements) => Promise<R>, position: string): Promise<R | undefined> {
    try {
      this.source ??= this.connect();
      const source = await this.source;
      const statements = new MysqlStatements(source, poolOf(source));
      if (!(await this.reaches(statements, position))) return this.rest('does not keep up with the primary');
      const answer = await ask(statements);
      if (this.isResting) this.logger.log(`Reading from ${this.name} again`);
      this.isResting = false;
      return answer;
    } catch (error) {
      // Whatever it is: the primary answers the same statement, or fails in the same way.
      return this.rest(error instanceof Error ? error.message : String(error));
    }
  }

  async close(): Promise<void> {
    const source = await this.source?.catch(() => undefined);
    await source?.destroy();
  }

  /** A Galera node waits by itself, as the session asks it to: its primary has no position to tell. */
  private async reaches(statements: MysqlStatements, position: string): Promise<boolean> {
    if (position === this.reached) return true;
    const [row] = await statements.rows<{ outcome: number | null }>(sql`SELECT MASTER_GTID_WAIT(${position}, ${PATIENCE_SECONDS}) AS outcome`);
    if (row?.outcome !== 0) return false;
    this.reached = position;
    return true;
  }

  private rest(reason: string): undefined {
    if (!this.isResting) this.logger.warn(`Not reading from ${this.name} for now; the primary answers instead: ${reason}`);
    this.isResting = true;
    this.restsUntil = Date.now() + REST_MILLISECONDS;
    // Where it could not be connected to, the next read tries again.
    this.source?.catch(() => (this.source = undefined));
    return undefined;
  }
}
