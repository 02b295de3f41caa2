import { channel } from 'node:diagnostics_channel';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { QueryTooLong } from '../driver-errors.js';
import type { Sql } from '../sql/sql.js';

/** Tests listen here for the statements, which reach the database in another thread. */
export const READING_THREADS = 'annals:sqlite:reading-threads';

/** V8's default is large for the few megabytes of a freshly started server. */
const NEW_SPACE_MEGABYTES = 4;

const FAREWELL_MILLISECONDS = 1_000;

interface Asked {
  readonly resolve: (rows: unknown[]) => void;
  readonly reject: (error: Error) => void;
}

type Answer = { readonly id: number; readonly rows?: unknown[]; readonly failure?: { readonly message: string; readonly code?: string } };

/** A thread with its own read-only connection. It runs one statement at a time, and blocks nobody else. */
export class SqliteReadingThread {
  private readonly worker: Worker;
  private readonly statements = channel(READING_THREADS);
  /** The last abandoned statement. */
  private readonly unwanted = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  private readonly asked = new Map<number, Asked>();
  private whenIdle: (() => void)[] = [];
  private lastId = 0;
  isAlive = true;

  constructor(private readonly file: string) {
    this.worker = new Worker(new URL('./sqlite-reader.mjs', import.meta.url), {
      workerData: { file, unwanted: this.unwanted },
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: NEW_SPACE_MEGABYTES },
    });
    this.worker.unref(); // does not keep the process alive
    this.worker.on('message', (answer: Answer) => this.settle(answer));
    this.worker.on('error', (error) => this.fail(error));
    this.worker.on('exit', () => this.fail(Object.assign(new Error('The reading thread has ended'), { code: 'SQLITE_IOERR' })));
  }

  /** Throws `QueryTooLong` if it takes longer. */
  async ask({ text, values }: Sql, asLists: boolean, milliseconds: number): Promise<unknown[]> {
    if (this.statements.hasSubscribers) this.statements.publish({ file: this.file, text, values });
    const id = ++this.lastId;
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<unknown[]>((resolve, reject) => {
        this.asked.set(id, { resolve, reject });
        this.worker.ref();
        this.worker.postMessage({ id, text, values, asLists });
        timer = setTimeout(() => {
          this.abandon();
          reject(new QueryTooLong());
        }, milliseconds);
      });
    } finally {
      clearTimeout(timer);
    }
  }

  /** Resolves once every statement has been answered. */
  async idle(): Promise<void> {
    if (this.asked.size > 0) await new Promise<void>((resolve) => this.whenIdle.push(resolve));
  }

  /** Gives up running statements, which takes a moment. */
  async end(): Promise<void> {
    this.abandon();
    await Promise.race([this.idle(), wait(FAREWELL_MILLISECONDS, undefined, { ref: false })]);
    await this.worker.terminate();
  }

  private abandon(): void {
    Atomics.store(this.unwanted, 0, this.lastId);
  }

  private settle({ id, rows, failure }: Answer): void {
    const asked = this.asked.get(id);
    this.asked.delete(id);
    if (failure) asked?.reject(Object.assign(new Error(failure.message), { code: failure.code }));
    else asked?.resolve(rows ?? []);
    this.rest();
  }

  private fail(error: Error): void {
    this.isAlive = false;
    for (const { reject } of this.asked.values()) reject(error);
    this.asked.clear();
    this.rest();
  }

  private rest(): void {
    if (this.asked.size > 0) return;
    this.worker.unref();
    for (const resolve of this.whenIdle.splice(0)) resolve();
  }
}
