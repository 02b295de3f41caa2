import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import BetterSqlite3, { type Statement } from 'better-sqlite3';
import { READING_THREADS } from '../../../src/database/sqlite/sqlite-reading-thread.js';

/** A statement as the database got it, and the request that it came with. */
export interface CapturedStatement {
  readonly request: string;
  /** How many rows the request may answer at most, or write. */
  readonly page: number;
  readonly text: string;
  /** As they were bound. On MySQL they stand in the text. */
  readonly values: readonly unknown[];
}

/** What mysql2 publishes of each statement that it is about to send, on whichever connection (its lib/tracing.js). */
const MYSQL_CHANNELS = ['tracing:mysql2:query:start', 'tracing:mysql2:execute:start'];

/**
 * Every statement that reaches a database from this process, whoever sends it: it listens in the drivers, below TypeORM and
 * below our own statements.
 */
export class StatementCapture {
  private readonly captured: CapturedStatement[] = [];
  private readonly spies: jest.SpyInstance[] = [];
  private request = '';
  private page = 0;

  /** `name`: the file, or the schema on a server. Other databases are not listened to. */
  private constructor(private readonly name: string) {
    for (const channel of MYSQL_CHANNELS) subscribe(channel, this.heard);
    subscribe(READING_THREADS, this.heardInThread);
    const database = new BetterSqlite3(':memory:');
    const statements = Object.getPrototypeOf(database.prepare('SELECT 1')) as Statement;
    database.close();
    for (const method of ['all', 'get', 'run', 'iterate'] as const) this.spyOn(statements, method);
  }

  static of(name: string): StatementCapture {
    return new StatementCapture(name);
  }

  /** What reaches the database from now on comes with this request. */
  begin(request: string, page: number): void {
    this.request = request;
    this.page = page;
  }

  /** Listens no longer, and answers what it heard: of statements that were sent more than once, the first. */
  end(): CapturedStatement[] {
    for (const channel of MYSQL_CHANNELS) unsubscribe(channel, this.heard);
    unsubscribe(READING_THREADS, this.heardInThread);
    for (const spy of this.spies) spy.mockRestore();
    const distinct = new Map<string, CapturedStatement>();
    for (const statement of this.captured) {
      const key = JSON.stringify([statement.text, statement.values], asText);
      if (!distinct.has(key)) distinct.set(key, statement);
    }
    return [...distinct.values()];
  }

  private readonly heard = (message: unknown): void => {
    const { query, database } = message as { query: string; database: string };
    if (database === this.name) this.keep(query, []);
  };

  /** What a thread asks the embedded database passes no prototype of ours. */
  private readonly heardInThread = (message: unknown): void => {
    const { file, text, values } = message as { file: string; text: string; values: readonly unknown[] };
    if (file === this.name) this.keep(text, values);
  };

  private keep(text: string, values: readonly unknown[]): void {
    this.captured.push({ request: this.request, page: this.page, text, values });
  }

  /** better-sqlite3 publishes nothing; but all its statements have one prototype. */
  private spyOn(statements: Statement, method: 'all' | 'get' | 'run' | 'iterate'): void {
    const original = Reflect.get(statements, method) as (...values: unknown[]) => unknown;
    const heard = (statement: Statement, values: readonly unknown[]) => {
      if (statement.database.name === this.name) this.keep(statement.source, values);
    };
    const spy = jest.spyOn(statements as unknown as Record<string, (...values: unknown[]) => unknown>, method);
    spy.mockImplementation(function (this: Statement, ...values: unknown[]) {
      heard(this, values);
      return original.apply(this, values);
    });
    this.spies.push(spy);
  }
}

/** SQLite takes whole numbers as bigint, which JSON does not know. */
function asText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
