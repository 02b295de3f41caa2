import type { EntityManager } from 'typeorm';
import type { Database, Transaction } from '../../src/database/index.js';

/** TypeORM's whole manager, for what no feature may do: read and tamper with the rows of all organizations. */
export function entityManager({ manager }: Pick<Database | Transaction, 'manager'>): EntityManager {
  return manager as unknown as EntityManager;
}
