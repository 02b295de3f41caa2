import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

let isBuilt = false;

/**
 * The server that tests start in processes of their own, as a user builds it: once in a run, and only what changed.
 * It is there though its types may be wrong, which another check tells.
 */
export function build() {
  if (isBuilt) return;
  const { stdout, stderr } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'tsconfig.build.json'], { encoding: 'utf8' });
  if (!existsSync('dist/src/main.js')) throw new Error(`There is no build: ${stdout}${stderr}`);
  isBuilt = true;
}
