import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { delimiter, join } from 'node:path';

/** The servers that some suites need, as the environment names them. */
export const MYSQL_URL = process.env.TEST_MYSQL_URL ?? 'mysql://root@127.0.0.1:3306';
export const REDIS_URL = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379';

/** Which of them answer. Says plainly what is skipped without one; with CI=true nothing may be skipped. */
export async function findServices() {
  const mysql = await answers('MariaDB or MySQL (TEST_MYSQL_URL)', MYSQL_URL, 3306, 'everything on MySQL');
  const redis = await answers('Redis (TEST_REDIS_URL)', REDIS_URL, 6379, 'the limits that instances share');
  return { mysql, redis, mariadbd: isInstalled('mariadbd', 'what takes a MariaDB of its own') };
}

function isInstalled(command, suites) {
  // Where root finds its programs, whoever asks.
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  if (folders.some((folder) => existsSync(join(folder, command)))) return true;
  if (process.env.CI === 'true') throw new Error(`With CI=true every test runs, but ${command} is not installed.`);
  console.warn(`SKIPPED: ${suites}, because ${command} is not installed.`);
  return false;
}

async function answers(name, url, defaultPort, suites) {
  const { hostname, port } = new URL(url);
  const reachable = await new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || defaultPort), timeout: 2_000 });
    const end = (result) => () => {
      socket.destroy();
      resolve(result);
    };
    socket.on('connect', end(true)).on('error', end(false)).on('timeout', end(false));
  });
  if (reachable) return true;
  const message = `no ${name} answers at ${hostname}:${port || defaultPort}`;
  if (process.env.CI === 'true') throw new Error(`With CI=true every test runs, but ${message}.`);
  console.warn(`SKIPPED: ${suites}, because ${message}.`);
  return false;
}
