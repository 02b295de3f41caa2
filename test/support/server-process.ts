import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

type Environment = Readonly<Record<string, string>>;

/** The defaults: a free port, and no request log. */
const QUIET = {
  PORT: '0',
  JWT_SECRET: 'a secret of the tests, and of nothing else',
  LOG_LEVEL: 'silent',
  RATE_LIMIT: '0',
  REGISTER_LIMIT: '0',
  REFRESH_LIMIT: '0',
};

/** The server built for this run, in a separate process, with an empty folder and only the given settings. */
export class ServerProcess {
  private readonly output = { stdout: '', stderr: '' };
  private readonly closed: Promise<unknown>;

  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
  ) {
    this.closed = once(child, 'close');
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream]?.setEncoding('utf8').on('data', (text: string) => {
        this.output[stream] += text;
        child.emit('said');
      });
    }
  }

  /** Whether or not it can start. `before` are commands of a shell that it is started from, such as `ulimit`. */
  static async spawn(environment: Environment, before = ':'): Promise<ServerProcess> {
    const folder = await mkdtemp(join(tmpdir(), 'annals-server-'));
    const child = spawn('/bin/sh', ['-c', `${before}; exec "$0" "$@"`, process.execPath, resolve('dist/src/main.js')], {
      cwd: folder,
      env: { PATH: process.env['PATH'], HOME: folder, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new ServerProcess(child, folder);
  }

  /** Resolves once it listens. */
  static async start(environment: Environment, before?: string): Promise<ServerProcess> {
    const server = await ServerProcess.spawn({ ...QUIET, ...environment }, before);
    await server.listening();
    return server;
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  get stdout(): string {
    return this.output.stdout;
  }

  get stderr(): string {
    return this.output.stderr;
  }

  /** Where it listens. */
  async listening(): Promise<string> {
    const [, url = ''] = await this.says(/^Annals listens on (http:\S+?),/m);
    return url;
  }

  /** Waits until this text appears on its standard output. Throws if it ends first. */
  async says(sought: RegExp | string): Promise<RegExpMatchArray> {
    for (;;) {
      const match = this.stdout.match(sought);
      if (match) return match;
      if (this.child.exitCode !== null || this.child.signalCode !== null) {
        throw new Error(`the server ended with ${this.child.exitCode ?? this.child.signalCode}: ${this.stderr}`);
      }
      await Promise.race([once(this.child, 'said'), this.closed]);
    }
  }

  signal(name: 'SIGTERM' | 'SIGINT'): void {
    this.child.kill(name);
  }

  /** Its exit code, after all of its output; null if a signal ended it. */
  async ended(): Promise<number | null> {
    await this.closed;
    await rm(this.folder, { recursive: true, force: true });
    return this.child.exitCode;
  }

  async stop(): Promise<number | null> {
    this.signal('SIGTERM');
    return this.ended();
  }

  /** Ends it without a chance to finish anything. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended();
  }

  /** A request to the API. Throws if there is no response. */
  async request<T>(method: 'GET' | 'POST', path: string, token?: string, body?: object, headers: Environment = {}): Promise<{ status: number; body: T }> {
    const response = await fetch(`${await this.listening()}/api/v1${path}`, {
      method,
      headers: { ...(token && { authorization: `Bearer ${token}` }), ...(body && { 'content-type': 'application/json' }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as T };
  }

  /** An access token. */
  async signIn(email: string, password: string): Promise<string> {
    const { status, body } = await this.request<{ access_token: string }>('POST', '/auth/login', undefined, { email, password });
    if (status !== 200) throw new Error(`${email} can not sign in: ${status}`);
    return body.access_token;
  }
}
