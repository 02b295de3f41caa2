import type { Pool, PoolConnection } from 'mysql2';
import type { DataSource } from 'typeorm';
import { mysqlPoolOf } from '../typeorm-internals.js';

const writingPools = new WeakMap<Pool, Pool>();

/** For the driver, which creates the two together. */
export function keepBeside(pool: Pool, writing: Pool): void {
  writingPools.set(pool, writing);
}

/** A second pool of the same size to the same server, without autocommit. */
export function writingPoolOf(source: DataSource): Pool {
  const writing = writingPools.get(mysqlPoolOf(source));
  if (!writing) throw new Error('This DataSource was not created with our driver');
  return writing;
}

export function takeConnection(pool: Pool): Promise<PoolConnection> {
  return new Promise((resolve, reject) => pool.getConnection((error, connection) => (error ? reject(error) : resolve(connection))));
}
