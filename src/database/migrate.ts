import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { isConflict } from './driver-errors.js';
import { inSqliteTransaction } from './sqlite-transaction.js';

const LEASE_SECONDS = 60;
const ASK_AGAIN_MILLISECONDS = 250;

/** Brings the schema up to date, one instance at a time: those that start together wait for the first. */
export async function migrate(source: DataSource): Promise<void> {
  const runAll = () => source.runMigrations();
  await (source.options.type === 'mysql' ? underLease(source, runAll) : inSqliteTransaction(source.createQueryRunner(), runAll));
}

/**
 * On MySQL, where changes of the schema can't be part of a transaction, the right to migrate is a row with an expiry;
 * not GET_LOCK, which Galera doesn't carry over its nodes. An instance that dies half-way frees it by doing nothing.
 */
async function underLease(source: DataSource, work: () => Promise<unknown>): Promise<void> {
  const owner = `${hostname()}:${process.pid}:${randomUUID()}`;
  await source.query(
    'CREATE TABLE IF NOT EXISTS migration_lease (id int NOT NULL PRIMARY KEY, owner varchar(255) NOT NULL, expires_at datetime(3) NOT NULL) ENGINE=InnoDB',
  );
  while (!(await takeLease(source, owner))) await wait(ASK_AGAIN_MILLISECONDS);
  const renewal = setInterval(() => void takeLease(source, owner).catch(() => undefined), (LEASE_SECONDS * 1000) / 3);
  try {
    await work();
  } finally {
    clearInterval(renewal);
    // If this fails the lease ends by itself, and the error of the migration is the one to tell.
    await source.query('UPDATE migration_lease SET expires_at = UTC_TIMESTAMP(3) WHERE id = 1 AND owner = ?', [owner]).catch(() => undefined);
  }
}

/** By the server's clock, so that instances whose clocks differ agree on who holds it. */
async function takeLease(source: DataSource, owner: string): Promise<boolean> {
  try {
    await source.query("INSERT IGNORE INTO migration_lease VALUES (1, 'nobody', UTC_TIMESTAMP(3))");
    const taken: { affectedRows: number } = await source.query(
      'UPDATE migration_lease SET owner = ?, expires_at = UTC_TIMESTAMP(3) + INTERVAL ? SECOND WHERE id = 1 AND (owner = ? OR expires_at <= UTC_TIMESTAMP(3))',
      [owner, LEASE_SECONDS, owner],
    );
    return taken.affectedRows > 0;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}
