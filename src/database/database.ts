import type { EntityManager } from 'typeorm';
import type { Snapshot } from './snapshot.js';
import type { Statements } from './statements.js';
import type { Transaction } from './transaction.js';

/**
 * The database as the features see it: reads outside a transaction through `manager` or `statements`,
 * and `write`, the only way to change anything.
 */
export abstract class Database {
  /** Reads what is committed, and nothing else. Never write through it. */
  abstract readonly manager: EntityManager;

  /** The same, for what is asked most often. */
  abstract readonly statements: Statements;

  /** So many rows are written in one transaction without keeping others waiting. */
  abstract readonly rowsAtOnce: number;

  /**
   * Answers what `work` reads of one moment, however many statements it takes. It reads through what it is given and through nothing
   * else, or it might wait for itself; and it is short, because what others change meanwhile has to be kept for it.
   */
  abstract snapshot<T>(work: (on: Snapshot) => Promise<T>): Promise<T>;

  /**
   * Runs `work` in one transaction and answers its result after the commit.
   * Whatever `work` throws rolls everything back. It may run more than once, when the
   * database asks for a retry (deadlock, certification conflict), so it must have
   * no effect outside the transaction but through `Transaction.afterCommit`.
   * `work` never calls `write`: it would wait for itself. It uses the transaction that it has.
   */
  abstract write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;

  /** Throws where the database can't answer. Nobody is served before its schema is the latest one. */
  abstract checkReady(): Promise<void>;

  abstract poolUsage(): { readonly open: number; readonly busy: number; readonly waiting: number };

  abstract close(): Promise<void>;
}
