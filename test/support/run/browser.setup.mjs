import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { DEMO_SECRET } from './demo-secret.mjs';
import setUpFolder from './sqlite.setup.mjs';

/** The server and the dashboard as a user builds them, and the demo's year, which every suite copies. */
export default async function setUp() {
  build();
  execFileSync(process.execPath, ['scripts/build-web.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
  await setUpFolder();
  const demo = join(process.env.ANNALS_TEST_FOLDER, 'demo.db');
  if (existsSync(demo)) return;
  const environment = { PATH: process.env.PATH, DATABASE_URL: `sqlite:${demo}`, JWT_SECRET: DEMO_SECRET };
  execFileSync(process.execPath, ['dist/src/cli/demo.js'], { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
}
