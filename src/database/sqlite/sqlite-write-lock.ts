import { setTimeout as wait } from 'node:timers/promises';
import type { DatabaseLimits } from '../database.js';
import { isLocked } from '../driver-errors.js';

const RETRY_MILLISECONDS_MAX = 50;

/**
 * The lock of the file, which another process may hold. SQLite itself would wait for it by blocking the event loop. All
 * writes share one time limit: after one has timed out, those queued behind it try once and fail at once.
 */
export class SqliteWriteLock {
  private lockedSince: number | undefined;

  constructor(private readonly limits: DatabaseLimits) {}

  async take(begin: () => Promise<unknown>): Promise<void> {
    for (let pause = 1; ; pause = Math.min(2 * pause, RETRY_MILLISECONDS_MAX)) {
      try {
        await begin();
        this.lockedSince = undefined;
        return;
      } catch (error) {
        if (!isLocked(error)) throw error;
        this.lockedSince ??= performance.now();
        if (performance.now() - this.lockedSince > this.limits.lockMilliseconds) throw error;
      }
      await wait(pause);
    }
  }
}
