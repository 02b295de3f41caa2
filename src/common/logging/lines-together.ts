interface Output {
  write(text: string): void;
}

/** Some twenty lines; less than a pipe takes at once. */
const LENGTH_MAX = 4_096;
const WAIT_MILLISECONDS = 50;

/**
 * Lines that are written together: a system call for each would be a tenth of what a small request costs. They wait for a moment
 * at the longest. When the process ends they are written first, however it comes to end itself; only who kills it loses that moment.
 */
export class LinesTogether {
  private waiting = '';
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly output: Output) {
    process.once('exit', () => this.flush());
  }

  write(line: string): void {
    this.waiting += line;
    if (this.waiting.length >= LENGTH_MAX) this.flush();
    else this.timer ??= setTimeout(() => this.flush(), WAIT_MILLISECONDS).unref();
  }

  /** For a line that can't wait: it follows those that do. */
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
