import { writeSync } from 'node:fs';

const WAITING_BYTES_MAX = 1024 * 1024;
const RETRY_MILLISECONDS = 200;
/** For whoever reads the log to catch up with the last lines of the process. */
const LAST_LINES_MILLISECONDS = 1_000;

/**
 * An output that neither ends nor blocks the process when a disk is full or nobody reads a pipe: lines wait within a bound, and beyond it
 * are dropped and counted. pino's own destination (sonic-boom) cannot: written synchronously it sleeps until a pipe is read, and its last
 * flush repeats for ever on a full disk.
 */
export class SteadyOutput {
  private waiting: Buffer[] = [];
  private waitingBytes = 0;
  private retry: NodeJS.Timeout | undefined;

  /** Told how many lines are lost. */
  onLost: (lines: number) => void = () => undefined;

  constructor(private readonly file: number) {
    // Only once Node has opened a pipe as a stream do writes to it fail where they would block.
    if (file === 1) void process.stdout;
  }

  write(text: string): void {
    const bytes = Buffer.from(text);
    if (this.waitingBytes + bytes.length > WAITING_BYTES_MAX) return this.onLost(text.split('\n').length - 1);
    this.waiting.push(bytes);
    this.waitingBytes += bytes.length;
    if (!this.retry) this.writeWaiting();
  }

  /** As much as is taken within a second. */
  flush(): void {
    const deadline = performance.now() + LAST_LINES_MILLISECONDS;
    const pause = new Int32Array(new SharedArrayBuffer(4));
    while (this.tryWaiting() === 'EAGAIN' && performance.now() < deadline) Atomics.wait(pause, 0, 0, 10);
  }

  private writeWaiting(): void {
    this.retry = undefined;
    if (this.tryWaiting() !== undefined) this.retry = setTimeout(() => this.writeWaiting(), RETRY_MILLISECONDS).unref();
  }

  /** Undefined once nothing waits, or the code of what was in the way. */
  private tryWaiting(): string | undefined {
    for (let next = this.waiting[0]; next; next = this.waiting[0]) {
      try {
        const written = writeSync(this.file, next);
        this.waitingBytes -= written;
        if (written < next.length) this.waiting[0] = next.subarray(written);
        else this.waiting.shift();
      } catch (error) {
        return (error as NodeJS.ErrnoException).code ?? 'unknown';
      }
    }
    return undefined;
  }
}

/** What is written through Node's own streams, such as where the server listens, may be lost like a line of the log. */
export function surviveBrokenOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
