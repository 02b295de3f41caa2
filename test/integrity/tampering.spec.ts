import { leafOf, payloadOf, TrailEntryRepository, type TrailEntry } from '../../src/activity-logs/index.js';
import { OrganizationScope } from '../../src/common/organization-scope.js';
import { Sealer, SigningKey, TrailVerifier } from '../../src/integrity/index.js';
import { REASONS, type Verdict } from '../../src/integrity/verification/verdict.js';
import { CompactRange, leafBytesOf, leafHash, payloadHashOf, sameHash, verifyConsistency } from '../../src/merkle/index.js';
import { integratorsEvent } from '../support/factories.js';
import { useOrganization, useTestApp } from '../support/use-test-app.js';
import type { TestOrganization } from '../support/test-organization.js';
import { querySql, recordSealed, runSql, sealAll } from '../support/integrity/sealing.js';

const SIZE = 300;
const TABLES = ['trail_entries', 'trail_tiles', 'trail_heads', 'unsealed_entries'];
const OTHER_HASH = Buffer.alloc(32, 7);

// Hundreds of entries for each story: on a busy machine that takes its time.
jest.setTimeout(60_000);

describe('tampering with the database', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  let ids: string[];

  beforeAll(async () => {
    await recordSealed(test, org, SIZE);
    const rows = await querySql<{ id: string }>(test, 'SELECT id FROM trail_entries WHERE organization_id = ? ORDER BY seq', [org.id]);
    ids = rows.map(({ id }) => id);
    for (const table of TABLES) await runSql(test, `CREATE TABLE good_${table} AS SELECT * FROM ${table} WHERE organization_id = ?`, [org.id]);
  });
  /** Each story spoils the trail: the next one begins with the good one again. */
  beforeEach(async () => {
    for (const table of TABLES) {
      await runSql(test, `DELETE FROM ${table} WHERE organization_id = ?`, [org.id]);
      await runSql(test, `INSERT INTO ${table} SELECT * FROM good_${table}`);
    }
    expect(await verify()).toEqual({ ok: true, treeSize: ids.length, checked: ids.length, firstBad: null });
  });

  const verify = async () => (await org.as('ADMIN').post<Verdict>('/activities/integrity/verify')).body;
  const set = (column: string, value: unknown, seq: number) =>
    runSql(test, `UPDATE trail_entries SET ${column} = ? WHERE organization_id = ? AND seq = ?`, [value, org.id, seq]);
  const bad = (seq: number | null, reason: keyof typeof REASONS, _id: string | null = seq === null ? null : (ids[seq] ?? null)) => ({
    seq,
    _id,
    reason: REASONS[reason],
  });
  /** Changes a stored hash, whatever the database. */
  const setHash = async (level: number, index: number, hash: Buffer) => {
    const [tile] = await querySql<{ hashes: Buffer }>(test, 'SELECT hashes FROM trail_tiles WHERE organization_id = ? AND level = ? AND tile_index = ?', [
      org.id,
      level,
      Math.floor(index / 256),
    ]);
    const hashes = Buffer.from((tile as { hashes: Buffer }).hashes);
    hash.copy(hashes, (index % 256) * 32);
    await runSql(test, 'UPDATE trail_tiles SET hashes = ? WHERE organization_id = ? AND level = ? AND tile_index = ?', [
      hashes,
      org.id,
      level,
      Math.floor(index / 256),
    ]);
  };

  it.each([
    ['context', 'Nothing happened here'],
    ['changes', '{"role":{"from":"USER","to":"OWNER"}}'],
    ['metadata', '{"amount":1}'],
    ['occurred_at', '2020-01-01 00:00:00.000'],
    ['ip', '198.51.100.1'],
    ['user_agent', 'somebody/1.0'],
    ['request_id', 'another-request'],
    ['salt', Buffer.alloc(32).toString('base64')],
    ['salt', null],
    ['payload_hash', '0'.repeat(64)],
  ])('an altered payload is named: %s', async (column, value) => {
    await set(column, value, 260);
    await set(column, value, 280);
    expect(await verify()).toEqual({ ok: false, treeSize: ids.length, checked: 260, firstBad: bad(260, 'payload') });
  });

  it.each([
    ['activity_type', 'read-invoice'],
    ['created_by', 'f'.repeat(24)],
    ['created_at', '2020-01-01 00:00:00.000'],
    ['tags', '["another"]'],
    ['actor_id', 'f'.repeat(24)],
    ['actor_type', 'api-key'],
    ['about_organization_id', 'f'.repeat(24)],
    ['id', 'f'.repeat(24)],
  ])('an altered entry is named: %s', async (column, value) => {
    await set(column, value, 17);
    expect((await verify()).firstBad).toEqual(bad(17, 'entry', column === 'id' ? String(value) : ids[17]));
  });

  it('a payload altered together with its hash is named', async () => {
    const scope = OrganizationScope.proven(org.id);
    const entry = (await test.app.get(TrailEntryRepository).find(scope, ids[42] as string)) as TrailEntry;
    const altered = { ...entry, context: 'A nicer story' };
    await set('context', altered.context, 42);
    await set('payload_hash', payloadHashOf(Buffer.from(entry.salt as string, 'base64'), payloadOf(altered)), 42);
    expect((await verify()).firstBad).toEqual(bad(42, 'entry'));
  });

  it.each([0, 100, SIZE])('a deleted row is named by its place: %i', async (seq) => {
    await runSql(test, 'DELETE FROM trail_entries WHERE organization_id = ? AND seq = ?', [org.id, seq]);
    expect((await verify()).firstBad).toEqual(bad(seq, 'gone', null));
  });

  it('a truncated end is named', async () => {
    await runSql(test, 'DELETE FROM trail_entries WHERE organization_id = ? AND seq >= ?', [org.id, 200]);
    expect(await verify()).toMatchObject({ ok: false, checked: 200, firstBad: bad(200, 'gone', null) });
  });

  it('a deleted row over which the others were moved up is named', async () => {
    await runSql(test, 'DELETE FROM trail_entries WHERE organization_id = ? AND seq = 50', [org.id]);
    for (let seq = 51; seq < ids.length; seq++) await set('seq', seq - 1, seq);
    expect((await verify()).firstBad).toEqual(bad(50, 'entry', ids[51]));
  });

  it('two entries that changed places are named', async () => {
    await set('seq', null, 30);
    await set('seq', 30, 31);
    await runSql(test, 'UPDATE trail_entries SET seq = 31 WHERE id = ?', [ids[30]]);
    expect((await verify()).firstBad).toEqual(bad(30, 'entry', ids[31]));
  });

  const copyOf = async (id: string, seq: number | null) => {
    const [row] = await querySql<Record<string, unknown>>(test, 'SELECT * FROM trail_entries WHERE organization_id = ? AND seq = 20', [org.id]);
    const copy = { ...row, id, seq };
    const columns = Object.keys(copy);
    await runSql(test, `INSERT INTO trail_entries (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`, Object.values(copy));
  };

  it('an entry put in behind the end is named', async () => {
    await copyOf('a'.repeat(24), ids.length);
    expect((await verify()).firstBad).toEqual(bad(ids.length, 'beyond', 'a'.repeat(24)));
  });

  it('an entry put in before the beginning is named', async () => {
    await copyOf('a'.repeat(24), -1);
    expect((await verify()).firstBad).toEqual(bad(-1, 'before', 'a'.repeat(24)));
  });

  it('an entry put in between others that were moved is named', async () => {
    for (let seq = ids.length - 1; seq >= 100; seq--) await set('seq', seq + 1, seq);
    await copyOf('a'.repeat(24), 100);
    expect((await verify()).firstBad).toEqual(bad(100, 'entry', 'a'.repeat(24)));
  });

  it('an entry put in without a place is named', async () => {
    await copyOf('a'.repeat(24), null);
    expect((await verify()).firstBad).toEqual(bad(null, 'unexpected', 'a'.repeat(24)));
  });

  it('an erasure without an entry is named', async () => {
    await runSql(
      test,
      'UPDATE trail_entries SET erased_at = created_at, salt = NULL, context = NULL, search_text = NULL, metadata = NULL, ip = NULL, user_agent = NULL, request_id = NULL WHERE organization_id = ? AND seq = 60',
      [org.id],
    );
    expect((await verify()).firstBad).toEqual(bad(60, 'eraseUntold'));
    await set('context', 'still here', 60);
    expect((await verify()).firstBad).toEqual(bad(60, 'notErased'));
  });

  it.each([0, 255, 256, SIZE])('a rewritten hash of a leaf is told from an altered entry: %i', async (seq) => {
    await setHash(0, seq, OTHER_HASH);
    expect((await verify()).firstBad).toEqual(bad(seq, 'tile'));
  });

  it('a rewritten hash of a higher level is named', async () => {
    await setHash(1, 0, OTHER_HASH);
    expect((await verify()).firstBad).toEqual(bad(0, 'tree', null));
  });

  it('a missing tile is named', async () => {
    await runSql(test, 'DELETE FROM trail_tiles WHERE organization_id = ? AND level = 0 AND tile_index = 1', [org.id]);
    expect((await verify()).firstBad).toEqual(bad(256, 'tile'));
  });

  it('a head that was moved back, or away, is named', async () => {
    await runSql(test, 'UPDATE trail_heads SET tree_size = 100 WHERE organization_id = ?', [org.id]);
    expect((await verify()).firstBad).toEqual(bad(null, 'otherTree'));
    await runSql(test, 'DELETE FROM trail_heads WHERE organization_id = ?', [org.id]);
    expect((await verify()).firstBad).toEqual(bad(0, 'beyond'));
  });

  it('a head with an earlier note of the key itself is named: the entries stand behind its end', async () => {
    const scope = OrganizationScope.proven(org.id);
    const { body } = await org.as('ADMIN').get<{ note: string }>(`/activities/${ids[0]}/proof?treeSize=100`);
    await runSql(test, 'UPDATE trail_heads SET tree_size = 100, note = ? WHERE organization_id = ?', [body.note, scope.organizationId]);
    expect((await verify()).firstBad).toEqual(bad(100, 'beyond'));
  });

  it('a note of another key is named', async () => {
    const other = new SigningKey(Buffer.alloc(32, 1));
    const { body } = await org.as('ADMIN').get<{ rootHash: string; origin: string; treeSize: number }>('/activities/integrity/checkpoint', {
      headers: { accept: 'application/json' },
    });
    const note = other.signCheckpoint({ ...body, rootHash: Buffer.from(body.rootHash, 'base64') });
    await runSql(test, 'UPDATE trail_heads SET note = ? WHERE organization_id = ?', [note, org.id]);
    expect((await verify()).firstBad).toEqual(bad(null, 'unsigned'));
  });

  /** An entry and everything that is made of it but the note, which takes the key. */
  const rewrite = async (seq: number) => {
    const scope = OrganizationScope.proven(org.id);
    await set('activity_type', 'read-invoice', seq);
    const entry = (await test.app.get(TrailEntryRepository).find(scope, ids[seq] as string)) as TrailEntry;
    await setHash(0, seq, Buffer.from(leafHash(leafBytesOf(leafOf(entry, seq)))));
    const full = new CompactRange();
    for (const each of await test.app.get(TrailEntryRepository).findSealed(scope, 0, 256)) full.append(leafHash(leafBytesOf(leafOf(each, each.seq as number))));
    await setHash(1, 0, Buffer.from(full.root()));
    return scope;
  };

  it('an entry rewritten with the whole stored tree does not fit the signed root, and the key signs nothing on top of it', async () => {
    await rewrite(5);
    expect((await verify()).firstBad).toEqual(bad(null, 'root'));
    const { body: before } = await org.as('ADMIN').get<string>('/activities/integrity/checkpoint');
    await org.as('OWNER').post('/activities', integratorsEvent());
    const [row] = await querySql<{ unsealed: number | string }>(test, 'SELECT COUNT(*) AS unsealed FROM unsealed_entries WHERE organization_id = ?', [org.id]);
    expect(Number(row?.unsealed)).toBe(1);
    const other = await test.organization();
    await recordSealedOf(other);
    expect((await org.as('ADMIN').get<string>('/activities/integrity/checkpoint')).body).toBe(before);
    expect((await org.as('ADMIN').get(`/activities/${ids[0]}/proof?treeSize=270`)).status).toBe(500);
  });

  /** One organization that can't be sealed does not keep another waiting. */
  const recordSealedOf = async (other: TestOrganization) => {
    const { body } = await other.as('OWNER').post<{ _id: string }>('/activities', integratorsEvent());
    await test.app.get(Sealer).sealAll();
    expect((await other.as('ADMIN').get(`/activities/${body._id}/proof`)).status).toBe(200);
  };

  it('a trail rewritten with the key is consistent with everything but a checkpoint kept elsewhere', async () => {
    const { body: held } = await org.as('ADMIN').get<string>('/activities/integrity/checkpoint');
    await recordSealed(test, org, 3);
    const verifier = test.app.get(TrailVerifier);
    const opened = verifier.openHeld(held);
    if (!opened) throw new Error('The checkpoint is signed by our own key.');
    expect(await verifier.verify(opened.scope, opened)).toMatchObject({ ok: true });

    const scope = await rewrite(5);
    const range = new CompactRange();
    const entries = await test.app.get(TrailEntryRepository).findSealed(scope, 0, 10_000);
    for (const entry of entries) range.append(leafHash(leafBytesOf(leafOf(entry, entry.seq as number))));
    const note = test.app.get(SigningKey).signCheckpoint({ origin: `annals/${org.id}`, treeSize: entries.length, rootHash: range.root() });
    await runSql(test, 'UPDATE trail_heads SET note = ? WHERE organization_id = ?', [note, org.id]);

    expect((await verify()).ok).toBe(true);
    expect((await verifier.verify(opened.scope, opened)).firstBad).toEqual(bad(null, 'rewritten'));
    type Consistency = { fromRootHash: string; toRootHash: string; consistencyPath: string[] };
    const { body } = await org.as('ADMIN').get<Consistency>(`/activities/integrity/consistency?from=${opened.held.treeSize}&to=${entries.length}`);
    const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
    const path = body.consistencyPath.map(bytes);
    expect(verifyConsistency(opened.held.treeSize, entries.length, path, opened.held.rootHash, bytes(body.toRootHash))).toBe(false);
    expect(sameHash(bytes(body.fromRootHash), opened.held.rootHash)).toBe(false);
  });

  it('a trail truncated with its head is detected by a checkpoint kept elsewhere', async () => {
    const { body: held } = await org.as('ADMIN').get<string>('/activities/integrity/checkpoint');
    const opened = test.app.get(TrailVerifier).openHeld(held);
    const { body } = await org.as('ADMIN').get<{ note: string }>(`/activities/${ids[0]}/proof?treeSize=100`);
    await runSql(test, 'UPDATE trail_heads SET tree_size = 100, note = ? WHERE organization_id = ?', [body.note, org.id]);
    await runSql(test, 'DELETE FROM trail_entries WHERE organization_id = ? AND seq >= 100', [org.id]);
    expect((await verify()).ok).toBe(true);
    expect((await test.app.get(TrailVerifier).verify(OrganizationScope.proven(org.id), opened)).firstBad).toEqual(bad(100, 'cut', null));
  });

  it('leaves the trails of others alone', async () => {
    const other = await test.organization();
    await set('context', 'Nothing happened here', 1);
    await sealAll(test);
    expect((await other.as('ADMIN').post<Verdict>('/activities/integrity/verify')).body.ok).toBe(true);
  });
});
