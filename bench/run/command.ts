import { parseArgs } from 'node:util';
import type { BenchDatabases } from '../databases/bench-databases.js';
import { makeRoom } from '../databases/server-room.js';
import { databasesAt } from '../databases/databases-at.js';
import { IS_QUICK } from '../folder/quick.js';
import { writeResults } from './results.js';
import { tableText, type Row } from './table.js';

/** The command-line options of a bench. */
export interface Run {
  readonly databases: BenchDatabases;
  /** Sizes that finish within a minute: they show that the bench works, but nothing about speed. */
  readonly isQuick: boolean;
  /** The server writes a CPU profile when it stops. */
  readonly isProfiled: boolean;
  readonly say: (line: string) => void;
}

/**
 * Runs a bench as a command: reads the options, prints the table, writes the results. Exits with 1 where it could not measure.
 * One that brings its own database says which.
 */
export async function command(bench: string, measure: (run: Run) => Promise<Row[]>, ownDatabase?: string): Promise<void> {
  // Child processes end with this one, however it ends.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const say = (line: string) => process.stdout.write(`${line}\n`);
  try {
    const options = { database: { type: 'string' }, quick: { type: 'boolean' }, profile: { type: 'boolean' } } as const;
    const { values } = parseArgs({ options });
    const isProfiled = values.profile === true;
    const databases = await databasesAt(values.database);
    try {
      const database = ownDatabase ?? databases.name;
      say(`bench:${bench} on ${database}${IS_QUICK ? ', quick: the figures say nothing' : ''}`);
      const restoreServer = IS_QUICK ? async () => undefined : await makeRoom(databases.serverUrl, say);
      try {
        const rows = await measure({ databases, isQuick: IS_QUICK, isProfiled, say });
        say(`\n${tableText(rows)}\n`);
        say(`Written to ${writeResults({ bench, database, isQuick: IS_QUICK, rows })}`);
      } finally {
        await restoreServer();
      }
    } finally {
      await databases.close();
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
