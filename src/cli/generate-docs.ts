import 'reflect-metadata';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ACTIVITY_TYPES } from '../common/activity-types.js';
import { ERROR_CATALOGUE, ERROR_CODES } from '../common/errors/index.js';
import { readSettings } from '../config/index.js';
import { createApp } from '../configure-app.js';
import { openApiDocument } from '../docs/index.js';

// `npm run docs:generate` writes docs/openapi.json, docs/errors.md and the lists of activity types from the code, so that they
// cannot drift from it.
// With `--check` it writes nothing, and fails if one of them is stale.
const folder = mkdtempSync(join(tmpdir(), 'annals-docs-'));
const app = await createApp(
  readSettings({ DATABASE_URL: `sqlite:${join(folder, 'docs.db')}`, LOG_LEVEL: 'silent', BOOTSTRAP_OWNER_PASSWORD: 'not used at all' }),
);
for (const [file, content] of [
  ['docs/openapi.json', `${JSON.stringify(await openApiDocument(app), null, 2)}\n`],
  ['docs/errors.md', errorsPage()],
  ['docs/activity-types.md', activityTypesPage()],
  ['web/src/generated/activity-types.ts', activityTypesOfDashboard()],
] as const) {
  if (!process.argv.includes('--check')) writeFileSync(file, content);
  else if (readFileSync(file, 'utf8') !== content) {
    process.stderr.write(`${file} is stale: run \`npm run docs:generate\` and commit it.\n`);
    process.exitCode = 1;
  }
}
await app.close();
rmSync(folder, { recursive: true });

function errorsPage(): string {
  const sections = ERROR_CODES.map((code) => {
    const { status, title, meaning, remedy } = ERROR_CATALOGUE[code];
    return `## ${code}\n\n**${status}: ${title}.** ${meaning}\n\n*What to do:* ${remedy}\n`;
  });
  return `# Errors

Every error is \`application/problem+json\` (RFC 9457): \`type\`, \`title\`, \`status\`, \`detail\`, \`instance\`, \`code\`, \`requestId\`,
and for bad input \`errors: [{field, message}]\` with one for each invalid field. Programs should check \`code\`, which never changes
its meaning; \`type\` links to the same text on the running server (\`/docs/errors/<code>\`).

<!-- Written by \`npm run docs:generate\` from src/common/errors/catalogue.ts. -->

${sections.join('\n')}`;
}

function activityTypesPage(): string {
  const rows = Object.entries(ACTIVITY_TYPES).map(([type, { label, meaning, target }]) => `| \`${type}\` | ${label} | ${target ?? ''} | ${meaning} |`);
  return `# Activity types

These are the types of the entries that Annals writes. They are reserved: nobody can post an entry of such a type, and none is
ever renamed. Integrators choose types of their own for the events that they post.

<!-- Written by \`npm run docs:generate\` from src/common/activity-types.ts. -->

| type | label | target | meaning |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function activityTypesOfDashboard(): string {
  const lines = Object.entries(ACTIVITY_TYPES).map(([type, { label }]) => `  ${/-/.test(type) ? `'${type}'` : type}: '${label}',`);
  return `// Written by \`npm run docs:generate\` from src/common/activity-types.ts.

/** The types of entries that Annals writes, with what people call them. */
export const ACTIVITY_TYPE_LABELS: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`;
}
