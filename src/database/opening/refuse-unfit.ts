import BetterSqlite3 from 'better-sqlite3';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { DatabaseSettings, MysqlSettings } from '../../config/index.js';
import { dataSourceOptions } from './data-source-options.js';

/** The database does not exist, is not one of Annals, or is in use. */
export class UnfitDatabase extends Error {}

const IN_USE = 'is in use by another process: stop every server that works on it first';
const NOT_ONE = 'holds no data of Annals: restore the backup first, and name it in DATABASE_URL';

/**
 * For commands that change what a running server assumes to be fixed: throws if the database is not one of Annals, or
 * is open elsewhere. It never creates a database.
 */
export async function refuseUnfit(settings: DatabaseSettings): Promise<void> {
  if (settings.dialect === 'sqlite') refuseUnfitFile(settings.file);
  else await refuseUnfitServer(settings);
}

function refuseUnfitFile(file: string): void {
  const connection = opened(file);
  try {
    const tables = connection.prepare("SELECT name FROM sqlite_master WHERE name IN ('migrations', 'organizations')").all();
    if (tables.length < 2) throw new UnfitDatabase(`DATABASE_URL: the file ${file} ${NOT_ONE}`);
    // Leaving the write-ahead log needs exclusive access, so it shows whether others have the file open.
    connection.pragma('journal_mode = DELETE');
  } catch (error) {
    const { code = '' } = error as { code?: string };
    throw code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED') ? new UnfitDatabase(`DATABASE_URL: the file ${file} ${IN_USE}`) : error;
  } finally {
    connection.close();
  }
}

async function refuseUnfitServer(settings: MysqlSettings): Promise<void> {
  const options = { ...(await dataSourceOptions(settings, [])), poolSize: 1 } as DataSourceOptions;
  const source = await new DataSource(options).initialize().catch((error: unknown) => cannotBeOpened(`the database ${settings.database}`, error));
  try {
    const [tables] = await source.query<{ found: number | string }[]>(
      "SELECT COUNT(*) AS found FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name IN ('migrations', 'organizations')",
    );
    if (Number(tables?.found) < 2) throw new UnfitDatabase(`DATABASE_URL: the database ${settings.database} ${NOT_ONE}`);
    // Without the privilege PROCESS it sees only the sessions of its own user, which include the servers'.
    const [others] = await source.query<{ found: number | string }[]>(
      'SELECT COUNT(*) AS found FROM information_schema.processlist WHERE db = DATABASE() AND id <> CONNECTION_ID()',
    );
    if (Number(others?.found) > 0)
      throw new UnfitDatabase(`DATABASE_URL: the database ${settings.database} ${IN_USE} (it has ${others?.found} other sessions)`);
  } finally {
    await source.destroy();
  }
}

function opened(file: string): BetterSqlite3.Database {
  try {
    return new BetterSqlite3(file, { fileMustExist: true, timeout: 0 });
  } catch (error) {
    return cannotBeOpened(`the file ${file}`, error);
  }
}

function cannotBeOpened(what: string, error: unknown): never {
  throw new UnfitDatabase(`DATABASE_URL: ${what} cannot be opened: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
}
