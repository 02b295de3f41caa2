import { recordSealed, sealAll } from '../../../test/support/integrity/sealing.js';
import type { AnnalsClient, EntryResponse, ProofResponse } from '../src/index.js';
import { readVerifierKey, verifyBundle, verifyEntry, verifyProofFile } from '../src/verify/index.js';
import { serve, type Serving } from './serving.js';

describe('the verification of the client', () => {
  let serving: Serving;
  let client: AnnalsClient;
  let verifierKey: string;
  let entry: EntryResponse;
  let proof: ProofResponse;
  let knownCheckpoint: string;
  beforeAll(async () => {
    serving = await serve();
    client = await serving.clientOf('OWNER');
    const [id = ''] = await recordSealed(serving.test, serving.org, 10);
    verifierKey = (await client.GET('/api/v1/activities/integrity/key')).data.vkey;
    knownCheckpoint = (await client.GET('/api/v1/activities/integrity/checkpoint')).data.note;
    await recordSealed(serving.test, serving.org, 10);
    entry = (await client.GET('/api/v1/activities/{id}', { params: { path: { id } } })).data;
    proof = await proofOf(id);
  });
  afterAll(() => serving.test.close());

  const proofOf = async (id: string) => (await client.GET('/api/v1/activities/{id}/proof', { params: { path: { id } } })).data;
  const sizeOf = (note: string) => Number(note.split('\n')[1]);

  it('accepts a true proof of an entry as it is shown', () => {
    expect(verifyEntry({ entry, proof, verifierKey })).toEqual({
      ok: true,
      origin: `annals/${serving.org.id}`,
      leafIndex: entry.seq,
      treeSize: proof.treeSize,
      rootHash: proof.rootHash,
      leaf: proof.leaf,
    });
    const { seq: _, ...unsealed } = entry;
    expect(verifyEntry({ entry: unsealed, proof, verifierKey }).ok).toBe(true);
    expect(verifyEntry({ proof, verifierKey }).ok).toBe(true);
  });

  it.each<[string, (entry: EntryResponse) => EntryResponse, string]>([
    ['its text', (shown) => ({ ...shown, context: 'Nothing happened' }), 'The payload is not the one that was recorded'],
    ['its type', (shown) => ({ ...shown, activityType: 'something-else' }), 'The entry does not match its leaf'],
    ['its place', (shown) => ({ ...shown, seq: 0 }), 'The entry does not match its leaf'],
  ])('names an entry that was altered: %s', (_, alter, reason) => {
    expect(verifyEntry({ entry: alter(entry), proof, verifierKey })).toEqual({ ok: false, reason: expect.stringContaining(reason) as string });
  });

  it.each<[string, (proof: ProofResponse) => ProofResponse, string]>([
    ['leaf', (of) => ({ ...of, leaf: of.leaf.replace('export', 'import') }), 'The leaf does not have the hash'],
    ['leaf with its hash', (of) => ({ ...of, leaf: '', leafHash: 'bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=' }), 'is not at this position'],
    ['place', (of) => ({ ...of, leafIndex: of.leafIndex + 1 }), 'is not at this position'],
    ['path', (of) => ({ ...of, inclusionPath: of.inclusionPath.slice(1) }), 'is not at this position'],
    ['hash of the path', (of) => ({ ...of, inclusionPath: ['no hash'] }), 'malformed'],
    ['size', (of) => ({ ...of, treeSize: of.treeSize + 1 }), 'contradicts its signed checkpoint'],
    ['root', (of) => ({ ...of, rootHash: of.leafHash }), 'contradicts its signed checkpoint'],
    ['note', (of) => ({ ...of, note: of.note.replace(/\n\d+\n/, '\n999\n') }), 'not signed by this key'],
  ])('refuses a proof whose %s was altered', (_, alter, reason) => {
    expect(verifyEntry({ proof: alter(proof), verifierKey })).toEqual({ ok: false, reason: expect.stringContaining(reason) as string });
  });

  it('refuses a proof that another key has signed', async () => {
    const other = await serving.test.organization();
    const { body } = await other.as('ADMIN').get<{ vkey: string }>('/activities/integrity/key');
    expect(verifyEntry({ entry, proof, verifierKey: body.vkey }).ok).toBe(false);
    expect(verifyEntry({ entry, proof, verifierKey: 'no key' })).toEqual({ ok: false, reason: 'The verifier key is malformed.' });
  });

  it('holds a proof against a checkpoint that the reader has kept', async () => {
    const query = { from: sizeOf(knownCheckpoint), to: proof.treeSize };
    const { data: consistency } = await client.GET('/api/v1/activities/integrity/consistency', { params: { query } });
    expect(verifyEntry({ entry, proof, verifierKey, knownCheckpoint, consistency }).ok).toBe(true);
    expect(verifyEntry({ entry, proof, verifierKey, knownCheckpoint: proof.note }).ok).toBe(true);
    const without = verifyEntry({ entry, proof, verifierKey, knownCheckpoint });
    expect(without).toEqual({ ok: false, reason: expect.stringContaining('pass the consistency proof') as string });
    const altered = { ...consistency, consistencyPath: [...consistency.consistencyPath].reverse() };
    const rewritten = verifyEntry({ entry, proof, verifierKey, knownCheckpoint, consistency: altered });
    expect(rewritten).toEqual({ ok: false, reason: expect.stringContaining('were rewritten') as string });
  });

  it('accepts an erased entry without its payload, and refuses one that still shows it', async () => {
    const [id = ''] = await recordSealed(serving.test, serving.org, 1);
    const before = (await client.GET('/api/v1/activities/{id}', { params: { path: { id } } })).data;
    const { data: erased } = await client.POST('/api/v1/activities/{id}/erase', { params: { path: { id } }, body: { reason: 'As the law demands' } });
    const erasedProof = await proofOf(id);
    expect(verifyEntry({ entry: erased, proof: erasedProof, verifierKey }).ok).toBe(true);
    expect(verifyEntry({ entry: { ...before, erased: true }, proof: erasedProof, verifierKey }).ok).toBe(false);
  });

  it('checks proof files and bundles as the command does', async () => {
    const key = readVerifierKey(verifierKey);
    if (!key) throw new Error('The key is malformed');
    const options = { params: { path: { id: entry._id } }, parseAs: 'text', headers: { Accept: 'text/plain' } } as const;
    expect(verifyProofFile((await client.GET('/api/v1/activities/{id}/proof', options)).data, key)).toMatchObject({ ok: true, proven: { index: entry.seq } });
    await sealAll(serving.test);
    const { data } = await client.GET('/api/v1/activities/export', { params: { query: { format: 'bundle' } }, parseAs: 'text' });
    const lines = async function* () {
      yield* data.trimEnd().split('\n');
    };
    expect(await verifyBundle(lines(), { key })).toMatchObject({ ok: true });
  });
});
