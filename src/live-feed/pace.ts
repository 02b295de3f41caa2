/** Each writes up to some ten kilobytes to its connection. */
const STREAMS_PER_TURN = 16;

/** Lets any number of streams work without stopping everybody else: a few in each turn of the event loop, in the order in which they came. */
export class Pace {
  private readonly waiting: (() => void)[] = [];

  /** Resolves when it is this stream's time to work. */
  ready(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      if (this.waiting.length === 1) setImmediate(() => this.take());
    });
  }

  private take(): void {
    for (const begin of this.waiting.splice(0, STREAMS_PER_TURN)) begin();
    if (this.waiting.length > 0) setImmediate(() => this.take());
  }
}
