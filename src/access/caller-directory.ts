import type { Transaction } from '../database/index.js';
import type { Identity } from './caller.js';

/** Available at once if cached: a promise per lookup would be most of its cost. */
export type MaybePromise<T> = T | Promise<T>;

/**
 * The current owner of a credential. Results are at most a few seconds old, so that a disabled user, a changed role or
 * a revoked key takes effect on every instance in time.
 */
export abstract class CallerDirectory {
  /** Undefined if the session has ended or its user is disabled. */
  abstract bySession(sessionId: string): MaybePromise<Identity | undefined>;

  /** Undefined if the key is unknown, revoked or expired. */
  abstract byApiKey(secret: string): MaybePromise<Identity | undefined>;

  /** A user or a key as this transaction sees them, without caches. Undefined if they may no longer call. */
  abstract present(tx: Transaction, caller: Identity): Promise<Identity | undefined>;

  /** A caller without credentials, if mentor logs are open. */
  abstract public(): MaybePromise<Identity>;
}
