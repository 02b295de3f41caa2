import { appendFileSync } from 'node:fs';
import { subscribe } from 'node:diagnostics_channel';
import BetterSqlite3, { type Statement } from 'better-sqlite3';

// Loaded into the server by `node --import`: appends every statement that it sends to a database to the file CAPTURE_FILE, a line of JSON each.
// Only where plans are asked for, never where times are taken.

/** A statement as the database got it; on MySQL its values stand in the text. */
export interface Captured {
  readonly text: string;
  readonly values: readonly unknown[];
}

const FILE = process.env['CAPTURE_FILE'] ?? '';

function keep(captured: Captured): void {
  appendFileSync(FILE, `${JSON.stringify(captured)}\n`);
}

// What mysql2 publishes of its queries (its lib/tracing.js).
subscribe('tracing:mysql2:query:start', (message) => {
  const { query } = message as { query: string };
  keep({ text: query, values: [] });
});

// better-sqlite3 publishes nothing; all its statements have one prototype.
type Method = (this: Statement, ...values: unknown[]) => unknown;
const database = new BetterSqlite3(':memory:');
const prototype = Object.getPrototypeOf(database.prepare('SELECT 1')) as Record<string, Method>;
database.close();
for (const name of ['all', 'get', 'run']) {
  const method = prototype[name] as Method;
  prototype[name] = function (...values) {
    keep({ text: this.source, values });
    return method.apply(this, values);
  };
}
