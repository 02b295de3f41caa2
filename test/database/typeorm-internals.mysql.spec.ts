import { DataSource } from 'typeorm';
import { takeConnection } from '../../src/database/mysql/pools.js';
import { dataSourceOptions } from '../../src/database/opening/data-source-options.js';
import { mysqlPoolOf, mysqlRunnerOn } from '../../src/database/typeorm-internals.js';
import { createTestDatabase } from '../support/test-database.js';

describe('a runner of TypeORM that was given a connection', () => {
  it('uses it, and no other', async () => {
    const database = await createTestDatabase();
    const source = await new DataSource(await dataSourceOptions(database.settings, [])).initialize();
    const connection = await takeConnection(mysqlPoolOf(source));
    const runner = mysqlRunnerOn(source, connection);
    const answers = [await runner.query('SELECT CONNECTION_ID() AS id'), await runner.manager.query('SELECT CONNECTION_ID() AS id')];
    expect(answers.flat()).toEqual(Array(2).fill({ id: connection.threadId }));
    connection.release();
    await source.destroy();
    await database.drop();
  });
});
