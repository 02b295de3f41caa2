import type { Transaction } from '../database/index.js';
import type { Caller } from './caller.js';

/** The API keys that a user created, as far as other features may act on them. */
export abstract class MakerKeys {
  /**
   * Revokes every key that a user created, and those created with these keys, each with its entry. Returns how many.
   */
  abstract revokeAllBy(tx: Transaction, caller: Caller, userId: string): Promise<number>;
}
