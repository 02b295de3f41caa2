import mysql, { type Connection as Server, type RowDataPacket } from 'mysql2/promise';
import type { BenchDatabase, BenchDatabases, Connection } from './bench-databases.js';

/** Stands in every schema that a bench has made, and tells whether it was filled to its end. */
const MARK = 'made_by_bench';

/** Schemas on a MySQL-compatible server: the one of the URL to use and drop, those whose names go on from it to keep. */
export class MysqlSchemas implements BenchDatabases {
  private constructor(
    private readonly server: Server,
    private readonly url: URL,
    private readonly schema: string,
    readonly name: string,
  ) {}

  /** Throws where the URL names no schema, or where another bench is using it. */
  static async open(url: URL): Promise<MysqlSchemas> {
    const schema = url.pathname.slice(1);
    if (!/^\w{1,32}$/.test(schema)) throw new Error('--database: must end with the name of a database, of at most 32 letters, digits and _');
    const server = await mysql.createConnection(urlOf(url, ''));
    const [[row]] = await server.query<RowDataPacket[]>('SELECT VERSION() AS version, GET_LOCK(?, 0) AS isOurs', [`bench:${schema}`]);
    const { version, isOurs } = row as { version: string; isOurs: number };
    if (isOurs === 1) return new MysqlSchemas(server, url, schema, `${version.includes('MariaDB') ? 'MariaDB' : 'MySQL'} ${version.split('-')[0]}`);
    await server.end();
    throw new Error(`--database: another bench is using ${schema}`);
  }

  get serverUrl(): string {
    return urlOf(this.url, '');
  }

  async scratch(name?: string): Promise<BenchDatabase> {
    const schema = name === undefined ? this.schema : `${this.schema}_${name}`;
    await this.make(schema);
    return this.describe(schema, () => this.drop(schema));
  }

  async kept(key: string, fill: (url: string) => Promise<void>): Promise<BenchDatabase> {
    const schema = `${this.schema}_${key.replaceAll(/\W/g, '_')}`;
    if ((await this.stateOf(schema)) !== 'whole') {
      await this.make(schema);
      await fill(urlOf(this.url, schema));
      await this.server.query(`UPDATE ${schema}.${MARK} SET state = 'whole'`);
    }
    return this.describe(schema, async () => undefined);
  }

  async clean(): Promise<string[]> {
    const like = `${this.schema.replaceAll('_', '\\_')}%`;
    const [rows] = await this.server.query<RowDataPacket[]>(
      'SELECT table_schema AS name FROM information_schema.tables WHERE table_name = ? AND table_schema LIKE ?',
      [MARK, like],
    );
    const names = (rows as { name: string }[]).map(({ name }) => name);
    for (const name of names) await this.drop(name);
    return names;
  }

  async close(): Promise<void> {
    await this.server.end();
  }

  private async make(schema: string): Promise<void> {
    if ((await this.stateOf(schema)) !== 'none') await this.drop(schema);
    await this.server.query(`CREATE DATABASE IF NOT EXISTS ${schema}`);
    await this.server.query(`CREATE TABLE ${schema}.${MARK} (state varchar(16) NOT NULL)`);
    await this.server.query(`INSERT INTO ${schema}.${MARK} VALUES ('unfinished')`);
  }

  /** Throws for one that has tables and not our mark: it is somebody's. */
  private async stateOf(schema: string): Promise<'none' | 'unfinished' | 'whole'> {
    const [rows] = await this.server.query<RowDataPacket[]>('SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ?', [schema]);
    if (rows.length === 0) return 'none';
    if (!rows.some(({ name }) => name === MARK)) {
      throw new Error(`--database: ${schema} has tables that no bench has made, and is left alone; name a database that does not exist yet`);
    }
    const [marks] = await this.server.query<RowDataPacket[]>(`SELECT state FROM ${schema}.${MARK}`);
    return marks[0]?.['state'] === 'whole' ? 'whole' : 'unfinished';
  }

  private async drop(schema: string): Promise<void> {
    await this.server.query(`DROP DATABASE ${schema}`);
  }

  private describe(schema: string, release: () => Promise<void>): BenchDatabase {
    return { url: urlOf(this.url, schema), connect: () => connect(urlOf(this.url, schema)), release };
  }
}

async function connect(url: string): Promise<Connection> {
  const connection = await mysql.createConnection(url);
  return {
    rows: async <T extends object>(text: string, ...values: readonly (string | number)[]) =>
      (await connection.query<RowDataPacket[]>(text, [...values]))[0] as T[],
    close: () => connection.end(),
  };
}

function urlOf(url: URL, schema: string): string {
  return new URL(`/${schema}`, url).href;
}
