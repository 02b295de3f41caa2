import { rmSync } from 'node:fs';
import { cluster } from '../../cluster/support/test-cluster.js';

// Makes the cluster of the tests, from nothing, or ends it and leaves its logs: in a process of its own, as jest's own compiles nothing
// before its suites.
await cluster.do('kill', 'all');
if (process.argv[2] === 'up') {
  rmSync(cluster.folder, { recursive: true, force: true });
  await cluster.up();
}
