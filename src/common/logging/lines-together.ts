interface Output {
  write(text: string): void;
  /** As far as that goes: the process ends. */
  flush?(): void;
}

/** About twenty lines; less than a pipe accepts at once. */
const LENGTH_MAX = 4_096;
const WAIT_MILLISECONDS = 50;

/**
 * Writes lines in batches: one system call per line would be a tenth of the cost of a small request. Lines wait only a
 * moment. They are also written when the process exits in any way of its own; only a kill loses that moment.
 */
export class LinesTogether {
  private waiting = '';
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly output: Output) {
    process.once('exit', () => {
      this.flush();
      this.output.flush?.();
    });
  }

  write(line: string): void {
    this.waiting += line;
    if (this.waiting.length >= LENGTH_MAX) this.flush();
    else this.timer ??= setTimeout(() => this.flush(), WAIT_MILLISECONDS).unref();
  }

  /** For a line that cannot wait; it is written after the pending ones. */
  writeNow(line: string): void {
    this.waiting += line;
    this.flush();
  }

  private flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const text = this.waiting;
    this.waiting = '';
    if (text !== '') this.output.write(text);
  }
}
