import type { Database } from 'better-sqlite3';

/** Deletions that follow each other share a checkpoint. */
const PAUSE_MILLISECONDS = 1_000;

/**
 * What is erased still stands in the write-ahead log, until that is written over. So the log is emptied after each erasure: at once
 * after the first, and once for those of the next second. A read that is under way may hold it; then it is tried again.
 */
export class SqliteErasures {
  private isDue = false;
  private timer: NodeJS.Timeout | undefined;

  /** `inTurn` runs a task when no transaction is under way. */
  constructor(
    private readonly writer: Database,
    private readonly inTurn: (task: () => Promise<void>) => Promise<void>,
  ) {}

  /** Something was erased, and is committed. */
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
      return false; // the disk is full, or another process is at it
    }
  }
}
