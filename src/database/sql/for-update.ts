import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { dialect } from '../../config/index.js';

/**
 * Locks the rows that a transaction has read and is about to change. SQLite needs no such lock (and TypeORM refuses it
 * there), because its writes are queued.
 */
export function forUpdate<T extends ObjectLiteral>(query: SelectQueryBuilder<T>): SelectQueryBuilder<T> {
  return dialect === 'mysql' ? query.setLock('pessimistic_write') : query;
}
