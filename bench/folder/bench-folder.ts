import { resolve } from 'node:path';
import { IS_QUICK } from './quick.js';

/**
 * Everything that benches leave behind except their results. Benches that run at the same time are given a folder each.
 */
export const BENCH_FOLDER = resolve(process.env['BENCH_FOLDER'] ?? (IS_QUICK ? 'data/bench/quick' : 'data/bench'));
