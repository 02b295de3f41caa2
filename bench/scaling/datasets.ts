import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchDatabase } from '../databases/bench-databases.js';
import type { Run } from '../run/command.js';
import { fill } from './dataset/fill.js';

/** A database with so many logs, and as many entries of the trail. */
export interface Dataset {
  readonly size: number;
  readonly database: BenchDatabase;
}

/** What their content depends on: they are generated anew where one of these files has changed. */
const SOURCES = ['dist/bench/scaling/dataset', 'dist/src/database/migrations/sqlite', 'dist/src/database/migrations/mysql'];

/** Generated once for each schema, and kept. */
export async function datasets({ databases, say }: Run, sizes: readonly number[]): Promise<Dataset[]> {
  const version = versionOf(SOURCES);
  const made: Dataset[] = [];
  for (const size of sizes) {
    const database = await databases.kept(`scaling-${size}-${version}`, async (url) => {
      say(`Generating ${size.toLocaleString('en-US')} logs and entries, once …`);
      const begun = performance.now();
      await fill(url, size, say);
      say(`… in ${Math.round((performance.now() - begun) / 1000)} seconds`);
    });
    made.push({ size, database });
  }
  return made;
}

function versionOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
    for (const name of files.sort()) hash.update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 8);
}
