import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchDatabase } from '../databases/bench-databases.js';
import type { Run } from '../run/command.js';
import { serverEnvironment } from '../server/environment.js';
import { runProgram } from '../server/program.js';

/** The three trails that benches read, by the number of their entries: their rows, trees, counters and signed heads are real. */
export interface GeneratedTrails {
  readonly database: BenchDatabase;
  /** In rising order. */
  readonly sizes: readonly number[];
}

const SIZES = [1_000, 100_000, 1_000_000];
const QUICK_SIZES = [1_000, 3_000, 10_000];
/** What their content depends on besides the schema: it is generated anew where one of these files has changed. */
const SOURCES = ['dist/bench/trail', 'dist/src/database/migrations/sqlite', 'dist/src/database/migrations/mysql'];

/** Made once for each schema, which takes some minutes, and kept. Servers add a few entries to them: of their sign-ins and exports. */
export async function generatedTrails({ databases, isQuick, say }: Run): Promise<GeneratedTrails> {
  const sizes = isQuick ? QUICK_SIZES : SIZES;
  const database = await databases.kept(`trails-${sizes.at(-1)}-${versionOf(SOURCES)}`, async (url) => {
    say(`Generating trails of ${sizes.map((size) => size.toLocaleString('en-US')).join(', ')} entries, once …`);
    const begun = performance.now();
    await runProgram({
      file: 'bench/trail/generate.js',
      args: sizes.map(String),
      environment: { ...serverEnvironment(url), SEALER: 'off', LOG_LEVEL: 'error' },
    });
    say(`… in ${Math.round((performance.now() - begun) / 1000)} seconds`);
  });
  return { database, sizes };
}

function versionOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
    for (const name of files.sort()) hash.update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 8);
}
