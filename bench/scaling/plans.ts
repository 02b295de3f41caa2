import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Connection } from '../databases/bench-databases.js';
import { tableText, type Row } from '../run/table.js';
import { Client } from '../server/client.js';
import { BENCH_FOLDER } from '../folder/bench-folder.js';
import { OWNER } from '../server/environment.js';
import { Server } from '../server/server.js';
import { ask } from './ask.js';
import type { Captured } from './capture.js';
import type { Dataset } from './datasets.js';
import type { GrowthRequest } from './requests.js';
import { subjectOf } from './subject.js';

const CAPTURE_FILE = join(BENCH_FOLDER, 'statements.jsonl');

/** What the server asks every few seconds, whoever calls: for webhooks that are due, and whether a session has ended. */
const OF_THE_CLOCK = /\b(FROM|UPDATE) `?(webhooks|sessions)\b/;
/** How often a statement is carried out again; less often where that takes long. */
const REPEATS = 9;
const REPEAT_MILLISECONDS = 1_000;

/** What a request costs in the database: its statements carried out again, past the server, and the quickest time of each. */
export interface DatabaseCost {
  readonly milliseconds: number;
  /** NaN on SQLite, which does not tell. */
  readonly rowsRead: number;
}

/** The statements that each request sends, and how the database carries them out. */
export interface Plans {
  readonly text: string;
  /** By the name of the request. */
  readonly costs: ReadonlyMap<string, DatabaseCost>;
}

/** Asks a server that writes down its statements for everything once. */
export async function plansOf({ database }: Dataset, requests: readonly GrowthRequest[]): Promise<Plans> {
  const connection = await database.connect();
  const isMysql = database.url.startsWith('mysql:');
  const capture = pathToFileURL(resolve('dist/bench/scaling/capture.js')).href;
  const server = await Server.start(database.url, { nodeOptions: ['--import', capture], settings: { SEALER: 'off', CAPTURE_FILE } });
  const client = await Client.signIn(server.url, OWNER);
  const subject = await subjectOf(client, connection);
  const costs = new Map<string, DatabaseCost>();
  const parts: string[] = [];
  for (const request of requests) {
    await ask(client, request, subject, 0); // what is prepared once is prepared
    await rm(CAPTURE_FILE, { force: true });
    await ask(client, request, subject, 1);
    if (request.isStream) await wait(50);
    const statements = await captured();
    parts.push(`## ${request.name}\n${request.path(subject, 1)}`);
    let [milliseconds, rowsRead] = [0, isMysql ? 0 : NaN];
    for (const statement of statements) {
      parts.push(shown(statement));
      if (!/^\s*SELECT/i.test(statement.text) || / FOR UPDATE/.test(statement.text)) continue;
      parts.push(await planOf(connection, statement, isMysql));
      const cost = await costOf(connection, statement, isMysql);
      milliseconds += cost.milliseconds;
      rowsRead += cost.rowsRead;
      parts.push(`(${cost.milliseconds.toFixed(2)} ms${isMysql ? `, ${cost.rowsRead} rows read` : ''})`);
    }
    costs.set(request.name, { milliseconds, rowsRead });
  }
  client.close();
  await server.stop();
  await connection.close();
  await rm(CAPTURE_FILE, { force: true });
  return { text: `${parts.join('\n\n')}\n`, costs };
}

async function captured(): Promise<Captured[]> {
  const text = await readFile(CAPTURE_FILE, 'utf8').catch(() => '');
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Captured).filter(({ text }) => !OF_THE_CLOCK.test(text));
}

function shown({ text, values }: Captured): string {
  return values.length > 0 ? `${text}\n-- ${JSON.stringify(values)}` : text;
}

async function planOf(connection: Connection, { text, values }: Captured, isMysql: boolean): Promise<string> {
  const rows = await connection.rows<Row>(`EXPLAIN ${isMysql ? 'FORMAT=TRADITIONAL' : 'QUERY PLAN'} ${text}`, ...(values as string[]));
  if (!isMysql) return rows.map(({ detail }) => String(detail)).join('\n');
  return tableText(rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? '']))));
}

async function costOf(connection: Connection, { text, values }: Captured, isMysql: boolean): Promise<DatabaseCost> {
  const run = () => connection.rows(text, ...(values as string[]));
  const reads = async () => {
    const rows = await connection.rows<{ Value: string }>("SHOW SESSION STATUS LIKE 'Handler_read%'");
    return rows.reduce((sum, { Value }) => sum + Number(Value), 0);
  };
  let rowsRead = NaN;
  if (isMysql) {
    const counts = [await reads(), await reads()] as const; // asking reads rows as well
    await run();
    rowsRead = (await reads()) - counts[1] - (counts[1] - counts[0]);
  } else await run();
  const times: number[] = [];
  while (times.length < REPEATS && times.reduce((sum, time) => sum + time, 0) < REPEAT_MILLISECONDS) {
    const begun = performance.now();
    await run();
    times.push(performance.now() - begun);
  }
  return { milliseconds: Math.min(...times), rowsRead };
}
