import { BackgroundLoop } from './background-loop.js';
import type { CertainTime } from './certain-time.js';

const INTERVAL_SECONDS = 3_600;

/**
 * Deletes what is over, every hour. The first time is an hour after the start: until then a clock that was wrong at the start may be
 * set right.
 */
export class Purge {
  private readonly loop: BackgroundLoop;

  constructor(
    name: string,
    private readonly certain: CertainTime,
    /** Deletes what was over at that time, as far as it gets before the server stops. */
    private readonly remove: (at: Date, isStopped: () => boolean) => Promise<void>,
  ) {
    this.loop = new BackgroundLoop(name, INTERVAL_SECONDS * 1000, () => this.run()).start();
  }

  async run(): Promise<void> {
    await this.remove(await this.certain.now(), () => this.loop.isStopped);
  }

  /** Waits for a run in progress. */
  async stop(): Promise<void> {
    await this.loop.stop();
  }
}
