import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import mysql, { type Connection } from 'mysql2/promise';

const START_ATTEMPTS = 300;

/** MariaDB as root starts it: it refuses to be root itself. */
const AS_USER = userInfo().uid === 0 ? ['--user=mysql'] : [];

/** A MariaDB of its own in a process of its own, with an empty folder. */
class Server {
  private constructor(
    private readonly folder: string,
    private readonly child: ChildProcess,
    readonly port: number,
    readonly connection: Connection,
  ) {}

  static async start(id: number): Promise<Server> {
    const folder = mkdtempSync(join(tmpdir(), `annals-mariadb-${id}-`));
    if (AS_USER.length > 0) chownSync(folder, Number(execFileSync('id', ['-u', 'mysql'])), -1);
    const data = join(folder, 'data');
    const install = ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...AS_USER];
    execFileSync('mariadb-install-db', install, { stdio: 'ignore' });
    const port = await freePort();
    const replication = [`--server-id=${id}`, `--log-bin=${join(data, 'binary')}`, '--log-slave-updates', '--gtid-strict-mode'];
    const small = ['--innodb-buffer-pool-size=32M', '--performance-schema=off'];
    const child = spawn(
      'mariadbd',
      [
        '--no-defaults',
        `--datadir=${data}`,
        `--socket=${join(folder, 's')}`,
        `--port=${port}`,
        '--bind-address=127.0.0.1',
        ...replication,
        ...small,
        ...AS_USER,
      ],
      { stdio: 'ignore' },
    );
    return new Server(folder, child, port, await connected(port));
  }

  async stop(): Promise<void> {
    this.connection.destroy();
    this.child.kill('SIGKILL');
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A primary and a replica that follows it. */
export class ReplicatedMariadb {
  private constructor(
    private readonly primary: Server,
    private readonly replica: Server,
  ) {}

  static async start(schema: string): Promise<ReplicatedMariadb> {
    const [primary, replica] = await Promise.all([Server.start(1), Server.start(2)]);
    await replica.connection.query(`CHANGE MASTER TO master_host='127.0.0.1', master_port=${primary.port}, master_user='root', master_use_gtid=slave_pos`);
    await replica.connection.query('START SLAVE');
    await primary.connection.query(`CREATE DATABASE ${schema}`);
    return new ReplicatedMariadb(primary, replica);
  }

  get primaryPort(): number {
    return this.primary.port;
  }

  get replicaPort(): number {
    return this.replica.port;
  }

  /** From now on it changes nothing any more, until it is resumed. */
  async halt(): Promise<void> {
    await this.replica.connection.query('STOP SLAVE SQL_THREAD');
  }

  async resume(): Promise<void> {
    await this.replica.connection.query('START SLAVE SQL_THREAD');
  }

  /** How many statements that read rows the replica has carried out since it started. */
  async replicaReads(): Promise<number> {
    const [rows] = await this.replica.connection.query("SHOW GLOBAL STATUS LIKE 'Com_select'");
    return Number((rows as { Value: string }[])[0]?.Value);
  }

  async killReplica(): Promise<void> {
    await this.replica.stop();
  }

  async stop(): Promise<void> {
    await Promise.all([this.primary.stop(), this.replica.stop()]);
  }
}

async function connected(port: number): Promise<Connection> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await mysql.createConnection({ host: '127.0.0.1', port, user: 'root' });
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
