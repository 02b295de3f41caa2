import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { MysqlExecutor } from '../mysql-executor.js';
import { mysqlPoolOf } from '../../typeorm-internals.js';
import { sql } from '../../sql/sql.js';
import { within } from '../../within.js';

/** How long a read waits for the replica to catch up before it goes to the primary. */
const PATIENCE_SECONDS = 0.3;
/** How long a replica may take to say whether it has caught up. */
const ANSWER_MILLISECONDS = 2_000;
/** How long a replica that could not serve a read is skipped. */
const REST_MILLISECONDS = 2_000;

/** A server that follows the primary. If it cannot serve a read in time, the primary does. */
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

  /**
   * Queries the replica once it has reached a position of the primary. Undefined if it does not in time, or is
   * unreachable.
   */
  async read<R>(ask: (replica: MysqlExecutor) => Promise<R>, position: string): Promise<R | undefined> {
    try {
      this.source ??= this.connect();
      const source = await this.source;
      const statements = new MysqlExecutor(source, mysqlPoolOf(source));
      if (!(await within(ANSWER_MILLISECONDS, this.reaches(statements, position), 'An answer'))) return this.rest('does not keep up with the primary');
      const answer = await ask(statements);
      if (this.isResting) this.logger.log(`Reading from ${this.name} again`);
      this.isResting = false;
      return answer;
    } catch (error) {
      // Whatever the error is: the primary runs the same statement, or fails the same way.
      return this.rest(error instanceof Error ? error.message : String(error));
    }
  }

  async close(): Promise<void> {
    const source = await this.source?.catch(() => undefined);
    await source?.destroy();
  }

  /** A Galera node waits by itself, as its session is configured to; its primary has no position to report. */
  private async reaches(statements: MysqlExecutor, position: string): Promise<boolean> {
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
    // If connecting failed, the next read tries again.
    this.source?.catch(() => (this.source = undefined));
    return undefined;
  }
}
