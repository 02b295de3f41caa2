import type { ChildProcess } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { BENCH_FOLDER } from '../folder/bench-folder.js';
import { serverEnvironment } from './environment.js';
import { startProgram, stop, untilSaid } from './program.js';

const LOG = 'server.log';

/** Those of `npm start`. */
export const NODE_OPTIONS = ['--max-semi-space-size=8'];

export interface ServerOptions {
  readonly isProfiled?: boolean;
  /** Settings that differ from those of every server under test. */
  readonly settings?: Record<string, string>;
  /** Of Node itself, besides those of `npm start`. */
  readonly nodeOptions?: readonly string[];
  /** The name of its log's file: each of several servers at once needs one of its own. */
  readonly log?: string;
}

/** The server itself, as `npm start` runs it: in a process of its own, logging to a file. */
export class Server {
  private constructor(
    private readonly child: ChildProcess,
    /** Where it listens. */
    readonly url: string,
  ) {}

  static async start(databaseUrl: string, { isProfiled = false, settings = {}, nodeOptions = [], log: logName = LOG }: ServerOptions = {}): Promise<Server> {
    mkdirSync(BENCH_FOLDER, { recursive: true });
    const logFile = join(BENCH_FOLDER, logName);
    const log = openSync(logFile, 'w');
    const environment = { ...serverEnvironment(databaseUrl), ...settings };
    const child = startProgram({ file: 'src/main.js', options: [...NODE_OPTIONS, ...nodeOptions], environment, isProfiled }, ['ignore', log, log]);
    return new Server(child, await untilSaid(child, logFile, /^Annals listens on (http:\S+?),/m));
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  async stop(): Promise<void> {
    await stop(this.child);
  }
}
