import { DataSource, type DataSourceOptions } from 'typeorm';
import type { DatabaseSettings } from '../config/index.js';
import { bindNumbers } from './bind-numbers.js';
import { dataSourceOptions, sqliteReaderOptions, type Entities } from './data-source-options.js';
import type { Database } from './database.js';
import { migrate } from './migrate.js';
import { MysqlDatabase } from './mysql-database.js';
import { SqliteDatabase } from './sqlite-database.js';

/**
 * Connects, brings the schema up to date, and answers the database ready for use.
 * Throws with one line that says which database can't be opened, and why.
 */
export async function openDatabase(settings: DatabaseSettings, entities: Entities): Promise<Database> {
  const source = await connect(settings, dataSourceOptions(settings, entities));
  try {
    await migrate(source);
    if (settings.dialect === 'mysql') return new MysqlDatabase(source);
    return new SqliteDatabase(source, await connect(settings, sqliteReaderOptions(settings.file, entities)), settings.file);
  } catch (error) {
    await source.destroy();
    throw error;
  }
}

async function connect(settings: DatabaseSettings, options: DataSourceOptions): Promise<DataSource> {
  try {
    const source = await new DataSource(options).initialize();
    if (settings.dialect === 'sqlite') bindNumbers(source);
    return source;
  } catch (error) {
    const { message, code } = error as { message?: string; code?: string };
    throw new Error(`DATABASE_URL: ${nameOf(settings)} can't be opened: ${message || code}`, { cause: error });
  }
}

/** Never shows the password. */
function nameOf(settings: DatabaseSettings): string {
  return settings.dialect === 'sqlite' ? `the file ${settings.file}` : `mysql://${settings.user}@${settings.host}:${settings.port}/${settings.database}`;
}
