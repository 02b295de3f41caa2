import type { CertainTime } from './certain-time.js';
import { Periodic } from './periodic.js';

const INTERVAL_SECONDS = 3_600;

/**
 * Deletes what is over, every hour. The first time is an hour after the start: until then a clock that was wrong at the start may be
 * set right.
 */
export class Purge {
  private readonly periodic: Periodic;

  constructor(
    name: string,
    private readonly certain: CertainTime,
    /** Deletes what was over at that time. */
    private readonly remove: (at: Date) => Promise<void>,
  ) {
    this.periodic = new Periodic(name, INTERVAL_SECONDS, () => this.run());
  }

  async run(): Promise<void> {
    await this.remove(await this.certain.now());
  }

  /** Waits for a run in progress. */
  async stop(): Promise<void> {
    await this.periodic.stop();
  }
}
