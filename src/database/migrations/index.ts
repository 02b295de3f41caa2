import type { DatabaseSettings } from '../../config/index.js';
import { Initial1795874494959 as InitialOnSqlite } from './sqlite/1795874494959-Initial.js';
import { Initial1795874494959 as InitialOnMysql } from './mysql/1795874494959-Initial.js';

// Written by `npm run migration:generate -- Name`.

/** The migrations of each database, oldest first. */
const all = {
  sqlite: [InitialOnSqlite],
  mysql: [InitialOnMysql],
};

export function migrations(dialect: DatabaseSettings['dialect']): (new () => object)[] {
  return all[dialect];
}
