import 'reflect-metadata';
import type { Connection } from './databases/bench-databases.js';
import { ask } from './scaling/ask.js';
import { checkContent, checkTotals } from './scaling/checks.js';
import { datasets, type Dataset } from './scaling/datasets.js';
import { removeLeftovers } from './scaling/restore-dataset.js';
import { plansOf, type DatabaseCost } from './scaling/plans.js';
import { REQUESTS, type GrowthRequest } from './scaling/requests.js';
import { subjectOf, type Subject } from './scaling/subject.js';
import { command, type Run } from './run/command.js';
import { percentile } from './run/percentiles.js';
import { writeText } from './run/results.js';
import type { Row } from './run/table.js';
import { Client } from './server/client.js';
import { OWNER } from './server/environment.js';
import { Server } from './server/server.js';

const SIZES = { mysql: [10_000, 1_000_000, 10_000_000], sqlite: [10_000, 1_000_000] };
const QUICK_SIZES = [1_000, 10_000];
/** How often a request is asked in each dataset, and how often before that. Less often where it takes longer than it may, but some times always. */
const TURNS = { warmUp: 10, most: 60, least: 5, milliseconds: 40_000 };
const QUICK_TURNS = { warmUp: 1, most: 3, least: 1, milliseconds: 1_000 };
/** How many times as long the largest dataset may take as the smallest. */
const GOAL = { mysql: 1.3, sqlite: 2 };

/** A dataset and its server. */
interface Place extends Dataset {
  readonly server: Server;
  readonly client: Client;
  readonly subject: Subject;
  readonly connection: Connection;
}

// `npm run bench:scaling`: the same requests to small and large databases, interleaved.
await command('scaling', async (run) => {
  const kind = /MariaDB|MySQL/.test(run.databases.name) ? 'mysql' : 'sqlite';
  const sizes = run.isQuick ? QUICK_SIZES : SIZES[kind];
  const all = await datasets(run, sizes);
  for (const dataset of all) await removeLeftovers(dataset);
  try {
    const latencies = await measure(run, all);
    const costs = await explain(run, all);
    return rowsOf(sizes, latencies, costs, GOAL[kind]);
  } finally {
    for (const dataset of all) await removeLeftovers(dataset);
  }
});

/** By request: the milliseconds of each answer, by dataset. */
async function measure(run: Run, all: readonly Dataset[]): Promise<Map<string, number[][]>> {
  const places: Place[] = [];
  for (const dataset of all) places.push(await open(dataset));
  const [smallest] = places;
  if (smallest) await checkContent(smallest.connection, smallest.subject);
  for (const { client, connection, subject } of places) await checkTotals(client, connection, subject);
  run.say('Counters and totals are those of the rows');
  const results = new Map<string, number[][]>();
  for (const request of REQUESTS) {
    const latencies = await inTurns(places, request, run.isQuick ? QUICK_TURNS : TURNS);
    results.set(request.name, latencies);
    run.say(`${request.name}: ${latencies.map((values) => `${percentile(values, 0.5).toFixed(2)} ms`).join(', ')}`);
  }
  for (const { client, server, connection } of places) {
    client.close();
    await server.stop();
    await connection.close();
  }
  return results;
}

async function open(dataset: Dataset): Promise<Place> {
  const connection = await dataset.database.connect();
  const server = await Server.start(dataset.database.url, { settings: { SEALER: 'off' }, log: `server-${dataset.size}.log` });
  const client = await Client.signIn(server.url, OWNER);
  return { ...dataset, connection, server, client, subject: await subjectOf(client, connection) };
}

/** All datasets are asked in every turn, so that whatever else happens on the machine happens to all. */
async function inTurns(places: readonly Place[], request: GrowthRequest, turns: typeof TURNS): Promise<number[][]> {
  const latencies = places.map((): number[] => []);
  const begun = performance.now();
  const isOver = () => performance.now() - begun > turns.milliseconds;
  for (let turn = -turns.warmUp; turn < turns.most; turn++) {
    if (isOver() && (turn < 0 || turn >= turns.least)) {
      if (turn >= 0) break;
      turn = 0; // warm enough
    }
    for (const [index, { client, subject }] of places.entries()) {
      const milliseconds = await ask(client, request, subject, turn + turns.warmUp);
      if (turn >= 0) latencies[index]?.push(milliseconds);
    }
  }
  return latencies;
}

/** Writes the plans of each dataset beside the results; answers what the requests cost in the databases, by dataset. */
async function explain(run: Run, all: readonly Dataset[]): Promise<ReadonlyMap<string, DatabaseCost>[]> {
  const costs: ReadonlyMap<string, DatabaseCost>[] = [];
  for (const dataset of all) {
    const plans = await plansOf(dataset, REQUESTS);
    run.say(`Plans at ${dataset.size.toLocaleString('en-US')} rows: ${writeText(`scaling-${dataset.size}-plans`, run.databases.name, plans.text)}`);
    costs.push(plans.costs);
  }
  return costs;
}

function rowsOf(
  sizes: readonly number[],
  latencies: ReadonlyMap<string, readonly number[][]>,
  costs: readonly ReadonlyMap<string, DatabaseCost>[],
  goal: number,
): Row[] {
  const names = sizes.map((size) => (size >= 1_000_000 ? `${size / 1_000_000} M` : `${size / 1_000} k`));
  return [...latencies].map(([request, ofSizes]) => {
    const medians = ofSizes.map((values) => percentile(values, 0.5));
    const ratios = medians.map((median) => median / (medians[0] ?? NaN));
    const milliseconds = costs.map((ofSize) => ofSize.get(request)?.milliseconds ?? NaN);
    return {
      request,
      ...Object.fromEntries(medians.map((median, index) => [`p50 ms at ${names[index]}`, median])),
      ...Object.fromEntries(ratios.map((ratio, index) => [`ratio at ${names[index]}`, ratio] as const).slice(1)),
      [`over ${goal}`]: (ratios.at(-1) ?? 0) > goal ? 'over' : '',
      ...Object.fromEntries(milliseconds.map((time, index) => [`database ms at ${names[index]}`, time])),
      'database ratio': (milliseconds.at(-1) ?? NaN) / (milliseconds[0] ?? NaN),
      [`rows read at ${names.at(-1)}`]: costs.at(-1)?.get(request)?.rowsRead ?? NaN,
    };
  });
}
