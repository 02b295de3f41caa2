import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { BENCH_FOLDER } from '../folder/bench-folder.js';
import { IS_QUICK } from '../folder/quick.js';
import type { Row } from './table.js';

const FOLDER = IS_QUICK ? join(BENCH_FOLDER, 'results') : 'bench/results';

/** The measurements of a run and its machine, without which they mean nothing. */
export interface Results {
  readonly bench: string;
  readonly database: string;
  readonly isQuick: boolean;
  readonly rows: readonly Row[];
}

/** Writes the results as JSON beside those of earlier runs; answers the file's name. */
export function writeResults(results: Results): string {
  const at = new Date();
  const file = fileOf(results.bench, results.database, at, 'json');
  writeFileSync(file, `${JSON.stringify({ ...results, at: at.toISOString(), machine: machine() }, null, 2)}\n`);
  return file;
}

/** Writes what belongs to results and is no table; answers the file's name. */
export function writeText(name: string, database: string, text: string): string {
  const file = fileOf(name, database, new Date(), 'txt');
  writeFileSync(file, text);
  return file;
}

function fileOf(name: string, database: string, at: Date, ending: string): string {
  mkdirSync(FOLDER, { recursive: true });
  return join(FOLDER, `${name}-${database.split(' ')[0]?.toLowerCase()}-${at.toISOString().replaceAll(/[:.]/g, '-')}.${ending}`);
}

function machine() {
  return { cpu: cpus()[0]?.model.trim(), cores: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30), node: process.version, system: process.platform };
}
