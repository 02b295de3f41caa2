// @ts-check
/**
 * The program of a reading thread: a read-only connection, and statements that come one after the other. JavaScript, because a thread is
 * started from a file, and the tests run the TypeScript of this folder as it stands.
 */
import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import BetterSqlite3 from 'better-sqlite3';

/** @typedef {{ file: string, unwanted: Int32Array }} Given */
/** @typedef {{ id: number, text: string, values: readonly unknown[], asLists: boolean }} Question */

const PREPARED_MAX = 50;

const { file, unwanted } = /** @type {Given} */ (workerData);
const port = /** @type {import('node:worker_threads').MessagePort} */ (parentPort);

// On Linux this is the thread's own: short requests go before long reads where processors are few.
if (process.platform === 'linux') setPriority(5);

const connection = new BetterSqlite3(file, { readonly: true, timeout: 1_000 });
connection.pragma('cache_size = -2000');

let current = 0;
// SQLite lets nobody in while it looks for rows, but asks this about each of them.
connection.function('is_wanted', { deterministic: false }, () => {
  if (Atomics.load(unwanted, 0) >= current) throw Object.assign(new Error('Nobody waits for this statement any more'), { code: 'SQLITE_INTERRUPT' });
  return 1;
});

/** @type {Map<string, import('better-sqlite3').Statement>} */
const prepared = new Map();

/** @param {Question} question */
function prepare({ text, asLists }) {
  const key = `${asLists ? 'lists' : 'rows'} ${text}`;
  const known = prepared.get(key);
  if (known) return known;
  const statement = connection.prepare(text.replaceAll(/\bWHERE\b/g, 'WHERE is_wanted() AND'));
  if (asLists) statement.raw();
  if (prepared.size === PREPARED_MAX) prepared.clear();
  prepared.set(key, statement);
  return statement;
}

/** @param {Question} question */
function answer(question) {
  const statement = prepare(question);
  if (statement.reader) return statement.all(...question.values);
  statement.run(...question.values);
  return [];
}

port.on('message', (/** @type {Question} */ question) => {
  current = question.id;
  try {
    port.postMessage({ id: question.id, rows: answer(question) });
  } catch (error) {
    const { message, code } = /** @type {Error & { code?: string }} */ (error);
    port.postMessage({ id: question.id, failure: { message, code } });
  }
});
