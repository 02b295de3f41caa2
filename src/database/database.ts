import type { EntityReads } from './entities.js';
import type { Snapshot } from './snapshot.js';
import type { SqlReads } from './sql/statements.js';
import type { Tenant } from './tenancy.js';
import type { Transaction } from './transaction.js';

/** How long the embedded database lets callers wait. Fixed on a server; tests shorten these times. */
export class DatabaseLimits {
  /** For a potentially long read: first for its turn, then for each statement. */
  longReadMilliseconds = 10_000;
  /** For a lock that another process holds. */
  lockMilliseconds = 5_000;
}

/**
 * The database as features see it: reads outside a transaction through `manager` or `statements`, and `write`, the only
 * way to change anything.
 */
export abstract class Database {
  /** Reads committed entities from the primary. */
  abstract readonly manager: EntityReads;

  /** Hand-written SQL for hot paths. Reads may go to a replica; `manager` and `primary` always read from the primary. */
  abstract readonly statements: SqlReads;

  /** The same, from the primary. */
  abstract readonly primary: SqlReads;

  /** The number of rows that one transaction may write without keeping others waiting. */
  abstract readonly rowsAtOnce: number;

  readonly limits = new DatabaseLimits();

  /**
   * For reads of an organization that may scan many more rows than they return: on the embedded database they would
   * block everybody else. They wait for other long reads of the same organization, and are given up after some seconds.
   */
  abstract longReads(tenant: Tenant, milliseconds?: number): Snapshot;

  /**
   * Returns what `work` reads from one moment, however many statements it takes. `work` must read only through its
   * argument, or it may wait for itself. Keep it short: the database retains old versions of rows meanwhile.
   */
  abstract snapshot<T>(tenant: Tenant, work: (on: Snapshot) => Promise<T>): Promise<T>;

  /**
   * Runs `work` in one transaction and returns its result after the commit. Any error rolls everything back. `work` may
   * run more than once, if the database asks for a retry (deadlock, certification conflict), so its only effect outside
   * the transaction may be `Transaction.afterCommit`. `work` never calls `write`, which would wait for itself; it uses
   * its own transaction.
   */
  abstract write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;

  /** By the database server's clock. */
  abstract time(): Promise<Date>;

  /** Throws if the database cannot answer. Requests are served only once the schema is up to date. */
  abstract checkReady(): Promise<void>;

  abstract poolUsage(): { readonly open: number; readonly busy: number; readonly waiting: number };

  abstract close(): Promise<void>;
}
