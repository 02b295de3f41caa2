import { dialect } from '../../config/index.js';
import { Sql } from './sql.js';

/**
 * After a table's name: forces this index. Otherwise MySQL takes the first index that begins with the organization, if
 * that is large, and walks it from its first row, however far the requested position is; SQLite keeps no statistics to
 * choose by.
 */
export function forceIndex(name: string): Sql {
  return Sql.trusted(dialect === 'mysql' ? `FORCE INDEX (${name})` : `INDEXED BY ${name}`);
}

/** The same for the primary key, of a table without other indexes: there SQLite has no choice. */
export const FORCE_PRIMARY_KEY = Sql.trusted(dialect === 'mysql' ? 'FORCE INDEX (PRIMARY)' : '');

/** A join that starts with its left side, whichever side the database thinks is smaller. */
export const JOIN_IN_ORDER = Sql.trusted(dialect === 'mysql' ? 'STRAIGHT_JOIN' : 'CROSS JOIN');
