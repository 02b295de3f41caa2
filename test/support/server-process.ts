import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

type Environment = Readonly<Record<string, string>>;

/** `main.ts` in a process of its own, in an empty folder and with no settings but the given ones. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
    private readonly output: { stdout: string; stderr: string },
  ) {}

  static async spawn(environment: Environment): Promise<ServerProcess> {
    const folder = await mkdtemp(join(tmpdir(), 'annals-server-'));
    const child = spawn(process.execPath, ['--import', resolve('test/support/typescript/register.mjs'), resolve('src/main.ts')], {
      cwd: folder,
      env: { PATH: process.env['PATH'], HOME: folder, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    return new ServerProcess(child, folder, output);
  }

  get stdout(): string {
    return this.output.stdout;
  }

  get stderr(): string {
    return this.output.stderr;
  }

  /** Where it listens. Throws if it ends before. */
  async listening(): Promise<string> {
    const [, url = ''] = await this.says(/^Annals listens on (http:\S+?),/m);
    return url;
  }

  /** Waits until this stands on its standard output. Throws if it ends before. */
  async says(sought: RegExp | string): Promise<RegExpMatchArray> {
    for (;;) {
      const match = this.stdout.match(sought);
      if (match) return match;
      if (this.child.exitCode !== null) throw new Error(`the server ended with ${this.child.exitCode}: ${this.stderr}`);
      await Promise.race([once(this.child.stdout as NonNullable<ChildProcess['stdout']>, 'data'), once(this.child, 'exit')]);
    }
  }

  signal(name: 'SIGTERM' | 'SIGINT'): void {
    this.child.kill(name);
  }

  /** Its exit code, once everything that it wrote has come. */
  async ended(): Promise<number | null> {
    if (this.child.stdout?.closed !== true || this.child.exitCode === null) await once(this.child, 'close');
    await rm(this.folder, { recursive: true, force: true });
    return this.child.exitCode;
  }

  async stop(): Promise<number | null> {
    this.signal('SIGTERM');
    return this.ended();
  }
}
