import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { BENCH_FOLDER } from '../folder/bench-folder.js';
import type { BenchDatabase, BenchDatabases, Connection } from './bench-databases.js';

const FOLDER = join(BENCH_FOLDER, 'sqlite');

/** Databases as files in a folder that only benches use. */
export class SqliteFiles implements BenchDatabases {
  readonly name = `SQLite ${versionOf()}`;
  readonly serverUrl = undefined;

  constructor() {
    mkdirSync(FOLDER, { recursive: true });
  }

  async scratch(name = 'scratch'): Promise<BenchDatabase> {
    const file = resolve(FOLDER, `${name}-${process.pid}.db`);
    remove(file);
    return describe(file, () => remove(file));
  }

  async kept(key: string, fill: (url: string) => Promise<void>): Promise<BenchDatabase> {
    const file = resolve(FOLDER, `${key}.db`);
    if (!existsSync(file)) {
      const unfinished = `${file}.${process.pid}`;
      remove(unfinished);
      await fill(`sqlite:${unfinished}`);
      renameSync(unfinished, file); // whoever finds it finds it whole
    }
    return describe(file, () => undefined);
  }

  async clean(): Promise<string[]> {
    const files = readdirSync(FOLDER);
    rmSync(FOLDER, { recursive: true });
    return files;
  }

  async close(): Promise<void> {}
}

function versionOf(): string {
  const database = new BetterSqlite3(':memory:');
  const { version } = database.prepare<[], { version: string }>('SELECT sqlite_version() AS version').get() ?? { version: '' };
  database.close();
  return version;
}

function describe(file: string, release: () => void): BenchDatabase {
  return { url: `sqlite:${file}`, connect: async () => connect(file), release: async () => release() };
}

function connect(file: string): Connection {
  const database = new BetterSqlite3(file, { readonly: true, fileMustExist: true });
  return {
    rows: async <T extends object>(text: string, ...values: readonly (string | number)[]) => database.prepare<(string | number)[], T>(text).all(...values),
    close: async () => void database.close(),
  };
}

function remove(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
}
