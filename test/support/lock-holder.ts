import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Opens the file, takes its lock, reports that, and releases it on request. */
const PROGRAM = `
  const Database = require('better-sqlite3');
  const connection = new Database(process.argv[1]);
  connection.exec('BEGIN EXCLUSIVE');
  process.stdout.write('locked');
  process.stdin.once('data', () => {
    connection.exec('COMMIT');
    process.stdout.write('released');
  });
`;

/** Another process that holds the lock of an SQLite file. */
export class LockHolder {
  private readonly closed: Promise<unknown>;

  private constructor(private readonly child: ChildProcess) {
    this.closed = once(child, 'close');
  }

  static async hold(file: string): Promise<LockHolder> {
    const child = spawn(process.execPath, ['-e', PROGRAM, file], { stdio: ['pipe', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    return new LockHolder(child);
  }

  async release(): Promise<void> {
    const { stdin, stdout } = this.child;
    stdin?.write('release');
    await once(stdout as NonNullable<typeof stdout>, 'data');
    await this.end();
  }

  async end(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.closed;
  }
}
