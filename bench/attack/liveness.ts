import { setTimeout as wait } from 'node:timers/promises';

const INTERVAL_MILLISECONDS = 100;

/** Probes liveness repeatedly, each time on a new connection as a supervisor does. */
export class Liveness {
  /** In milliseconds. */
  readonly latencies: number[] = [];
  private isOver = false;
  private readonly asking = this.askOn();

  constructor(private readonly url: string) {}

  /** Throws if the server did not answer, or not with 200. */
  async stop(): Promise<void> {
    this.isOver = true;
    await this.asking;
  }

  private async askOn(): Promise<void> {
    await wait(0);
    while (!this.isOver) {
      const begun = performance.now();
      const answer = await fetch(`${this.url}/health/live`, { headers: { connection: 'close' } });
      await answer.text();
      if (answer.status !== 200) throw new Error(`/health/live answered ${answer.status} under attack`);
      this.latencies.push(performance.now() - begun);
      await wait(INTERVAL_MILLISECONDS);
    }
  }
}
