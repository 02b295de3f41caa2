import mysql, { type Pool, type PoolConnection } from 'mysql2';
import { aroundWaiting, usageOf } from '../../src/database/mysql/mysql2-internals.js';
import { takeConnection } from '../../src/database/mysql/pools.js';

const LIMIT = 2;

describe('what we assume of mysql2', () => {
  let pool: Pool;
  beforeEach(() => {
    pool = mysql.createPool({ uri: process.env['DATABASE_URL'] ?? '', connectionLimit: LIMIT });
  });
  afterEach((done) => pool.end(done));

  it('a pool counts its connections, those in use, and the callers that wait', async () => {
    const taken = await Promise.all(Array.from({ length: LIMIT }, () => takeConnection(pool)));
    const waiting = takeConnection(pool);
    expect(usageOf(pool)).toEqual({ open: LIMIT, busy: LIMIT, waiting: 1 });
    for (const connection of taken) connection.release();
    (await waiting).release();
    expect(usageOf(pool)).toEqual({ open: LIMIT, busy: 0, waiting: 0 });
  });

  it('a statement of the pool waits for its connection like anybody else, and so does a borrower', async () => {
    const given: (PoolConnection | undefined)[] = [];
    aroundWaiting(pool, (callback) => (error, connection) => {
      given.push(connection);
      callback(error, connection);
    });
    await new Promise((resolve) => pool.query('SELECT 1', resolve));
    (await takeConnection(pool)).release();
    expect(given).toEqual([expect.anything(), expect.anything()]);
  });
});
