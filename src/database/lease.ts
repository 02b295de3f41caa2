import { randomUUID } from 'node:crypto';
import { dialect } from '../config/index.js';
import { Sql, sql } from './sql/sql.js';
import type { Transaction } from './transaction.js';

export interface LeaseOptions {
  /** At most one instance holds each of its rows. */
  readonly table: string;
  readonly holderColumn: string;
  readonly endColumn: string;
  /** How long an instance that dies blocks the others. */
  readonly seconds: number;
  /** After this time the holder asks the database again before it relies on the lease. */
  readonly renewAfterSeconds: number;
}

/** How far the clocks of a cluster's servers may differ. */
const CLOCK_SKEW_SECONDS = 2;
/** Forgetting a held lease costs one statement for each row. */
const REMEMBERED_MAX = 10_000;

/**
 * Keeps instances out of each other's way: only one of them works on a row at a time.
 *
 * The database's clock decides when a lease ends, so the clocks of the instances do not matter. A lease that ends later than
 * one can was written by a clock that ran ahead, and does not count. How long this instance relies on a lease is measured
 * by a clock that nobody can set.
 */
export class Lease {
  readonly holder = randomUUID();
  private readonly takenAt = new Map<string, number>();

  constructor(private readonly options: LeaseOptions) {}

  /** Whether this instance took the row so recently that it need not ask the database. */
  isHeld(key: string): boolean {
    const takenAt = this.takenAt.get(key);
    return takenAt !== undefined && performance.now() - takenAt < this.options.renewAfterSeconds * 1000;
  }

  /**
   * Takes or renews the lease of the row that `row` finds; `key` identifies it here. False if another instance holds
   * it.
   */
  async take(tx: Transaction, key: string, row: Sql): Promise<boolean> {
    const now = performance.now();
    this.takenAt.delete(key);
    const isTaken = (await tx.statements.acrossOrganizations.run(this.taking(row))) > 0;
    if (isTaken) tx.afterCommit(() => this.remember(key, now));
    return isTaken;
  }

  /** Releases everything that this instance holds, at once. */
  async giveBack(tx: Transaction): Promise<void> {
    this.takenAt.clear();
    await tx.statements.acrossOrganizations.run(this.givingBack());
  }

  /** The statement of `take`, which changes one row or none. */
  taking(row: Sql): Sql {
    const { table, holderColumn, endColumn, seconds } = this.options;
    return sql`UPDATE ${Sql.trusted(table)} SET ${Sql.trusted(holderColumn)} = ${this.holder}, ${Sql.trusted(`${endColumn} = ${timeIn(seconds)}`)}
      WHERE ${row} AND (${Sql.trusted(holderColumn)} = ${this.holder} OR ${Sql.trusted(this.isOver())})`;
  }

  givingBack(): Sql {
    const { table, holderColumn, endColumn } = this.options;
    return sql`UPDATE ${Sql.trusted(`${table} SET ${endColumn} = ${timeIn(0)}`)} WHERE ${Sql.trusted(holderColumn)} = ${this.holder}`;
  }

  /** The condition under which any instance may take a row; `alias` is the table's name in the statement. */
  isOver(alias = this.options.table): string {
    const end = `${alias}.${this.options.endColumn}`;
    return `(${end} <= ${timeIn(0)} OR ${end} > ${timeIn(this.options.seconds + CLOCK_SKEW_SECONDS)})`;
  }

  private remember(key: string, takenAt: number): void {
    if (this.takenAt.size >= REMEMBERED_MAX) this.takenAt.clear();
    this.takenAt.set(key, takenAt);
  }
}

/** That many seconds from now by the database's clock, in the format of a time column. */
function timeIn(seconds: number): string {
  return dialect === 'mysql' ? `UTC_TIMESTAMP(3) + INTERVAL ${seconds} SECOND` : `strftime('%Y-%m-%d %H:%M:%f', 'now', '+${seconds} seconds')`;
}
