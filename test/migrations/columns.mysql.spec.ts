import mysql, { type Connection, type RowDataPacket } from 'mysql2/promise';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

interface ColumnRow extends RowDataPacket {
  readonly column: string;
  readonly type: string;
  readonly collation: string | null;
}

describe('the columns on MySQL', () => {
  let database: TestDatabase;
  let server: Connection;
  let columns: ColumnRow[];

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await mysql.createConnection(database.url);
    [columns] = await server.query<ColumnRow[]>(
      `SELECT CONCAT(table_name, '.', column_name) AS \`column\`, column_type AS type, collation_name AS collation
         FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name NOT IN ('migrations', 'migration_lease')`,
    );
  });
  afterAll(async () => {
    await server.end();
    await database.drop();
  });

  it('compare every text byte by byte', () => {
    expect(columns.filter(({ collation }) => collation !== null && !['ascii_bin', 'utf8mb4_bin'].includes(collation))).toEqual([]);
  });

  it('keep ids in ASCII, which makes indexes a quarter as wide', () => {
    const ids = columns.filter(({ column }) => /(\.|_)id$/.test(column) && column !== 'trail_entries.target_id');
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter(({ collation }) => collation !== 'ascii_bin')).toEqual([]);
  });

  it('keep the milliseconds of every time', () => {
    const times = columns.filter(({ type }) => /date|time/.test(type));
    expect(times.length).toBeGreaterThan(10);
    expect(times.filter(({ type }) => type !== 'datetime(3)')).toEqual([]);
  });
});
