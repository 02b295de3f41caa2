import { dialect } from '../config/index.js';
import { Sql } from './sql.js';

/**
 * Behind the name of a table: its rows are found through this index and no other. Left to itself MySQL takes the first index
 * that begins with the organization where that is large, and walks through it from its first row, however far the place is
 * that was asked for; SQLite keeps no statistics by which it could choose.
 */
export function throughIndex(name: string): Sql {
  return new Sql(dialect === 'mysql' ? `FORCE INDEX (${name})` : `INDEXED BY ${name}`);
}

/** The same through the primary key, of a table that has no other index: there SQLite has no choice. */
export const THROUGH_PRIMARY_KEY = new Sql(dialect === 'mysql' ? 'FORCE INDEX (PRIMARY)' : '');

/** A join that begins with what stands before it, whichever of the two the database takes for smaller. */
export const JOIN_IN_ORDER = new Sql(dialect === 'mysql' ? 'STRAIGHT_JOIN' : 'CROSS JOIN');
