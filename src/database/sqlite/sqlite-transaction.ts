import type { QueryRunner } from 'typeorm';
import { setActive } from '../typeorm-internals.js';

/**
 * A SQLite transaction that takes the write lock when it begins, so that it waits there for other processes on the same
 * file instead of failing half-way. TypeORM's own begins without the lock.
 */
export async function inSqliteTransaction<T>(
  runner: QueryRunner,
  work: () => Promise<T>,
  take: (begin: () => Promise<unknown>) => Promise<unknown> = (begin) => begin(),
): Promise<T> {
  await take(() => runner.query('BEGIN IMMEDIATE'));
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
