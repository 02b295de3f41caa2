import { killCluster } from './cluster.mjs';

/** Its logs stay, for whoever wants to know what happened. */
export default function tearDown() {
  killCluster();
}
