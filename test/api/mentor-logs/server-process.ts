import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { PASSWORD } from '../../support/factories.js';

const OWNER_EMAIL = 'owner@example.com';
const START_SECONDS_MAX = 30;

/** The server as operators run it: a process of its own, on a port of its own. */
export class ServerProcess {
  private output = '';
  private readonly ended: Promise<unknown>;

  private constructor(private readonly child: ChildProcess) {
    this.ended = once(child, 'exit');
    const listen = (chunk: Buffer) => {
      this.output += chunk.toString();
      child.emit('said');
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
  }

  static async start(databaseUrl: string): Promise<ServerProcess> {
    const child = spawn(process.execPath, ['--import', './test/support/typescript/register.mjs', 'src/main.ts'], {
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: databaseUrl,
        PORT: '0',
        JWT_SECRET: 'a secret of the tests, and of nothing else',
        BOOTSTRAP_OWNER_EMAIL: OWNER_EMAIL,
        BOOTSTRAP_OWNER_PASSWORD: PASSWORD,
        RATE_LIMIT: '0',
        LOG_LEVEL: 'info',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const server = new ServerProcess(child);
    await server.says('Annals listens on http');
    return server;
  }

  get url(): string {
    return /Annals listens on (http:\/\/[^,\s]+)/.exec(this.output)?.[1] ?? '';
  }

  /** Waits until it has said this; throws if it ends before. */
  async says(words: string): Promise<void> {
    const impatience = setTimeout(() => this.child.kill('SIGKILL'), START_SECONDS_MAX * 1000);
    while (!this.output.includes(words)) {
      if (this.child.exitCode !== null || this.child.signalCode !== null) throw new Error(`the server ended without saying "${words}":\n${this.output}`);
      await Promise.race([once(this.child, 'said'), this.ended]);
    }
    clearTimeout(impatience);
  }

  /** In the middle of whatever it does. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  signal(name: 'SIGTERM'): void {
    this.child.kill(name);
  }

  /** The exit code, once it has ended; null where a signal ended it. */
  async exitCode(): Promise<number | null> {
    await this.ended;
    return this.child.exitCode;
  }

  /** An access token of the first OWNER. */
  async signIn(): Promise<string> {
    const answer = await this.request('POST', '/auth/login', undefined, { email: OWNER_EMAIL, password: PASSWORD });
    return (answer.body as { access_token: string }).access_token;
  }

  async request(
    method: 'GET' | 'POST',
    path: string,
    token?: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: unknown }> {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: { ...(token && { authorization: `Bearer ${token}` }), ...(body && { 'content-type': 'application/json' }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  }
}
