import type { ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { BENCH_FOLDER } from '../folder/bench-folder.js';
import { runProgram, startProgram, stop, untilSaid, type Program } from '../server/program.js';
import { ADMINISTRATOR, directusEnvironment } from './environment.js';
import type { Installation } from './installation.js';

/** Directus itself, in a process of its own, logging to a file. */
export class Directus {
  private constructor(
    private readonly child: ChildProcess,
    /** Where it listens. */
    readonly url: string,
    /** Signed, as that of a person who has logged in: a static one it would look up on every request. */
    readonly token = '',
  ) {}

  /** Makes its own tables in a schema that has none of them, and starts it. */
  static async start(installation: Installation, databaseUrl: string): Promise<Directus> {
    const program: Omit<Program, 'args'> = {
      file: join(installation.directus, 'node_modules/directus/cli.js'),
      node: installation.node,
      folder: installation.directus,
      environment: directusEnvironment(databaseUrl),
    };
    await runProgram({ ...program, args: ['bootstrap'] });
    const logFile = join(BENCH_FOLDER, 'directus.log');
    const log = openSync(logFile, 'w');
    const child = startProgram({ ...program, args: ['start'] }, ['ignore', log, log]);
    return new Directus(child, `http://${await untilSaid(child, logFile, /Server started at (?:http:\/\/)?([\w.:[\]]+)/)}`).signedIn();
  }

  private async signedIn(): Promise<Directus> {
    const { data } = await this.ask<{ data: { access_token: string } }>('POST', '/auth/login', ADMINISTRATOR);
    return new Directus(this.child, this.url, data.access_token);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Throws for any answer but a good one. */
  async ask<T>(method: 'GET' | 'POST' | 'PATCH', path: string, body?: object): Promise<T> {
    const headers = { 'content-type': 'application/json', ...(this.token && { authorization: `Bearer ${this.token}` }) };
    const answer = await fetch(`${this.url}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    if (!answer.ok) throw new Error(`Directus: ${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  async stop(): Promise<void> {
    await stop(this.child);
  }
}
