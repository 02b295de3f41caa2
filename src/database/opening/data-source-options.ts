import type { DataSourceOptions } from 'typeorm';
import type { DatabaseSettings, MysqlSettings, TlsSettings } from '../../config/index.js';
import { migrations } from '../migrations/index.js';

/** The classes of all tables. */
export type Entities = readonly (new () => object)[];

/** TypeORM's options for either database. The schema comes from migrations alone, never from `synchronize`. */
export async function dataSourceOptions(settings: DatabaseSettings, entities: Entities): Promise<DataSourceOptions> {
  const common = {
    entities: [...entities],
    migrations: migrations(settings.dialect),
    migrationsTransactionMode: 'each' as const,
    synchronize: false,
    logging: false,
  };
  if (settings.dialect === 'sqlite') return { ...common, ...sqliteOptions(settings.file) };
  const { mysqlDriver } = await import('../mysql/mysql-driver.js'); // loaded only if there is a server to connect to
  return {
    ...common,
    type: 'mysql',
    driver: mysqlDriver(settings.statementSeconds),
    ...(settings.tls && { ssl: sslOf(settings.tls) }),
    host: settings.host,
    port: settings.port,
    username: settings.user,
    password: settings.password,
    database: settings.database,
    charset: 'utf8mb4',
    timezone: 'Z',
    supportBigNumbers: true,
    poolSize: 10,
    connectTimeout: 5_000,
    // Notices a server that vanished silently after about 20 seconds, not after the system's two hours.
    extra: { keepAliveInitialDelay: 10_000 },
  };
}

/** A server that follows the primary and gets its schema from there. */
export async function replicaOptions(settings: MysqlSettings, entities: Entities): Promise<DataSourceOptions> {
  const { mysqlReplicaDriver } = await import('../mysql/mysql-driver.js');
  return { ...(await dataSourceOptions(settings, entities)), driver: mysqlReplicaDriver(settings.statementSeconds), migrations: [] };
}

/** For migrations of a server, which have no time limit and need no entities. */
export async function migrationOptions(settings: MysqlSettings): Promise<DataSourceOptions> {
  const { mysqlMigrationDriver } = await import('../mysql/mysql-driver.js');
  return { ...(await dataSourceOptions(settings, [])), driver: mysqlMigrationDriver };
}

function sslOf({ verify, ca, cert, key }: TlsSettings) {
  const files = { ...(ca !== undefined && { ca }), ...(cert !== undefined && { cert }), ...(key !== undefined && { key }) };
  return { ...files, rejectUnauthorized: verify !== 'nothing', verifyIdentity: verify === 'identity' };
}

/** The second connection of the embedded database. It cannot write, even by mistake. */
export function sqliteReaderOptions(file: string, entities: Entities): DataSourceOptions {
  return { ...sqliteOptions(file), entities: [...entities], readonly: true, enableWAL: false };
}

function sqliteOptions(file: string) {
  return {
    type: 'better-sqlite3' as const,
    database: file,
    enableWAL: true,
    timeout: 5_000,
    prepareDatabase: (connection: { pragma: (text: string) => unknown }) => {
      // FULL: a commit is on disk before it is acknowledged, so it survives a power failure.
      connection.pragma('synchronous = FULL');
      // Deleted content is overwritten, so people's words do not stay in the file's free pages.
      connection.pragma('secure_delete = ON');
      // In KiB, for each of the two connections. The operating system caches the rest.
      connection.pragma('cache_size = -2000');
    },
  };
}
