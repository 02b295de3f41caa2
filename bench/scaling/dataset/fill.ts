import { Server } from '../../server/server.js';
import { counterStatements } from './counters.js';
import { organizationsOf, type FilledOrganization } from './organizations.js';
import { Rows } from './rows.js';
import { openMysqlTarget } from './mysql-target.js';
import { openSqliteTarget } from './sqlite-target.js';
import type { Target } from './target.js';

const ROWS_PER_STATEMENT = 50_000;
/** Counted at once, if they are of several organizations. */
const LOGS_PER_BATCH = 200_000;
/** Numbers sent at once. */
const NUMBERS_PER_STATEMENT = 10_000;
const BIG_TABLES = ['mentor_logs', 'trail_entries', 'trail_tags', 'trail_counters'];

type Say = (line: string) => void;

/**
 * Fills a database without a schema with so many logs and as many sealed entries, with tags and counters as the application
 * would have written them; the schema, the first organization and its owner are made by the application itself. There is no Merkle tree.
 * Rows are made inside the database, in the order of their primary key, and all indexes at the end.
 */
export async function fill(url: string, logs: number, say: Say): Promise<void> {
  const server = await Server.start(url, { settings: { SEALER: 'off' } });
  await server.stop();
  const target = await openTarget(url);
  try {
    const [first] = await target.rows<{ id: string }>('SELECT id FROM organizations WHERE is_bootstrap = 1');
    if (!first) throw new Error('The server made no organization');
    await fillTables(target, organizationsOf(logs, first.id), say);
  } finally {
    await target.close();
  }
}

/** To put rows into a database, or take them out, while no server is on it. */
export async function openTarget(url: string): Promise<Target> {
  return url.startsWith('sqlite:') ? openSqliteTarget(url.slice('sqlite:'.length)) : openMysqlTarget(url);
}

async function fillTables(target: Target, organizations: readonly FilledOrganization[], say: Say): Promise<void> {
  const rows = new Rows(target.dialect);
  const largest = Math.max(...organizations.map(({ logs }) => logs));
  await makeNumbers(target, Math.min(ROWS_PER_STATEMENT, largest));
  const putIndexesBack = new Map<string, () => Promise<void>>();
  for (const table of BIG_TABLES) putIndexesBack.set(table, await target.dropIndexes(table));
  const tell = progress(say);

  for (const organization of organizations) {
    if (organization.number !== 0) await target.run(rows.organization(organization));
    await target.run(rows.users(organization));
  }
  const all = organizations.reduce((sum, organization) => sum + organization.logs, 0);
  const inserts = { logs: rows.logs.bind(rows), entries: rows.entries.bind(rows), tags: rows.tags.bind(rows) };
  for (const [name, insert] of Object.entries(inserts)) {
    let done = 0;
    for (const organization of organizations) {
      for (let from = 0; from < organization.logs; from += ROWS_PER_STATEMENT) {
        const count = Math.min(ROWS_PER_STATEMENT, organization.logs - from);
        await target.run(insert({ organization, from, count }));
        done += count;
        tell(`${name}: ${thousands(done)} of ${thousands(all)}`);
      }
    }
  }
  let counted = 0;
  for (const batch of batchesOf(organizations)) {
    const ids = batch.map(({ id }) => id);
    for (const [index, statement] of counterStatements(target.dialect, ids).entries()) {
      tell(`counters: ${counted} of ${organizations.length} organizations, and ${index} statements for ${ids.length} more`);
      await target.run(statement);
    }
    counted += ids.length;
  }
  await target.run('DROP TABLE scaling_numbers');
  for (const [table, putBack] of putIndexesBack) {
    tell(`indexes of ${table}`, true);
    await putBack();
  }
  await target.finish([...BIG_TABLES, 'mentor_log_counters']);
}

/** Few statements for many small organizations, and none that sorts more than it must. */
function batchesOf(organizations: readonly FilledOrganization[]): FilledOrganization[][] {
  const batches: FilledOrganization[][] = [];
  let logs = Infinity;
  for (const organization of organizations) {
    if (logs + organization.logs > LOGS_PER_BATCH) {
      batches.push([]);
      logs = 0;
    }
    batches.at(-1)?.push(organization);
    logs += organization.logs;
  }
  return batches;
}

async function makeNumbers(target: Target, count: number): Promise<void> {
  await target.run('CREATE TABLE scaling_numbers (n integer NOT NULL PRIMARY KEY)');
  for (let start = 0; start < count; start += NUMBERS_PER_STATEMENT) {
    const length = Math.min(NUMBERS_PER_STATEMENT, count - start);
    await target.run(`INSERT INTO scaling_numbers VALUES ${Array.from({ length }, (_, index) => `(${start + index})`).join(', ')}`);
  }
}

/** What is done, every ten seconds or where it must be said. */
function progress(say: Say): (line: string, isDue?: boolean) => void {
  const begun = performance.now();
  let said = begun;
  return (line, isDue = false) => {
    const now = performance.now();
    if (!isDue && now - said < 10_000) return;
    said = now;
    say(`  ${Math.round((now - begun) / 1000)} s: ${line}`);
  };
}

function thousands(number: number): string {
  return number.toLocaleString('en-US');
}
