import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { resolve } from 'node:path';
import { PASSWORD } from '../../support/factories.js';

/** One more instance, of the build, on whatever database. */
export interface Instance {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startInstance(databaseUrl: string): Promise<Instance> {
  const env = {
    PATH: process.env['PATH'],
    NODE_ENV: 'production',
    PORT: '0',
    DATABASE_URL: databaseUrl,
    JWT_SECRET: 'a secret of the tests, and of nothing else',
    BOOTSTRAP_OWNER_PASSWORD: PASSWORD,
    SIGNUP: 'open',
    RATE_LIMIT: '0',
    LOG_LEVEL: 'silent',
  };
  const child = spawn(process.execPath, [resolve('dist/src/main.js')], { env, cwd: '/', stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  for await (const line of createInterface(child.stdout)) {
    const url = /listens on (http:\S+?),/.exec(line)?.[1];
    if (url === undefined) continue;
    child.stdout.resume();
    return { url, stop: async () => void (child.kill('SIGTERM'), await ended) };
  }
  throw new Error('an instance did not start');
}
