import type { BenchDatabases } from './bench-databases.js';
import { MysqlSchemas } from './mysql-schemas.js';
import { SqliteFiles } from './sqlite-files.js';

/** Files of the embedded database, or schemas on the server of a `mysql:` URL whose names begin with the one given there. */
export async function databasesAt(url: string | undefined): Promise<BenchDatabases> {
  if (url === undefined || url === 'sqlite') return new SqliteFiles();
  if (url.startsWith('mysql:') && URL.canParse(url)) return MysqlSchemas.open(new URL(url));
  throw new Error('--database: must be mysql://user:password@host:3306/name, or left out for the embedded database');
}
