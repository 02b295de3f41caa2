// npm run client:generate | client:check
//
// Writes what the client knows of the API from docs/openapi.json; with `--check` it writes nothing, and fails where a file is
// stale. `--document FILE` reads another document.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import openapiTypescript, { astToString } from 'openapi-typescript';

const here = (path) => new URL(path, import.meta.url);
const HEADER = '// Written by `npm run client:generate` from docs/openapi.json.\n';

const { values } = parseArgs({ options: { check: { type: 'boolean' }, document: { type: 'string' } } });
const document = JSON.parse(readFileSync(values.document ?? here('../../../docs/openapi.json'), 'utf8'));

for (const [name, content] of [
  ['schema.ts', await schema()],
  ['idempotent-posts.ts', idempotentPosts()],
]) {
  const file = here(`../src/generated/${name}`);
  if (!values.check) writeFileSync(file, content);
  else if (readFileSync(file, 'utf8') !== content) {
    process.stderr.write(`clients/typescript/src/generated/${name} is stale: run \`npm run client:generate\` and commit it.\n`);
    process.exitCode = 1;
  }
}

async function schema() {
  // A value that the server fills in is one that the caller may leave out.
  const ast = await openapiTypescript(document, { rootTypes: true, rootTypesNoSchemaPrefix: true, defaultNonNullable: false });
  return HEADER + astToString(ast);
}

function idempotentPosts() {
  const paths = Object.entries(document.paths)
    .filter(([, { post }]) => post?.parameters?.some(({ in: place, name }) => place === 'header' && name === 'Idempotency-Key'))
    .map(([path]) => `  '${path}',\n`);
  return `${HEADER}
/** The POSTs that honour an \`Idempotency-Key\`. */
export const IDEMPOTENT_POSTS: ReadonlySet<string> = new Set([\n${paths.join('')}]);\n`;
}
