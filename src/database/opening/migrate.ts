import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { isConflict } from '../driver-errors.js';
import { Lease } from '../lease.js';
import { sql, type Sql } from '../sql/sql.js';
import { inSqliteTransaction } from '../sqlite/sqlite-transaction.js';

const LEASE_SECONDS = 60;
const RENEW_AFTER_SECONDS = 20;
const ASK_AGAIN_MILLISECONDS = 250;

/** Brings the schema up to date, one instance at a time: instances that start together wait for the first. */
export async function migrate(source: DataSource): Promise<void> {
  const runAll = () => source.runMigrations();
  await (source.options.type === 'mysql' ? underLease(source, runAll) : inSqliteTransaction(source.createQueryRunner(), runAll));
}

/**
 * MySQL cannot change the schema in a transaction, so the right to migrate is a row with an expiry. Not GET_LOCK, which
 * Galera does not replicate. The lease of an instance that dies expires by itself.
 */
async function underLease(source: DataSource, work: () => Promise<unknown>): Promise<void> {
  const lease = new Lease({
    ...{ table: 'migration_lease', holderColumn: 'owner', endColumn: 'expires_at' },
    ...{ seconds: LEASE_SECONDS, renewAfterSeconds: RENEW_AFTER_SECONDS },
  });
  await source.query(
    'CREATE TABLE IF NOT EXISTS migration_lease (id int NOT NULL PRIMARY KEY, owner varchar(255) NOT NULL, expires_at datetime(3) NOT NULL) ENGINE=InnoDB',
  );
  while (!(await take(source, lease))) await wait(ASK_AGAIN_MILLISECONDS);
  let renewal: Promise<unknown> = Promise.resolve();
  const renew = () => {
    renewal = take(source, lease).catch(() => undefined);
  };
  const timer = setInterval(renew, RENEW_AFTER_SECONDS * 1000);
  try {
    await work();
  } finally {
    clearInterval(timer);
    await renewal; // a renewal that arrived after the release would take the lease again
    // If this fails the lease expires by itself, and the migration's own error matters more.
    await run(source, lease.givingBack()).catch(() => undefined);
  }
}

async function take(source: DataSource, lease: Lease): Promise<boolean> {
  try {
    await source.query("INSERT IGNORE INTO migration_lease VALUES (1, 'nobody', UTC_TIMESTAMP(3))");
    return (await run(source, lease.taking(sql`id = 1`))) > 0;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}

async function run(source: DataSource, { text, values }: Sql): Promise<number> {
  const { affectedRows }: { affectedRows: number } = await source.query(text, [...values]);
  return affectedRows;
}
