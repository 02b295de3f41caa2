import type { QueryRunner } from 'typeorm';
import { setActive } from './set-active.js';

/**
 * One transaction on SQLite that takes the write lock at its beginning, so that another process on the
 * same file makes us wait here and not fail half-way. TypeORM's own begins without the lock.
 */
export async function inSqliteTransaction<T>(runner: QueryRunner, work: () => Promise<T>): Promise<T> {
  await runner.query('BEGIN IMMEDIATE');
  setActive(runner, true);
  try {
    const result = await work();
    await runner.query('COMMIT');
    return result;
  } catch (error) {
    await runner.query('ROLLBACK').catch(() => undefined); // SQLite has rolled back by itself after some errors
    throw error;
  } finally {
    setActive(runner, false);
  }
}
