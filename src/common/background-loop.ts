import { Logger } from '@nestjs/common';
import { Seldom } from './logging/seldom.js';

/** Keeps a loop that fails on every turn, such as while the database is unavailable, from flooding the log. */
const SECONDS_BETWEEN_WARNINGS = 60;

/**
 * Runs a task again and again until stopped, never twice at once: when woken, and at the latest an interval after the last turn. A
 * turn that fails is logged, and the next one retries.
 */
export class BackgroundLoop {
  private readonly logger = new Logger(BackgroundLoop.name);
  private readonly warnings = new Seldom(SECONDS_BETWEEN_WARNINGS);
  private timer: NodeJS.Timeout | undefined;
  private timerAt = 0;
  private turn: Promise<void> | undefined;
  /** The delay requested for the next turn during the current one. */
  private wokenWithin = Infinity;
  private hasStopped = false;

  constructor(
    /** The task in words, for the log: "Removing expired sessions". */
    private readonly name: string,
    private readonly intervalMilliseconds: number,
    private readonly task: () => Promise<unknown>,
  ) {}

  get isStopped(): boolean {
    return this.hasStopped;
  }

  /** The first turn comes after the interval, unless given sooner. */
  start(withinMilliseconds = this.intervalMilliseconds): this {
    this.schedule(withinMilliseconds);
    return this;
  }

  /**
   * Brings the next turn forward. If one is due sooner anyway, that is enough. A running one may have begun too early,
   * so another follows it.
   */
  wake(withinMilliseconds = 0): void {
    if (this.turn) this.wokenWithin = Math.min(this.wokenWithin, withinMilliseconds);
    else this.schedule(withinMilliseconds);
  }

  /** Waits for the running turn, if any. */
  async settled(): Promise<void> {
    await this.turn;
  }

  /** Begins no further turn, and waits for the running one. */
  async stop(): Promise<void> {
    this.hasStopped = true;
    clearTimeout(this.timer);
    await this.turn;
  }

  private schedule(milliseconds: number): void {
    const at = performance.now() + milliseconds;
    if (this.hasStopped || (this.timer && this.timerAt <= at)) return;
    clearTimeout(this.timer);
    this.timerAt = at;
    this.timer = setTimeout(() => void this.begin(), milliseconds).unref();
  }

  private begin(): void {
    this.timer = undefined;
    this.wokenWithin = Infinity;
    this.turn = this.attempt().finally(() => {
      this.turn = undefined;
      this.schedule(Math.min(this.wokenWithin, this.intervalMilliseconds));
    });
  }

  private async attempt(): Promise<void> {
    try {
      await this.task();
    } catch (error) {
      this.warnings.say((times) => this.logger.warn({ err: error, times }, `${this.name} failed and will be retried`));
    }
  }
}
