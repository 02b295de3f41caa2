import { randomUUID } from 'node:crypto';
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import mysql, { type Connection, type RowDataPacket } from 'mysql2/promise';
import { dialect, readSettings, type DatabaseSettings } from '../../src/config/index.js';

/** A database for one suite, of the kind that this run is for. */
export interface TestDatabase {
  readonly url: string;
  readonly settings: DatabaseSettings;
  drop(): Promise<void>;
}

/** With the latest schema, and nothing in it. */
export function createTestDatabase(): Promise<TestDatabase> {
  return dialect === 'sqlite' ? createFile(true) : createOnServer(copyTables);
}

/** Without a schema. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return dialect === 'sqlite' ? createFile(false) : createOnServer(async () => undefined);
}

async function createFile(migrated: boolean): Promise<TestDatabase> {
  const folder = stateOfRun('ANNALS_TEST_FOLDER');
  const file = join(folder, `${randomUUID()}.db`);
  if (migrated) await copyFile(join(folder, 'template.db'), file);
  const drop = async () => {
    for (const suffix of ['', '-wal', '-shm']) await rm(file + suffix, { force: true });
  };
  return described(`sqlite:${file}`, drop);
}

async function createOnServer(fill: (server: Connection, name: string) => Promise<void>): Promise<TestDatabase> {
  const name = `${stateOfRun('ANNALS_TEST_RUN')}_${randomUUID().slice(0, 8)}`;
  await onServer(async (server) => {
    await server.query(`CREATE DATABASE ${name}`);
    await fill(server, name);
  });
  const drop = () => onServer(async (server) => void (await server.query(`DROP DATABASE ${name}`)));
  return described(new URL(`/${name}`, process.env['DATABASE_URL']).href, drop);
}

/** Much faster than migrating again. */
async function copyTables(server: Connection, name: string): Promise<void> {
  const template = `${stateOfRun('ANNALS_TEST_RUN')}_template`;
  const [tables] = await server.query<RowDataPacket[]>('SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ?', [template]);
  for (const table of tables as { name: string }[]) await server.query(`CREATE TABLE ${name}.${table.name} LIKE ${template}.${table.name}`);
  await server.query(`INSERT INTO ${name}.migrations SELECT * FROM ${template}.migrations`);
}

async function onServer(work: (server: Connection) => Promise<void>): Promise<void> {
  const server = await mysql.createConnection(process.env['DATABASE_URL'] ?? '');
  try {
    await work(server);
  } finally {
    await server.end();
  }
}

function described(url: string, drop: () => Promise<void>): TestDatabase {
  return { url, settings: readSettings({ DATABASE_URL: url }).database, drop };
}

/** The results of the global set-up, for the suites. */
function stateOfRun(name: 'ANNALS_TEST_FOLDER' | 'ANNALS_TEST_RUN'): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: suites with a database run under jest's projects api-sqlite and api-mysql`);
  return value;
}
