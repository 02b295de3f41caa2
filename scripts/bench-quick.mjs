// npm run bench:quick
//
// Runs the benches at their small sizes, one after the other, to show that they work; it judges no time. Not among them are `cluster`, which
// starts a cluster of databases, and `directus`, which has to install it. On the embedded database, or where a bench is about a server of
// databases on that of TEST_MYSQL_URL. What it makes, it takes away again.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const ON_FILES = ['start', 'sealing', 'stream', 'proofs', 'export', 'verify', 'attack'];
const ON_SERVER = ['baseline', 'ingest', 'scaling'];
const DATABASE = new URL(`/annals_bench_quick_${process.pid}`, process.env.TEST_MYSQL_URL ?? 'mysql://root@127.0.0.1:3306').href;

build();
for (const bench of ON_FILES) run(bench, []);
for (const bench of ON_SERVER) run(bench, ['--database', DATABASE]);
run('clean', []);
run('clean', ['--database', DATABASE]);
rmSync('data/bench/quick', { recursive: true, force: true });

function build() {
  const { status } = spawnSync('npm', ['run', '--silent', 'bench:build'], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

/** What a bench prints is shown where it fails; the others run all the same. */
function run(bench, options) {
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [`dist/bench/${bench}.js`, '--quick', ...options], { encoding: 'utf8' });
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(`${status === 0 ? 'works' : 'FAILED'}: bench:${bench} (${seconds} s)`);
  if (status === 0) return;
  console.log(stdout + stderr);
  process.exitCode = 1;
}
