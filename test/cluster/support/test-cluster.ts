import { resolve } from 'node:path';
import { Cluster } from '../../../bench/cluster/cluster.js';

/** The one that all suites hurt, one after the other, each leaving it whole. */
export const cluster = new Cluster(resolve('data/cluster/test'), 23_100);
