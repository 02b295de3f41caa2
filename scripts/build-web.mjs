// node scripts/build-web.mjs
//
// Builds the dashboard into dist/web, unless what it is made from is what it was made from last time: `npm start` asks at every start.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const SOURCES = [
  'web/index.html',
  'web/package.json',
  'web/vite.config.ts',
  'web/public',
  'web/src',
  'clients/typescript/src',
  'src/merkle',
  'package-lock.json',
];
const MARK = 'dist/web.digest';

const digest = digestOf(SOURCES);
if (!existsSync('dist/web/index.html') || !existsSync(MARK) || readFileSync(MARK, 'utf8') !== digest) {
  process.stdout.write('Building the dashboard …\n');
  rmSync(MARK, { force: true });
  await build({ configFile: 'web/vite.config.ts', logLevel: 'warn' });
  writeFileSync(MARK, digest);
}

function digestOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesAt)) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

/** A file itself, or all files below a folder. */
function filesAt(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
