import type { EntityManager } from 'typeorm';
import type { Database, Transaction } from '../../src/database/index.js';

/** All of TypeORM's manager, for what no feature may do: look at, and tamper with, everybody's rows. */
export function entityManager({ manager }: Pick<Database | Transaction, 'manager'>): EntityManager {
  return manager as unknown as EntityManager;
}
