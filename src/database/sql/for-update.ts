import { dialect } from '../../config/index.js';

/**
 * For `findOne`: locks the row that a transaction has read and is about to change. SQLite needs no such lock (and TypeORM
 * refuses it there), because its writes are queued.
 */
export const FOR_UPDATE = { lock: dialect === 'mysql' ? ({ mode: 'pessimistic_write' } as const) : undefined };
