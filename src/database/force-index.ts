import { dialect } from '../config/index.js';
import { Sql } from './sql.js';

/**
 * Stands behind the table in a statement that goes on from some place of an index. MySQL and MariaDB would else take such an
 * index for a list of everything that has its first column in common, and walk to the place from the end of it, which in a
 * large organization is most of the table. The embedded database begins at the place by itself.
 */
export function forceIndex(name: string): Sql {
  return new Sql(dialect === 'mysql' ? `FORCE INDEX (${name})` : '');
}
