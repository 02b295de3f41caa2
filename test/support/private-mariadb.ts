import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import mysql, { type Connection, type ConnectionOptions } from 'mysql2/promise';

const START_ATTEMPTS = 300;
/** In memory if the system offers that: no suite tests power failures, so none needs a disk. */
const PLACE = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** Options for starting MariaDB as root, which it refuses without them. */
const AS_USER = userInfo().uid === 0 ? ['--user=mysql'] : [];

/** For suites that start a server of their own. Set by jest.config.mjs, which says so where none is installed; with CI=true there always is one. */
export const describeWithMariadbd = process.env['TEST_MARIADBD'] === '' ? describe.skip : describe;

/** A separate MariaDB process with an empty data folder. */
export class PrivateMariadb {
  private constructor(
    private readonly folder: string,
    private readonly child: ChildProcess,
    readonly port: number,
    readonly connection: Connection,
  ) {}

  /** `connect`: how its root connects to it, where not as ever. */
  static async start(options: readonly string[], connect: ConnectionOptions = {}): Promise<PrivateMariadb> {
    const folder = mkdtempSync(join(PLACE, 'annals-mariadb-'));
    if (AS_USER.length > 0) chownSync(folder, Number(execFileSync('id', ['-u', 'mysql'])), -1);
    const data = join(folder, 'data');
    const install = ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...AS_USER];
    execFileSync('mariadb-install-db', install, { stdio: 'ignore' });
    const port = await freePort();
    const place = [`--datadir=${data}`, `--socket=${join(folder, 's')}`, `--port=${port}`, '--bind-address=127.0.0.1'];
    const small = ['--innodb-buffer-pool-size=32M', '--performance-schema=off'];
    const child = spawn('mariadbd', ['--no-defaults', ...place, ...small, ...options, ...AS_USER], { stdio: 'ignore' });
    return new PrivateMariadb(folder, child, port, await connected({ host: '127.0.0.1', port, user: 'root', ...connect }));
  }

  async stop(): Promise<void> {
    this.connection.destroy();
    this.child.kill('SIGKILL');
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function connected(options: ConnectionOptions): Promise<Connection> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await mysql.createConnection(options);
    } catch (error) {
      if (attempt === START_ATTEMPTS) throw error;
      await wait(100);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
