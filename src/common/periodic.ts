import { Logger } from '@nestjs/common';

/** Runs a task repeatedly until stopped, never twice at once. A failure is logged, and the next run retries. */
export class Periodic {
  private readonly logger = new Logger(Periodic.name);
  private readonly timer: NodeJS.Timeout;
  private running: Promise<void> | undefined;

  constructor(
    private readonly name: string,
    intervalSeconds: number,
    private readonly task: () => Promise<void>,
  ) {
    this.timer = setInterval(() => void this.run(), intervalSeconds * 1000).unref();
  }

  /** Waits for a run in progress. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private run(): Promise<void> {
    this.running ??= this.task()
      .catch((error: unknown) => this.logger.warn({ err: error }, `${this.name} failed`))
      .finally(() => (this.running = undefined));
    return this.running;
  }
}
