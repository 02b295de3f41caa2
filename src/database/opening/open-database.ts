import { Logger } from '@nestjs/common';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { DatabaseSettings, MysqlSettings } from '../../config/index.js';
import { bindNumbers } from '../typeorm-internals.js';
import { dataSourceOptions, migrationOptions, replicaOptions, sqliteReaderOptions, type Entities } from './data-source-options.js';
import type { Database } from '../database.js';
import { migrate } from './migrate.js';
import { MysqlDatabase, type ServerTraits } from '../mysql/mysql-database.js';
import { ReadReplica } from '../mysql/replicas/read-replica.js';
import { SqliteDatabase } from '../sqlite/sqlite-database.js';
import { prepareSqliteFile } from '../sqlite/sqlite-file.js';

/**
 * Connects, brings the schema up to date, and returns the database ready for use. Throws one line that says which
 * database cannot be opened, and why.
 */
export async function openDatabase(settings: DatabaseSettings, entities: Entities, readSettings: readonly MysqlSettings[] = []): Promise<Database> {
  if (settings.dialect === 'mysql') await migrateServer(settings);
  const source = await connect(settings, await dataSourceOptions(settings, entities), () => prepare(settings));
  try {
    if (settings.dialect === 'sqlite') await migrate(source);
    if (settings.dialect === 'mysql') return new MysqlDatabase(source, await traitsOf(source), await replicasOf(source, readSettings, entities));
    return new SqliteDatabase(source, await connect(settings, sqliteReaderOptions(settings.file, entities)), settings.file);
  } catch (error) {
    await source.destroy();
    throw error;
  }
}

/** Over connections of its own: a change of the schema may take longer than any other statement. */
async function migrateServer(settings: MysqlSettings): Promise<void> {
  const source = await connect(settings, await migrationOptions(settings));
  try {
    await migrate(source);
  } finally {
    await source.destroy();
  }
}

async function traitsOf(source: DataSource): Promise<ServerTraits> {
  const [row] = await source.query<{ isMariaDb: number | string; packet: number | string }[]>(
    "SELECT VERSION() LIKE '%MariaDB%' AS isMariaDb, @@max_allowed_packet AS packet",
  );
  return { isMariaDb: Number(row?.isMariaDb) === 1, packetBytesMax: Number(row?.packet) };
}

/**
 * Throws if reads from replicas could miss data that the primary has acknowledged. Unreachable replicas are retried
 * later.
 */
async function replicasOf(source: DataSource, readSettings: readonly MysqlSettings[], entities: Entities): Promise<ReadReplica[]> {
  if (readSettings.length === 0) return [];
  if (!(await isFollowed(source))) {
    throw new Error('DATABASE_READ_URLS: the server of DATABASE_URL must be a MariaDB with a binary log (log_bin), or a Galera cluster; otherwise omit it');
  }
  return readSettings.map((settings) => new ReadReplica(nameOf(settings), async () => new DataSource(await replicaOptions(settings, entities)).initialize()));
}

/** Whether the server reports its position to replicas. Other servers do not even know these variables. */
async function isFollowed(source: DataSource): Promise<boolean> {
  const asked = source.query<{ answer: number | string }[]>("SELECT VERSION() LIKE '%MariaDB%' AND (@@log_bin OR @@wsrep_on) AS answer");
  const [row] = await asked.catch(() => []);
  return Number(row?.answer) === 1;
}

function prepare(settings: DatabaseSettings): void {
  if (settings.dialect !== 'sqlite') return;
  for (const file of prepareSqliteFile(settings.file))
    new Logger('Database').warn(`Other users of this machine can read ${file}: take that from them (chmod 600), it belongs to another user than the server's`);
}

async function connect(settings: DatabaseSettings, options: DataSourceOptions, first = () => {}): Promise<DataSource> {
  try {
    first();
    const source = await new DataSource(options).initialize();
    if (settings.dialect === 'sqlite') bindNumbers(source);
    return source;
  } catch (error) {
    const { message, code } = error as { message?: string; code?: string };
    throw new Error(`DATABASE_URL: ${nameOf(settings)} cannot be opened: ${message || code}`, { cause: error });
  }
}

/** Never shows the password. */
function nameOf(settings: DatabaseSettings): string {
  return settings.dialect === 'sqlite' ? `the file ${settings.file}` : `mysql://${settings.user}@${settings.host}:${settings.port}/${settings.database}`;
}
