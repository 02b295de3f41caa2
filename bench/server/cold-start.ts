import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { serverEnvironment } from './environment.js';
import { residentMB } from './memory.js';
import { startProgram } from './program.js';
import { NODE_OPTIONS } from './server.js';

export interface Start {
  /** From the start of the process to its first answer. */
  readonly milliseconds: number;
  /** Resident, some seconds later. */
  readonly atRestMB: number;
}

/** Starts the server, asks it whether it is ready, leaves it alone for some seconds, and stops it. */
export async function coldStart(databaseUrl: string, restSeconds: number): Promise<Start> {
  const begun = performance.now();
  const child = startProgram({ file: 'src/main.js', options: NODE_OPTIONS, environment: serverEnvironment(databaseUrl) }, ['ignore', 'pipe', 'inherit']);
  const answer = await fetch(`${await addressOf(child)}/health/ready`);
  const milliseconds = performance.now() - begun;
  if (!answer.ok) throw new Error(`The server is not ready: ${answer.status} ${await answer.text()}`);
  await wait(restSeconds * 1000);
  const atRestMB = residentMB(child.pid ?? 0).now;
  child.kill('SIGTERM');
  await once(child, 'exit');
  return { milliseconds, atRestMB };
}

/** The run time of an empty Node program: the lower bound for any program on this machine. */
export async function bareStart(): Promise<number> {
  const begun = performance.now();
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit');
  return performance.now() - begun;
}

/** From what the server prints as soon as it listens. What it prints later is read as well, or it would wait for that. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (part: Buffer) => {
      printed += part.toString();
      const [, url] = /^Annals listens on (http:\S+?),/m.exec(printed) ?? [];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', () => reject(new Error(`The server did not start:\n${printed}`)));
  });
}
