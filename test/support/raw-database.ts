import { dialect } from '../../src/config/index.js';
import { Database } from '../../src/database/index.js';
import type { TestApp } from './test-app.js';
import { entityManager } from './entity-manager.js';

/** Direct access to the database, for what no response shows. */
export class RawDatabase {
  private readonly database: Database;

  constructor(test: TestApp) {
    this.database = test.app.get(Database);
  }

  /** Every row of every table, as text. */
  async everything(): Promise<string> {
    const tables = await this.tables();
    const contents = await Promise.all(tables.map((table) => this.rows(`SELECT * FROM ${table}`)));
    return JSON.stringify(Object.fromEntries(tables.map((table, index) => [table, contents[index]])), readable);
  }

  async count(table: string): Promise<number> {
    const [row] = await this.rows<{ count: number | string }>(`SELECT COUNT(*) AS count FROM ${table}`);
    return Number(row?.count);
  }

  async rows<T>(sql: string): Promise<T[]> {
    return entityManager(this.database).query(sql);
  }

  async change(sql: string): Promise<void> {
    await this.database.write((tx) => entityManager(tx).query(sql));
  }

  private async tables(): Promise<string[]> {
    const ofSqlite = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'";
    const ofMysql = 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()';
    const rows = await this.rows<{ name: string }>(dialect === 'sqlite' ? ofSqlite : ofMysql);
    return rows.map(({ name }) => name);
  }
}

/** Bytes as text, which they may contain. */
function readable(_key: string, value: unknown): unknown {
  const bytes = value as { type?: string; data?: number[] } | null;
  return typeof bytes === 'object' && bytes?.type === 'Buffer' && bytes.data ? Buffer.from(bytes.data).toString() : value;
}
