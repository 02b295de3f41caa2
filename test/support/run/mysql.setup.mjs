import mysql from 'mysql2/promise';
import { migrateTemplate } from './migrate-template.mjs';
import { MYSQL_URL } from './services.mjs';

/**
 * Migrates one database, whose tables every suite copies. The names of a run's databases begin with its id, and it
 * holds a lock of that name while it lives: the databases of a run whose lock is free were left behind.
 */
export default async function setUp() {
  const server = await mysql.createConnection(MYSQL_URL);
  await dropLeftBehind(server);
  const run = `annals_test_${process.pid}_${Date.now().toString(36)}`;
  await server.query('SELECT GET_LOCK(?, 0)', [run]);
  globalThis.annalsTestServer = server;
  process.env.ANNALS_TEST_RUN = run;
  await server.query(`CREATE DATABASE ${run}_template`);
  await migrateTemplate(new URL(`/${run}_template`, MYSQL_URL).href);
}

export async function dropLeftBehind(server) {
  const [rows] = await server.query("SELECT schema_name AS name FROM information_schema.schemata WHERE schema_name LIKE 'annals\\_test\\_%'");
  for (const { name } of rows) {
    const run = name.split('_').slice(0, 4).join('_');
    const [[{ free }]] = await server.query('SELECT IS_FREE_LOCK(?) AS free', [run]);
    if (free) await server.query(`DROP DATABASE IF EXISTS ${name}`);
  }
}
