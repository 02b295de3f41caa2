import type { QueryRunner } from 'typeorm';

/** Tells TypeORM that a transaction is under way, or its `save` and its migrations would begin one of their own. */
export function setActive(runner: QueryRunner, isTransactionActive: boolean): void {
  Object.assign(runner, { isTransactionActive });
}
