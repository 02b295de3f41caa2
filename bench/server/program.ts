import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { BENCH_FOLDER } from '../folder/bench-folder.js';

const START_SECONDS_MAX = 120;

/** A program of the build, or of somebody else's, and what it is started with. */
export interface Program {
  /** In dist/, or the whole path. */
  readonly file: string;
  /** Another Node than ours. */
  readonly node?: string;
  /** Where it runs, if not in the folder of all that benches leave behind. */
  readonly folder?: string;
  /** Of Node itself. */
  readonly options?: readonly string[];
  readonly args?: readonly string[];
  readonly environment: Record<string, string>;
  /** It writes a CPU profile when it ends. */
  readonly isProfiled?: boolean;
}

/** Starts it in a process of its own, away from any `.env`. It ends with this process, however that ends. */
export function startProgram(program: Program, stdio: StdioOptions): ChildProcess {
  const { file, node = process.execPath, folder = BENCH_FOLDER, options = [], args = [], environment, isProfiled = false } = program;
  mkdirSync(BENCH_FOLDER, { recursive: true });
  const profiling = isProfiled ? ['--cpu-prof', `--cpu-prof-dir=${join(BENCH_FOLDER, 'profiles')}`] : [];
  const child = spawn(node, [...options, ...profiling, resolve('dist', file), ...args], { cwd: folder, env: environment, stdio });
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return child;
}

/** Runs it to its end; answers what it printed. Throws where it ends otherwise than with 0. */
export async function runProgram(program: Program): Promise<string> {
  const child = startProgram(program, ['ignore', 'pipe', 'inherit']);
  let text = '';
  child.stdout?.setEncoding('utf8').on('data', (part: string) => (text += part));
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new Error(`${program.file} ended with ${String(code)}:\n${text}`);
  return text;
}

/** Waits until a program that was started has written a line to its log; answers what the pattern's group finds in it. Throws, and ends it, where it never does. */
export async function untilSaid(child: ChildProcess, logFile: string, pattern: RegExp): Promise<string> {
  for (let attempt = 0; attempt < START_SECONDS_MAX * 10 && isRunning(child); attempt++) {
    const [, found] = pattern.exec(await readFile(logFile, 'utf8')) ?? [];
    if (found !== undefined) return found;
    await wait(100);
  }
  child.kill();
  throw new Error(`The program did not start:\n${await readFile(logFile, 'utf8')}`);
}

/** Asks it to end, and waits until it has. */
export async function stop(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}
