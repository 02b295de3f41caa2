import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** The server as production runs it, in a process of its own, with everything that it prints. */
export interface ServerProcess {
  readonly url: string;
  /** What it has printed so far. */
  printed(): string;
  /** Asks it to stop, and answers its exit code once it has. */
  stop(): Promise<number | null>;
}

export async function startServer(env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', './test/support/typescript/register.mjs', 'src/main.ts'], {
    env: { ...process.env, ...env, HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const listening = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const url = /listens on (http:\/\/\S+),/.exec(printed)?.[1];
      if (url) resolve(url);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`it stopped with ${code}:\n${printed}`)));
  });
  const url = await listening;
  const stop = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'close');
    return child.exitCode;
  };
  return { url, printed: () => printed, stop };
}
