// npm run migration:generate -- Name
//
// Compares the entities with what the present migrations make of an empty database, on SQLite and on MySQL,
// and writes the difference as one new migration for each, registered in src/database/migrations/index.ts.
// `--from-scratch` throws the present migrations away first: for use before the first release, and never after it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import mysql from 'mysql2/promise';

const FOLDER = 'src/database/migrations';
const DIALECTS = ['sqlite', 'mysql'];
const MYSQL_SERVER = process.env.TEST_MYSQL_URL ?? 'mysql://root@127.0.0.1:3306';

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function main() {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { 'from-scratch': { type: 'boolean', default: false } } });
  const [name, ...rest] = positionals;
  if (!/^[A-Z][A-Za-z0-9]+$/.test(name ?? '') || rest.length > 0) throw new Error('Usage: npm run migration:generate -- AddColourToUsers');

  if (values['from-scratch']) {
    for (const dialect of DIALECTS) for (const file of migrationFiles(dialect)) rmSync(join(FOLDER, dialect, file));
    register();
  }
  run('npm', ['run', '--silent', 'build']);
  const file = `${Date.now()}-${name}`; // the same for both, so that both classes have the same name
  await onScratchSqlite((url) => generate('sqlite', file, url));
  await onScratchMysql((url) => generate('mysql', file, url));
  register();
  run('npm', ['run', '--silent', 'build']);
}

async function onScratchSqlite(work) {
  const folder = mkdtempSync(join(tmpdir(), 'annals-migration-'));
  try {
    await work(`sqlite:${join(folder, 'scratch.db')}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function onScratchMysql(work) {
  let server;
  try {
    server = await mysql.createConnection({ uri: MYSQL_SERVER, connectTimeout: 3_000 });
  } catch (error) {
    console.warn(`SKIPPED: no migration for MySQL, because ${MYSQL_SERVER} does not answer (${error.message || error.code}).`);
    console.warn('Both databases need theirs: start a server, or name one in TEST_MYSQL_URL, and generate again.');
    process.exitCode = 1;
    return;
  }
  const database = `annals_scratch_${process.pid}`;
  try {
    await server.query(`CREATE DATABASE ${database}`);
    await work(new URL(`/${database}`, MYSQL_SERVER).href);
  } finally {
    await server.query(`DROP DATABASE IF EXISTS ${database}`);
    await server.end();
  }
}

function generate(dialect, file, databaseUrl) {
  const typeorm = (...args) => run('node_modules/.bin/typeorm', [...args], { ...process.env, DATABASE_URL: databaseUrl });
  typeorm('migration:run', '-d', 'dist/ormconfig.js');
  if (typeorm('schema:log', '-d', 'dist/ormconfig.js').includes('Your schema is up to date')) {
    console.log(`${dialect}: the migrations already make what the entities describe; nothing to write.`);
    return;
  }
  const [timestamp, name] = file.split('-');
  const path = join(FOLDER, dialect, `${file}.ts`);
  typeorm('migration:generate', '-d', 'dist/ormconfig.js', '-t', timestamp, '--pretty', join(FOLDER, dialect, name));
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/^import \{.*\} from ["']typeorm["'];/, "import type { MigrationInterface, QueryRunner } from 'typeorm';"),
  );
  run('node_modules/.bin/prettier', ['--log-level', 'warn', '--write', path]);
  console.log(`${dialect}: wrote ${path}. Read it before you commit it.`);
}

/** Writes index.ts anew from the files that are there. */
function register() {
  const imports = [];
  const lists = DIALECTS.map((dialect) => {
    const classes = migrationFiles(dialect).map((file) => {
      const [, time, title] = /^(\d+)-(\w+)\.ts$/.exec(file) ?? [];
      if (!title) throw new Error(`${file} is not named like 1700000000000-Name.ts`);
      const alias = `${title}On${dialect === 'sqlite' ? 'Sqlite' : 'Mysql'}`;
      imports.push(`import { ${title}${time} as ${alias} } from './${dialect}/${time}-${title}.js';`);
      return alias;
    });
    return `  ${dialect}: [${classes.join(', ')}],`;
  });
  writeFileSync(
    join(FOLDER, 'index.ts'),
    `import type { DatabaseSettings } from '../../config/index.js';
${imports.join('\n')}

// Written by \`npm run migration:generate -- Name\`.

/** The migrations of each database, oldest first. */
const all = {
${lists.join('\n')}
};

export function migrations(dialect: DatabaseSettings['dialect']): (new () => object)[] {
  return all[dialect];
}
`,
  );
}

function migrationFiles(dialect) {
  return readdirSync(join(FOLDER, dialect))
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

function run(command, args, env = process.env) {
  const { status, stdout, stderr } = spawnSync(command, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}
