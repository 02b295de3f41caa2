import { Logger } from '@nestjs/common';
import { Seldom } from './logging/seldom.js';

/** A loop that fails at every turn, such as while the database is away, fills no log. */
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
  /** How soon the next turn was asked for during the present one. */
  private wokenWithin = Infinity;
  private hasStopped = false;

  constructor(
    /** What the task does, as the log says it: "Removing expired sessions". */
    private readonly name: string,
    private readonly intervalMilliseconds: number,
    private readonly task: () => Promise<unknown>,
  ) {}

  get isStopped(): boolean {
    return this.hasStopped;
  }

  /** The first turn comes after the interval, unless it is to come sooner. */
  start(withinMilliseconds = this.intervalMilliseconds): this {
    this.schedule(withinMilliseconds);
    return this;
  }

  /** Brings the next turn forward. One that begins sooner anyway is enough; one under way may have begun too early, so another follows it. */
  wake(withinMilliseconds = 0): void {
    if (this.turn) this.wokenWithin = Math.min(this.wokenWithin, withinMilliseconds);
    else this.schedule(withinMilliseconds);
  }

  /** Waits for the turn under way, if any. */
  async settled(): Promise<void> {
    await this.turn;
  }

  /** No turn begins from now on. Waits for the one under way. */
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
