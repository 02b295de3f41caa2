import { Database } from '../../src/database/index.js';
import type { TestApp } from './test-app.js';
import { entityManager } from './entity-manager.js';

/** As if every lease had expired. */
export async function endLeases({ app }: Pick<TestApp, 'app'>): Promise<void> {
  await setLeaseEnds({ app }, '2000-01-01 00:00:00.000');
}

/** For all instances and all leases; `end` is a time as the database stores it. */
export async function setLeaseEnds({ app }: Pick<TestApp, 'app'>, end: string): Promise<void> {
  await app.get(Database).write(async (tx) => {
    for (const table of ['trail_heads', 'webhooks']) await entityManager(tx).query(`UPDATE ${table} SET leader_until = ?`, [end]);
  });
}
