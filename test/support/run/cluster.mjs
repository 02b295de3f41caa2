import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const COMMANDS = ['mariadbd', 'galera_recovery', 'rsync', 'haproxy', 'redis-server', 'curl'];
const PROVIDER = '/usr/lib/galera/libgalera_smm.so';

/** What is not installed that a cluster needs. With CI=true that is an error. */
export function missingForCluster() {
  // Where root finds its programs, whoever asks.
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  const commands = COMMANDS.filter((command) => !folders.some((folder) => existsSync(join(folder, command))));
  const missing = [...commands, ...[PROVIDER].filter((file) => !existsSync(file))];
  if (missing.length > 0 && process.env.CI === 'true') throw new Error(`With CI=true every test runs, but a cluster needs ${missing.join(', ')}.`);
  return missing;
}

/** A folder and ports that only tests use; for the suites they stand in the environment. */
export function nameCluster() {
  process.env.CLUSTER_FOLDER = resolve('data/cluster/test');
  process.env.CLUSTER_PORT = '23100';
  return process.env.CLUSTER_FOLDER;
}

/** Also those that an interrupted run has left. */
export function killCluster() {
  execFileSync(resolve('deploy/cluster'), ['kill', 'all'], { stdio: 'inherit' });
}
