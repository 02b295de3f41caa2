import type { Transaction } from '../database/index.js';
import type { Caller } from './caller.js';

/** The API keys that somebody made, as far as other features have a say in them. */
export abstract class MakerKeys {
  /** Revokes every key that a user made, and those that were made with these, each with its entry. Answers how many. */
  abstract revokeAllBy(tx: Transaction, caller: Caller, userId: string): Promise<number>;
}
