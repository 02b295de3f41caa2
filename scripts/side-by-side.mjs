// node scripts/side-by-side.mjs lint types …
//
// Runs npm scripts two at a time, in the order in which they are named: the slowest first. What one prints is shown
// once it has ended. All of them run, whichever fails.
import { spawn } from 'node:child_process';

const AT_ONCE = 2;

const waiting = process.argv.slice(2);
await Promise.all(Array.from({ length: AT_ONCE }, runWaiting));

async function runWaiting() {
  for (let name = waiting.shift(); name; name = waiting.shift()) {
    const { code, output, seconds } = await run(name);
    process.stdout.write(`\n${code === 0 ? 'passed' : 'FAILED'}: npm run ${name} (${seconds} s)\n${output}`);
    if (code !== 0) process.exitCode = 1;
  }
}

function run(name) {
  const start = Date.now();
  return new Promise((resolve) => {
    const chunks = [];
    const child = spawn('npm', ['run', '--silent', name], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString(), seconds: Math.round((Date.now() - start) / 1000) }));
  });
}
