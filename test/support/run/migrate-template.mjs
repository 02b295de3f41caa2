import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { build } from './build.mjs';

/** Makes the template of a run, with the build that the run's servers are started from. */
export async function migrateTemplate(databaseUrl) {
  build();
  await migrate(databaseUrl);
}

/** Migrates a database in a process of its own, as jest's own process may serve both kinds of databases. */
export async function migrate(databaseUrl) {
  await promisify(execFile)(process.execPath, ['test/support/run/migrate.mjs'], { env: { ...process.env, DATABASE_URL: databaseUrl } });
}
