import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError, verifyFile } from '../../src/cli/verify/verify-file.js';
import { verifyOrganizations } from '../../src/cli/verify/verify-organizations.js';
import { OrganizationScope } from '../../src/common/organization-scope.js';
import { TrailVerifier } from '../../src/integrity/index.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestOrganization } from '../support/test-organization.js';
import { recordSealed, runSql } from '../support/integrity/sealing.js';

jest.setTimeout(60_000); // a busy machine takes its time

describe('the commands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'annals-verify-'));
  let test: TestApp;
  let org: TestOrganization;
  let key: string;
  let checkpointFile: string;
  let id: string;
  beforeAll(async () => {
    test = await startTestApp();
    org = await test.organization();
    [id = ''] = await recordSealed(test, org, 10);
    key = (await org.as('ADMIN').get<{ vkey: string }>('/activities/integrity/key')).body.vkey;
    checkpointFile = fileOf('checkpoint', (await org.as('ADMIN').get<string>('/activities/integrity/checkpoint')).body);
    await recordSealed(test, org, 10);
  });
  afterAll(async () => {
    await test.close();
    rmSync(folder, { recursive: true });
  });

  const fileOf = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it('verify a proof with the key of its trail, and refuse to without one', async () => {
    const { body } = await org.as('ADMIN').get<string>(`/activities/${id}/proof`, { headers: { accept: 'text/plain' } });
    const file = fileOf('good.tlog-proof', body);
    expect(await verifyFile(file, { key })).toMatchObject({ ok: true });
    await expect(verifyFile(file, {})).rejects.toThrow(UsageError);
    await expect(verifyFile(file, { key: 'none' })).rejects.toThrow(UsageError);
    expect(await verifyFile(fileOf('bad.tlog-proof', body.replace(/index \d+/, 'index 1')), { key })).toMatchObject({ ok: false });
  });

  it('verify a bundle as the export writes it, with an entry that was erased, and name the entry that was altered', async () => {
    expect((await org.as('OWNER').post(`/activities/${id}/erase`, { reason: 'because' })).status).toBe(200);
    await recordSealed(test, org, 1);
    const { body } = await org.as('ADMIN').get<string>('/activities/export?format=bundle');
    const file = fileOf('good.ndjson', body);
    expect((await verifyFile(file, { key, checkpointFile })).lines.join('\n')).toMatch(/^OK: .*1 with an erased payload.*\n.*checkpoint that you hold/);
    expect((await verifyFile(file, {})).lines.join('\n')).toContain('only if you know whose key');
    const altered = body.replace(/"context":"An invoice was exported/, '"context":"No invoice was exported');
    const { ok, lines } = await verifyFile(fileOf('bad.ndjson', altered), { key });
    expect([ok, lines.join('\n')]).toEqual([false, expect.stringMatching(/^BAD: line \d+, seq \d+, entry [0-9a-f]{24}: The payload/)]);
    expect(await verifyFile(fileOf('cut.ndjson', body.slice(0, -200)), { key })).toMatchObject({ ok: false });
  });

  it('verify the database against a checkpoint, say a line for each trail, and name the row that was altered', async () => {
    const lines: string[] = [];
    const verifier = test.app.get(TrailVerifier);
    const run = (only?: OrganizationScope, note?: string) =>
      verifyOrganizations(
        verifier,
        { only, note },
        (line) => lines.push(line),
        () => undefined,
      );
    const { body: note } = await org.as('ADMIN').get<string>('/activities/integrity/checkpoint');
    expect(await run()).toBe(true);
    expect(await run(undefined, note)).toBe(true);
    expect(await run(undefined, note.replace('— ', '— x'))).toBe(false);
    await expect(run(OrganizationScope.proven('f'.repeat(24)))).rejects.toThrow('there is no trail');
    await runSql(test, "UPDATE trail_entries SET context = 'Nothing' WHERE organization_id = ? AND seq = 5", [org.id]);
    expect(await run(OrganizationScope.proven(org.id))).toBe(false);
    expect(lines.at(-1)).toMatch(new RegExp(`^BAD: ${org.id}, seq 5, entry [0-9a-f]{24}: Its payload`));
  });
});
