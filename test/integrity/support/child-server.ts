import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** The server as a process of its own, which can be killed. */
export interface ChildServer {
  readonly url: string;
  /** Without a chance to finish anything. */
  kill(): Promise<void>;
}

export async function startChildServer(env: Readonly<Record<string, string>>): Promise<ChildServer> {
  const child = spawn(process.execPath, ['--import', './test/support/typescript/register.mjs', 'src/main.ts'], {
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'silent', RATE_LIMIT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors: string[] = [];
  child.stderr.on('data', (data: Buffer) => errors.push(data.toString()));
  for await (const line of createInterface(child.stdout)) {
    const url = /listens on (http:\S+?),/.exec(line)?.[1];
    if (url !== undefined) return { url, kill: () => killed(child) };
  }
  throw new Error(`The server did not start: ${errors.join('')}`);
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.signalCode !== null || child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
