import type { DatabaseSettings } from '../../src/config/index.js';
import { openDatabase } from '../../src/database/opening/open-database.js';
import type { Database } from '../../src/database/index.js';
import { entities } from '../../src/schema.js';
import { createTestDatabase } from './test-database.js';

/** Opens the database as the application does, without the application; `at` is another address for it. */
export async function openTestDatabase(at: (settings: DatabaseSettings) => Promise<DatabaseSettings> = async (settings) => settings): Promise<{
  readonly database: Database;
  readonly close: () => Promise<void>;
}> {
  const testDatabase = await createTestDatabase();
  const database = await openDatabase(await at(testDatabase.settings), entities);
  const close = async () => {
    await database.close();
    await testDatabase.drop();
  };
  return { database, close };
}
