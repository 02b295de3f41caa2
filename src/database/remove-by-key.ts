import { dialect } from '../config/index.js';
import type { Transaction } from './transaction.js';

/**
 * Removes the rows with exactly these primary keys; answers how many there were. Left to itself MySQL may scan a short
 * table for them, and then waits for rows in it that others have not committed yet: it is told to go by the key.
 */
export async function removeByKey<T extends object>(tx: Transaction, entity: new () => T, keys: readonly Partial<T>[]): Promise<number> {
  const query = tx.manager
    .createQueryBuilder()
    .delete()
    .from(entity)
    .where(keys.map((key) => ({ ...key })));
  if (dialect === 'sqlite') return (await query.execute()).affected ?? 0;
  const [statement, parameters] = query.getQueryAndParameters();
  const { tablePath } = tx.manager.dataSource.getMetadata(entity);
  const byKey = statement.replace(`DELETE FROM \`${tablePath}\``, `DELETE \`${tablePath}\` FROM \`${tablePath}\` FORCE INDEX (PRIMARY)`);
  const { affectedRows } = await tx.manager.query<{ affectedRows: number }>(byKey, parameters);
  return affectedRows;
}
