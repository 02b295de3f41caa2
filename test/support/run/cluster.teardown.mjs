import { runCluster } from './cluster.mjs';

export default function tearDown() {
  runCluster('down');
}
