import { DataSource, type EntityManager } from 'typeorm';
import type { Transaction } from '../../src/database/index.js';
import { dataSourceOptions } from '../../src/database/opening/data-source-options.js';
import { entities } from '../../src/schema.js';
import { records } from '../support/records.js';
import { createTestDatabase } from '../support/test-database.js';

// Why src/database/sqlite/sqlite-database.ts exists. Should this fail one day, TypeORM has mended it and the queue may go.
/** What a feature would be given. */
const tx = (manager: EntityManager) => ({ manager }) as unknown as Pick<Transaction, 'manager'>;

describe('TypeORM’s one query runner for a SQLite database', () => {
  it('loses a write that was acknowledged, when another one rolls back', async () => {
    const testDatabase = await createTestDatabase();
    const source = await new DataSource(await dataSourceOptions(testDatabase.settings, entities)).initialize();
    const acknowledged = records.newName();

    const failing = source.transaction(async (manager) => {
      await records.insert(tx(manager), records.newName());
      await source.transaction((other) => records.insert(tx(other), acknowledged)); // another request
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');

    expect(await records.names(tx(source.manager))).not.toContain(acknowledged);
    await source.destroy();
    await testDatabase.drop();
  });
});
