import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.js';

/**
 * Tells what remembers callers that a user, role, key or session is no longer what it was.
 * It only counts: whatever was looked up under an older count is not believed any more, so that
 * a look-up which began before a commit can't bring the old answer back after it.
 */
@Injectable()
export class CallerChanges {
  private changes = 0;

  get count(): number {
    return this.changes;
  }

  /** To be called in the transaction of the change; it takes effect with the commit, at once on this instance. */
  announce(tx: Transaction): void {
    tx.afterCommit(() => (this.changes += 1));
  }
}
