import type { DatabaseSettings } from '../../config/index.js';
import { Initial1795874494959 as InitialOnSqlite } from './sqlite/1795874494959-Initial.js';
import { DataEpochs1796127346692 as DataEpochsOnSqlite } from './sqlite/1796127346692-DataEpochs.js';
import { Initial1795874494959 as InitialOnMysql } from './mysql/1795874494959-Initial.js';
import { DataEpochs1796127346692 as DataEpochsOnMysql } from './mysql/1796127346692-DataEpochs.js';

// Written by `npm run migration:generate -- Name`.

/** The migrations of each database, oldest first. */
const all = {
  sqlite: [InitialOnSqlite, DataEpochsOnSqlite],
  mysql: [InitialOnMysql, DataEpochsOnMysql],
};

export function migrations(dialect: DatabaseSettings['dialect']): (new () => object)[] {
  return all[dialect];
}
