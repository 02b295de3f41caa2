import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('what the client knows of the API', () => {
  const folder = mkdtempSync(join(tmpdir(), 'annals-client-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const document = readFileSync('docs/openapi.json', 'utf8');
  const check = (text: string) => {
    const file = join(folder, 'openapi.json');
    writeFileSync(file, text);
    const { status, stderr } = spawnSync(process.execPath, ['clients/typescript/scripts/generate.mjs', '--check', '--document', file], { encoding: 'utf8' });
    return { status, stale: [...stderr.matchAll(/generated\/(\S+) is stale/g)].map(([, name]) => name) };
  };

  it('is what the document says', () => {
    expect(check(document)).toEqual({ status: 0, stale: [] });
  });

  it('is said to be stale where a field was renamed', () => {
    expect(check(document.replaceAll('"duration_minutes"', '"duration"'))).toEqual({ status: 1, stale: ['schema.ts'] });
  });

  it('is said to be stale where a POST no longer honours a key', () => {
    expect(check(document.replace('"name": "Idempotency-Key"', '"name": "Another-Key"'))).toEqual({ status: 1, stale: ['schema.ts', 'idempotent-posts.ts'] });
  });
});
