import type { Database } from 'better-sqlite3';

/** Deletions in quick succession share a checkpoint. */
const PAUSE_MILLISECONDS = 1_000;

/**
 * Erased content remains in the write-ahead log until that is overwritten. So the log is emptied after each erasure: at
 * once after the first, and once for those of the next second. A running read may prevent that; then it is retried.
 */
export class SqliteErasures {
  private isDue = false;
  private timer: NodeJS.Timeout | undefined;

  /** `inTurn` runs a task while no transaction is running. */
  constructor(
    private readonly writer: Database,
    private readonly inTurn: (task: () => Promise<void>) => Promise<void>,
  ) {}

  /** Call it once an erasure is committed. */
  follow(): void {
    this.isDue = true;
    if (!this.timer) this.wait(0);
  }

  close(): void {
    clearTimeout(this.timer);
  }

  private wait(milliseconds: number): void {
    this.timer = setTimeout(() => void this.inTurn(async () => this.emptyLog()), milliseconds).unref();
  }

  private emptyLog(): void {
    this.timer = undefined;
    if (!this.isDue) return;
    this.isDue = !this.isEmptied();
    this.wait(PAUSE_MILLISECONDS);
  }

  private isEmptied(): boolean {
    try {
      const [row] = this.writer.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
      return row?.busy === 0;
    } catch {
      return false; // the disk is full, or another process is using the log
    }
  }
}
