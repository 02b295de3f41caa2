import type { Transaction } from '../../database/index.js';
import type { Identity } from './caller.js';

/** Known at once where it is remembered: a promise for each would be most of what the look-up costs. */
export type AtHand<T> = T | Promise<T>;

/**
 * Who stands behind a credential at this moment. Answers are at most a few seconds old,
 * so that a disabled user, a changed role or a revoked key takes effect on every instance in time.
 */
export abstract class CallerDirectory {
  /** Undefined for a session that has ended or whose user is disabled. */
  abstract bySession(sessionId: string): AtHand<Identity | undefined>;

  /** Undefined for a key that is unknown, revoked or expired. */
  abstract byApiKey(secret: string): AtHand<Identity | undefined>;

  /** A user or a key as this transaction sees them: nothing that was remembered. Undefined where they may call no longer. */
  abstract present(tx: Transaction, caller: Identity): Promise<Identity | undefined>;

  /** Somebody without credentials, where the mentor logs are open. */
  abstract public(): AtHand<Identity>;
}
