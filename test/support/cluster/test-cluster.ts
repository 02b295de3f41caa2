import { Cluster } from '../../../bench/cluster/cluster.js';

/** The one that all suites hurt, one after the other. Who needs it whole says `up`. */
export const cluster = new Cluster(process.env['CLUSTER_FOLDER'] ?? '', Number(process.env['CLUSTER_PORT']));
