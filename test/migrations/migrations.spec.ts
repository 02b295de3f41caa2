import type { DataSource } from 'typeorm';
import { dialect } from '../../src/config/index.js';
import { schemaDataSource } from '../../src/database/opening/schema-data-source.js';
import { entities } from '../../src/schema.js';
import { createEmptyDatabase, type TestDatabase } from '../support/test-database.js';

describe('migrations', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeEach(async () => {
    database = await createEmptyDatabase();
    source = await (await schemaDataSource(database.settings, entities)).initialize();
  });
  afterEach(async () => {
    await source.destroy();
    await database.drop();
  });

  it('make of an empty database exactly what the entities describe', async () => {
    await source.runMigrations();
    expect(await differences(source)).toEqual([]);
  });

  it('can be taken back to an empty database, and applied again', async () => {
    await source.runMigrations();
    for (const _ of source.migrations) await source.undoLastMigration();
    expect(await tables(source)).toEqual([]);
    await source.runMigrations();
    expect(await differences(source)).toEqual([]);
  });

  it('give every table a primary key, without which a cluster cannot replicate it', async () => {
    await source.runMigrations();
    const runner = source.createQueryRunner();
    const keyless = (await runner.getTables(await tables(source))).filter((table) => table.primaryColumns.length === 0);
    await runner.release();
    expect(keyless.map((table) => table.name)).toEqual([]);
  });
});

async function differences(source: DataSource): Promise<string[]> {
  return (await source.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
}

/** All tables but TypeORM's own list of migrations. */
async function tables(source: DataSource): Promise<string[]> {
  const rows: { name: string }[] = await source.query(
    dialect === 'sqlite'
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
      : 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
  );
  return rows.map(({ name }) => name).filter((name) => name !== 'migrations');
}
