import BetterSqlite3 from 'better-sqlite3';
import type { Target } from './target.js';

/** Nothing is kept of a file that was not filled to its end, so it need not survive a power failure meanwhile. */
const PRAGMAS = ['journal_mode = MEMORY', 'synchronous = OFF', 'cache_size = -500000', 'temp_store = MEMORY'];

export function openSqliteTarget(file: string): Target {
  const database = new BetterSqlite3(file);
  for (const text of PRAGMAS) database.pragma(text);
  const run = async (statement: string) => void database.exec(statement);
  return {
    dialect: {
      div: (a, b) => `((${a}) / ${b})`,
      hex: (number, digits) => `printf('%0${digits}x', ${number})`,
      time: (milliseconds) => `strftime('%Y-%m-%d %H:%M:%f', (${milliseconds}) / 1000.0, 'unixepoch')`,
      textOfTime: (column) => column,
    },
    run,
    rows: async <T extends object>(statement: string) => database.prepare<[], T>(statement).all(),
    dropIndexes: async (table) => {
      const indexes = database
        .prepare<[string], { name: string; sql: string }>("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL")
        .all(table);
      for (const { name } of indexes) await run(`DROP INDEX ${name}`);
      return async () => {
        for (const { sql } of indexes) await run(sql);
      };
    },
    finish: async () => undefined, // the application never runs ANALYZE
    close: async () => void database.close(),
  };
}
