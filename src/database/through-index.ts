import { dialect } from '../config/index.js';
import { Sql } from './sql.js';

/**
 * Stands behind the table in a statement that either database is to answer through this index, and does fail where it can't:
 * the embedded one knows the columns of its indexes and not what is in them, and takes any that holds all that is asked for.
 */
export function throughIndex(name: string): Sql {
  return new Sql(dialect === 'mysql' ? `FORCE INDEX (${name})` : `INDEXED BY ${name}`);
}
