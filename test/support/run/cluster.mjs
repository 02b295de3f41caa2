import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = ['mariadbd', 'galera_recovery', 'rsync', 'haproxy', 'redis-server'];
const PROVIDER = '/usr/lib/galera/libgalera_smm.so';

/** Whether a cluster can be made here. Says plainly what is missing; with CI=true nothing may be. */
export function findCluster() {
  const missing = [...COMMANDS.filter((command) => !isInstalled(command)), ...[PROVIDER].filter((file) => !existsSync(file))];
  if (missing.length === 0) return true;
  if (process.env.CI === 'true') throw new Error(`With CI=true every test runs, but for a cluster ${missing.join(', ')} is missing.`);
  return false;
}

export function sayThatClusterIsSkipped() {
  console.warn('SKIPPED: everything on a cluster, because mariadb-server, galera-4, haproxy or redis-server is not installed.');
}

export function runCluster(action) {
  execFileSync(process.execPath, ['--import', './test/support/typescript/register.mjs', 'test/support/run/cluster.ts', action], { stdio: 'inherit' });
}

function isInstalled(command) {
  // Where root finds its programs, whoever asks.
  return [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'].some((folder) => isExecutable(join(folder, command)));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
