// node scripts/folder-cycles.mjs [folder …]
//
// Fails where sibling folders need each other, whichever of their files do. dependency-cruiser's own scope of folders cannot tell a cycle of
// siblings from a folder whose files use its subfolder and are used by it, which is no cycle. Imports of types count; tests do not.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

const arrows = process.argv.slice(2).flatMap(sourcesBelow).flatMap(arrowsOf);
const cycles = cyclesOf(arrows);
for (const { between, files } of cycles) console.error(`folder cycle: ${between.join(' → ')}\n${files.map((file) => `    ${file}`).join('\n')}`);
if (cycles.length > 0) process.exitCode = 1;

function sourcesBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.tsx?$/.test(file));
}

/** From the folder of a file to that of each file it imports, where the two part: both have the same parent. */
function arrowsOf(file) {
  return ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => {
      const imported = join(dirname(file), name);
      const [from, to] = [dirname(file).split(sep), dirname(imported).split(sep)];
      const parting = from.findIndex((part, index) => part !== to[index]);
      if (parting < 0 || parting >= to.length) return undefined; // the same folder, a subfolder or a folder above
      const ends = [from, to].map((path) => path.slice(0, parting + 1).join('/'));
      return { from: ends[0], to: ends[1], file: `${file} → ${relative('.', imported)}` };
    })
    .filter(Boolean);
}

/** Each shortest way back to where it began, told once. */
function cyclesOf(all) {
  const targets = new Map();
  for (const arrow of all) targets.set(arrow.from, [...(targets.get(arrow.from) ?? []), arrow]);
  const told = new Set();
  return [...targets.keys()].sort().flatMap((start) => {
    const between = wayBack(start, targets);
    const name = between && [...new Set(between)].sort().join();
    if (!name || told.has(name)) return [];
    told.add(name);
    const isStep = ({ from, to }) => between.some((folder, index) => folder === from && between[index + 1] === to);
    return [{ between, files: all.filter(isStep).map(({ file }) => file) }];
  });
}

function wayBack(start, targets) {
  const seen = new Set();
  const ways = [[start]];
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const { to } of targets.get(way.at(-1)) ?? []) {
      if (to === start) return [...way, to];
      if (!seen.has(to)) ways.push([...way, to]);
      seen.add(to);
    }
  }
  return undefined;
}
