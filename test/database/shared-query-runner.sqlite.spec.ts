import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/database/opening/data-source-options.js';
import { entities } from '../../src/schema.js';
import { records } from '../support/records.js';
import { createTestDatabase } from '../support/test-database.js';

// Why src/database/sqlite-database.ts exists. Should this fail one day, TypeORM has mended it and the queue may go.
describe('TypeORM’s one query runner for a SQLite database', () => {
  it('loses a write that was acknowledged, when another one rolls back', async () => {
    const testDatabase = await createTestDatabase();
    const source = await new DataSource(await dataSourceOptions(testDatabase.settings, entities)).initialize();
    const acknowledged = records.newName();

    const failing = source.transaction(async (manager) => {
      await records.insert({ manager }, records.newName());
      await source.transaction((other) => records.insert({ manager: other }, acknowledged)); // another request
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');

    expect(await records.names(source)).not.toContain(acknowledged);
    await source.destroy();
    await testDatabase.drop();
  });
});
