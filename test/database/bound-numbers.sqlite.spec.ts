import { TrailEntry } from '../../src/activity-logs/trail/trail-entry.entity.js';
import { openDatabase } from '../../src/database/opening/open-database.js';
import { entities } from '../../src/schema.js';
import { createTestDatabase } from '../support/test-database.js';
import { entityManager } from '../support/entity-manager.js';

describe('numbers in a query on SQLite', () => {
  it('are parameters, so that reads of other places are one statement', async () => {
    const testDatabase = await createTestDatabase();
    const database = await openDatabase(testDatabase.settings, entities);
    const from = (seq: number) => entityManager(database).createQueryBuilder(TrailEntry, 'entry').where('entry.seq >= :seq', { seq });

    const [[first, values], [second]] = [from(100).getQueryAndParameters(), from(200).getQueryAndParameters()];
    expect(first).toBe(second);
    expect(values).toEqual([100n]);
    expect(await from(100).getMany()).toEqual([]);

    await database.close();
    await testDatabase.drop();
  });
});
