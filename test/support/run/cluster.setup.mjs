import { rmSync } from 'node:fs';
import { build } from './build.mjs';
import { killCluster, nameCluster } from './cluster.mjs';

/** The first suite begins with nothing, and with instances as they are built now. */
export default function setUp() {
  const folder = nameCluster();
  killCluster();
  rmSync(folder, { recursive: true, force: true });
  build();
}
