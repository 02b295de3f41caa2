import { DataSource, type QueryRunner } from 'typeorm';
import { UnknownLogin } from '../../src/auth/unknown-login.entity.js';
import { dataSourceOptions } from '../../src/database/opening/data-source-options.js';
import { setActive } from '../../src/database/typeorm-internals.js';
import { entities } from '../../src/schema.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const login = (id: string) => ({ id, attemptedAt: new Date() });

/** Parameters have a test of their own: bound-numbers.sqlite.spec.ts. Without the connections no test gets as far as its first query. */
describe('what we assume of TypeORM', () => {
  let database: TestDatabase;
  let source: DataSource;
  let runner: QueryRunner;
  beforeAll(async () => {
    database = await createTestDatabase();
    source = await new DataSource(await dataSourceOptions(database.settings, entities)).initialize();
    runner = source.createQueryRunner();
  });
  afterAll(async () => {
    await runner.release();
    await source.destroy();
    await database.drop();
  });

  it('a runner that is told of a transaction begins none of its own', async () => {
    await runner.query('BEGIN');
    setActive(runner, true);
    await runner.manager.insert(UnknownLogin, login('inserted'));
    await runner.manager.save(UnknownLogin, login('saved'));
    await runner.query('ROLLBACK');
    setActive(runner, false);
    expect(await runner.manager.count(UnknownLogin)).toBe(0);
  });
});
