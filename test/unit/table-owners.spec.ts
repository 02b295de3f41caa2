import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where one feature reads the table of another by its name. There is no arrow of imports between the two that a rule could see. */
const GRANTED = [
  // Users and keys know of roles, so roles must not know of them: a role that somebody has is not removed.
  'src/roles/role.repository.ts: api_keys of src/api-keys',
  'src/roles/role.repository.ts: users of src/users',
  // How far the trail is sealed, in the transaction of the webhook.
  'src/webhooks/webhook.repository.ts: trail_heads of src/integrity',
];

const ENTITY = /@Entity\('(\w+)'/g;
const NAMED = /\b(?:FROM|JOIN|INTO|UPDATE|TABLE)\s+[`"]?(\w+)|\.(?:from|\w*[jJ]oin)\('(\w+)'/g;

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name))
  .filter((file) => /(?<!\.spec)\.ts$/.test(file) && !file.startsWith('src/database/migrations/'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const featureOf = (file: string) => file.split('/', 2).join('/');

describe('a table', () => {
  const owners = new Map(sources.flatMap(({ file, text }) => [...text.matchAll(ENTITY)].map(([, table = '']) => [table, featureOf(file)] as const)));

  it('is named in SQL by the feature that owns its entity, and by no other', () => {
    expect(owners.size).toBeGreaterThan(15);
    const others = sources.flatMap(({ file, text }) => {
      const tables = new Set([...text.matchAll(NAMED)].map(([, inSql, inBuilder]) => inSql ?? inBuilder ?? ''));
      return [...tables]
        .filter((table) => owners.has(table) && owners.get(table) !== featureOf(file))
        .map((table) => `${file}: ${table} of ${owners.get(table)}`);
    });
    expect(others.sort()).toEqual([...GRANTED].sort());
  });
});
