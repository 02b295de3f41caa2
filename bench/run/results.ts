import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Row } from './table.js';

const FOLDER = 'bench/results';

/** What a run measured, and on what: figures without their machine say nothing. */
export interface Results {
  readonly bench: string;
  readonly database: string;
  readonly isQuick: boolean;
  readonly rows: readonly Row[];
}

/** Writes the results as JSON beside those of earlier runs; answers the file's name. */
export function writeResults(results: Results): string {
  const at = new Date().toISOString();
  const file = join(FOLDER, `${results.bench}-${results.database.split(' ')[0]?.toLowerCase()}-${at.replaceAll(/[:.]/g, '-')}.json`);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, `${JSON.stringify({ ...results, at, machine: machine() }, null, 2)}\n`);
  return file;
}

function machine() {
  return { cpu: cpus()[0]?.model.trim(), cores: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30), node: process.version, system: process.platform };
}
