import type { QueryRunner } from 'typeorm';

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

/** Tells TypeORM that a transaction is under way, or its `save` and its migrations would begin one of their own. */
function setActive(runner: QueryRunner, isTransactionActive: boolean): void {
  Object.assign(runner, { isTransactionActive });
}
