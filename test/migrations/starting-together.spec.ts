import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/database/opening/data-source-options.js';
import { entities } from '../../src/schema.js';
import { migrate } from '../support/run/migrate-template.mjs';
import { createEmptyDatabase } from '../support/test-database.js';

describe('instances that start together', () => {
  it('migrate the database once, and all of them start', async () => {
    const database = await createEmptyDatabase();
    await Promise.all(Array.from({ length: 3 }, () => migrate(database.url)));
    const source = await new DataSource(await dataSourceOptions(database.settings, entities)).initialize();
    const applied: { name: string }[] = await source.query('SELECT name FROM migrations ORDER BY id');
    expect(applied.map(({ name }) => name)).toEqual(source.migrations.map(({ name }) => name));
    await source.destroy();
    await database.drop();
  });
});
