import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.js';

/**
 * Tells caches of callers that a user, role, key or session has changed. It is only a counter: anything looked up under
 * an older count is discarded, so a lookup that began before a commit cannot restore the old state after it.
 */
@Injectable()
export class CallerChanges {
  private changes = 0;

  get count(): number {
    return this.changes;
  }

  /** Call it in the transaction of the change; it takes effect with the commit, at once on this instance. */
  announce(tx: Transaction): void {
    tx.afterCommit(() => (this.changes += 1));
  }
}
