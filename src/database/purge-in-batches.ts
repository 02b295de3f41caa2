import { setImmediate as otherWork } from 'node:timers/promises';
import { In, type FindOptionsSelect, type FindOptionsWhere } from 'typeorm';
import type { Database } from './database.js';
import { acrossOrganizations } from './entities.js';

/** Rows per transaction, so that nobody waits long for it. */
const ROWS_AT_ONCE = 1_000;

interface Purge<T> {
  readonly entity: new () => T;
  /** A column that identifies rows, such as the key. */
  readonly key: keyof T & string;
  readonly where: FindOptionsWhere<T>;
}

/**
 * Deletes what `where` finds in all organizations, until none is left or the server stops. `where` is checked again for
 * each deletion: the row may have been renewed since it was read.
 */
export async function purgeInBatches<T extends object>(database: Database, { entity, key, where }: Purge<T>, isStopped = () => false): Promise<void> {
  while (!isStopped()) {
    const found = await acrossOrganizations(database.manager).find(entity, { select: { [key]: true } as FindOptionsSelect<T>, where, take: ROWS_AT_ONCE });
    if (found.length === 0) return;
    const keys = [...new Set(found.map((row) => row[key]))];
    await database.write((tx) => acrossOrganizations(tx.manager).delete(entity, { ...where, [key]: In(keys) }));
    await otherWork();
  }
}
