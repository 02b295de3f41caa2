import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { dialect } from '../config/index.js';

/**
 * Locks the rows that a transaction read and is about to change. The embedded database needs
 * no such lock (and TypeORM refuses it there): its writes are queued one behind the other.
 */
export function forUpdate<T extends ObjectLiteral>(query: SelectQueryBuilder<T>): SelectQueryBuilder<T> {
  return dialect === 'mysql' ? query.setLock('pessimistic_write') : query;
}
