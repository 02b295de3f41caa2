import type { QueryRunner } from 'typeorm';

/** Tells TypeORM that a transaction is active; otherwise `save` and migrations would begin their own. */
export function setActive(runner: QueryRunner, isTransactionActive: boolean): void {
  Object.assign(runner, { isTransactionActive });
}
