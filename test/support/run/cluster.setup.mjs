import { execFileSync } from 'node:child_process';
import { runCluster } from './cluster.mjs';

/** One cluster for all suites, of the instances that are built now. */
export default function setUp() {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  runCluster('up');
}
