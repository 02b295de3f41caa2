import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const SCRIPT = resolve('deploy/cluster');

export type Database = 'db1' | 'db2' | 'db3';
export type Instance = 'app1' | 'app2' | 'app3';
export type Process = Database | Instance | 'redis' | 'proxy';
type Action = 'start' | 'stop' | 'kill' | 'pause' | 'resume' | 'isolate' | 'join';

/** `deploy/cluster`, with its own folder and ports, so that it disturbs no other. */
export class Cluster {
  /** Of the instances, for every caller of them: the limits are counted as always, and out of reach. */
  private readonly environment = { RATE_LIMIT: '100000000', LOGIN_LIMIT: '1000', SIGNUP: 'open', ACCESS_TOKEN_SECONDS: '86400', LOG_LEVEL: 'info' };

  constructor(
    readonly folder: string,
    private readonly firstPort: number,
  ) {}

  /** Starts what is not running, and waits until everything works. */
  async up(): Promise<void> {
    await this.run('up');
  }

  async down(): Promise<void> {
    await this.run('down');
  }

  async do(action: Action, ...names: (Process | 'all')[]): Promise<void> {
    await this.run(action, ...names);
  }

  /** As the administrator of a node; rows as lines. */
  async sql(node: Database, statement: string): Promise<string[]> {
    return (await this.run('sql', node, statement)).split('\n').filter((line) => line !== '');
  }

  /** The node that the proxy sends everything to: the one on which Annals has its connections. */
  async writer(): Promise<Database> {
    for (const node of ['db1', 'db2', 'db3'] as const) {
      const [count] = await this.sql(node, "SELECT COUNT(*) FROM information_schema.processlist WHERE user = 'annals'").catch(() => []);
      if (Number(count) > 0) return node;
    }
    throw new Error('Annals is connected to no database');
  }

  /** Of a node, or of a way of the proxy: to the one that is written to, or to any. */
  async databaseUrl(at: Database | 'write' | 'read', schema: string): Promise<string> {
    const { [`PORT_${at.toUpperCase()}`]: port, DATABASE_PASSWORD: password } = await this.variables();
    return `mysql://annals:${password}@127.0.0.1:${port}/${schema}`;
  }

  /** Where callers reach it, whichever instance answers. */
  get url(): string {
    return `http://127.0.0.1:${this.firstPort}`;
  }

  urlOf(instance: Instance): string {
    return `http://127.0.0.1:${this.firstPort + Number(instance.slice('app'.length))}`;
  }

  private async variables(): Promise<Record<string, string>> {
    const lines = (await this.run('env')).trim().split('\n');
    return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
  }

  private async run(...words: string[]): Promise<string> {
    const env = { ...process.env, ...this.environment, CLUSTER_FOLDER: this.folder, CLUSTER_PORT: String(this.firstPort) };
    return (await promisify(execFile)(SCRIPT, words, { env })).stdout;
  }
}
