// npm run bench:quick
//
// Runs the benches at their small sizes to show that they work; it judges no time, so two run at once. Not among them are `cluster`, which
// starts a cluster of databases, and `directus`, which has to install it. On the embedded database, or where a bench is about a server of
// databases on that of TEST_MYSQL_URL. What it makes, it takes away again.
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const FOLDER = 'data/bench/quick';
const DATABASE = new URL(`/annals_bench_quick_${process.pid}`, process.env.TEST_MYSQL_URL ?? 'mysql://root@127.0.0.1:3306').href;

build();
await Promise.all([
  runAll('files', ['start', 'sealing', 'stream', 'proofs', 'export', 'verify', 'attack'], []),
  runAll('server', ['baseline', 'ingest', 'scaling'], ['--database', DATABASE]),
]);
rmSync(FOLDER, { recursive: true, force: true });

function build() {
  const { status } = spawnSync('npm', ['run', '--silent', 'bench:build'], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

/** One after the other in a folder of their own. What a bench prints is shown where it fails; the others run all the same. */
async function runAll(folder, benches, options) {
  const env = { ...process.env, BENCH_FOLDER: `${FOLDER}/${folder}` };
  for (const bench of [...benches, 'clean']) {
    const begun = performance.now();
    const { code, output } = await run([`dist/bench/${bench}.js`, '--quick', ...options], env);
    const seconds = Math.round((performance.now() - begun) / 1000);
    console.log(`${code === 0 ? 'works' : 'FAILED'}: bench:${bench} (${seconds} s)`);
    if (code === 0) continue;
    console.log(output);
    process.exitCode = 1;
  }
}

function run(args, env) {
  return new Promise((resolve) => {
    const chunks = [];
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString() }));
  });
}
