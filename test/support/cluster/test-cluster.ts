import { Cluster } from '../../../bench/cluster/cluster.js';

/** Shared by all suites, which break it one after the other. Suites that need it intact call `up`. */
export const cluster = new Cluster(process.env['CLUSTER_FOLDER'] ?? '', Number(process.env['CLUSTER_PORT']));
