import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Migrates a database in a process of its own, as jest's own process may serve both kinds of databases. */
export async function migrate(databaseUrl) {
  await promisify(execFile)(process.execPath, ['--import', './test/support/typescript/register.mjs', 'test/support/run/migrate.ts'], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
}
