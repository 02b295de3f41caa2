import { resolve } from 'node:path';
import { IS_QUICK } from './quick.js';

/** Everything that benches leave behind but their results. */
export const BENCH_FOLDER = resolve(IS_QUICK ? 'data/bench/quick' : 'data/bench');
