import type { DatabaseSettings } from '../../config/index.js';
import { Initial1795340872816 as InitialOnSqlite } from './sqlite/1795340872816-Initial.js';
import { Initial1795340872816 as InitialOnMysql } from './mysql/1795340872816-Initial.js';

// Written by `npm run migration:generate -- Name`.

/** The migrations of each database, oldest first. */
const all = {
  sqlite: [InitialOnSqlite],
  mysql: [InitialOnMysql],
};

export function migrations(dialect: DatabaseSettings['dialect']): (new () => object)[] {
  return all[dialect];
}
