import BetterSqlite3, { type Database } from 'better-sqlite3';
import type { Plan, PlanReader } from './plan-reader.js';
import type { CapturedStatement } from './statement-capture.js';

/** SQLite does not report how many rows it reads, but calls a function that is the first condition for each of them. */
export class SqlitePlanReader implements PlanReader {
  private readonly database: Database;
  private readonly tables: readonly string[];
  private rowsRead = 0;

  constructor(file: string) {
    this.database = new BetterSqlite3(file, { timeout: 5_000 });
    this.database.function('is_read', { deterministic: false }, () => (this.rowsRead += 1));
    this.tables = this.database
      .prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
      .all()
      .map(({ name }) => name);
  }

  async read({ text, values }: CapturedStatement): Promise<Plan> {
    const steps = this.database.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${text}`).all(...values);
    const details = steps.map(({ detail }) => detail);
    const scanned = details.flatMap((detail) => /^SCAN (\w+)/.exec(detail)?.[1] ?? []).filter((name) => this.isTable(name, text));
    this.rowsRead = 0;
    const counting = this.database.prepare<unknown[]>(text.replaceAll(/\bWHERE\b/g, 'WHERE is_read() AND'));
    this.database.exec('BEGIN IMMEDIATE');
    try {
      if (counting.reader) counting.all(...values);
      else counting.run(...values);
    } finally {
      this.database.exec('ROLLBACK');
    }
    return { text: details.join('\n'), scanned, rowsRead: this.rowsRead };
  }

  async close(): Promise<void> {
    this.database.close();
  }

  /** And not what the statement makes itself. */
  private isTable(name: string, text: string): boolean {
    return this.tables.some((table) => table === name || new RegExp(`\\b${table}"? (AS )?"?${name}\\b`).test(text));
  }
}
