import { availableParallelism } from 'node:os';
import { QueryTooLong } from '../driver-errors.js';
import { SqliteReadingThread } from './sqlite-reading-thread.js';

/** At least two, so that one organization leaves one to the others; the event loop needs a processor besides. */
const THREADS_MAX = Math.min(4, Math.max(2, availableParallelism() - 1));
const THREADS_PER_ORGANIZATION = THREADS_MAX / 2;
/** They start in about 50 milliseconds, so idle ones need not be kept. */
const IDLE_MILLISECONDS = 30_000;

interface Waiting {
  readonly organizationId: string;
  readonly begin: () => void;
  readonly giveUp: () => void;
}

/**
 * The threads for potentially long reads. An organization gets at most half of them, and among waiting organizations
 * the one that uses the fewest comes first, so no organization can block the others. Threads start on demand and end
 * when idle.
 */
export class SqliteReadingThreads {
  private readonly idle: SqliteReadingThread[] = [];
  private readonly lent = new Map<SqliteReadingThread, string>();
  private waiting: Waiting[] = [];
  private rest: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(private readonly file: string) {}

  get usage() {
    return { open: this.idle.length + this.lent.size, busy: this.lent.size, waiting: this.waiting.length };
  }

  /** Lends a thread to `work`. Throws `QueryTooLong` if none is free in time. */
  async lend<T>(organizationId: string, patienceMilliseconds: number, work: (thread: SqliteReadingThread) => Promise<T>): Promise<T> {
    const thread = this.mayBegin(organizationId) ? this.take(organizationId) : await this.turn(organizationId, patienceMilliseconds);
    try {
      return await work(thread);
    } finally {
      // An abandoned statement may need a moment to stop.
      void thread.idle().then(() => this.giveBack(thread));
    }
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.rest);
    for (const { giveUp } of [...this.waiting]) giveUp();
    await Promise.all([...this.idle, ...this.lent.keys()].map((thread) => thread.end()));
  }

  private mayBegin(organizationId: string): boolean {
    return this.lent.size < THREADS_MAX && this.usedBy(organizationId) < THREADS_PER_ORGANIZATION;
  }

  private usedBy(organizationId: string): number {
    let used = 0;
    for (const user of this.lent.values()) if (user === organizationId) used += 1;
    return used;
  }

  private turn(organizationId: string, patienceMilliseconds: number): Promise<SqliteReadingThread> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer);
        this.waiting = this.waiting.filter((other) => other !== waiting);
      };
      const waiting: Waiting = {
        organizationId,
        begin: () => {
          leave();
          resolve(this.take(organizationId));
        },
        giveUp: () => {
          leave();
          reject(new QueryTooLong());
        },
      };
      const timer = setTimeout(waiting.giveUp, patienceMilliseconds);
      this.waiting.push(waiting);
    });
  }

  private take(organizationId: string): SqliteReadingThread {
    const thread = this.idle.pop() ?? new SqliteReadingThread(this.file);
    this.lent.set(thread, organizationId);
    return thread;
  }

  private giveBack(thread: SqliteReadingThread): void {
    this.lent.delete(thread);
    if (thread.isAlive && !this.isClosed) this.idle.push(thread);
    this.beginNext();
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.endIdle(), IDLE_MILLISECONDS).unref();
  }

  private beginNext(): void {
    const able = this.waiting.filter(({ organizationId }) => this.mayBegin(organizationId));
    const [first, ...others] = able;
    if (!first) return;
    const next = others.reduce((best, other) => (this.usedBy(other.organizationId) < this.usedBy(best.organizationId) ? other : best), first);
    next.begin();
  }

  private endIdle(): void {
    for (const thread of this.idle.splice(0)) void thread.end();
  }
}
