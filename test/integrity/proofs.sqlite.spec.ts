import type { CheckpointResponse, ConsistencyResponse, KeyResponse, ProofResponse } from '../../src/integrity/dto/integrity.responses.js';
import {
  CompactRange,
  leafBytesOf,
  leafHash,
  openNote,
  readCheckpoint,
  readVerifierKey,
  verifyConsistency,
  verifyInclusion,
  verifyProofFile,
  type Checkpoint,
  type NoteKey,
} from '../../src/merkle/index.js';
import type { ProblemBody } from '../support/api-client.js';
import { integratorsEvent } from '../support/factories.js';
import { useOrganization, useTestApp } from '../support/use-test-app.js';
import type { TestOrganization } from '../support/test-organization.js';
import { verifyWithSigstore } from '../support/integrity/other-verifier.js';
import { recordSealed, runSql, sealAll, trailOf } from '../support/integrity/sealing.js';

const JSON_ONLY = { headers: { accept: 'application/json' } };
const TEXT_ONLY = { headers: { accept: 'text/plain' } };
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));

// Hundreds of entries for each story: on a busy machine that takes its time.
jest.setTimeout(60_000);

describe('proofs', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  let key: NoteKey;
  beforeAll(async () => {
    await recordSealed(test, org, 262);
    key = await keyOf(org);
  });

  const keyOf = async (organization: TestOrganization) => {
    const { body } = await organization.as('USER').get<KeyResponse>('/activities/integrity/key');
    return readVerifierKey(body.vkey) as NoteKey;
  };
  const open = (note: string) => readCheckpoint(openNote(note, key) ?? '') as Checkpoint;
  const newest = async () => (await org.as('ADMIN').get<CheckpointResponse>('/activities/integrity/checkpoint', JSON_ONLY)).body;
  const proofOf = async (id: string, query = '') => (await org.as('ADMIN').get<ProofResponse>(`/activities/${id}/proof${query}`)).body;

  it('are signed by the key that any caller may read', async () => {
    const { body } = await org.as('USER').get<KeyResponse>('/activities/integrity/key');
    expect(body).toEqual({
      algorithm: 'Ed25519',
      keyId: expect.stringMatching(/^[0-9a-f]{8}$/) as unknown,
      publicKey: expect.stringContaining('-----BEGIN PUBLIC KEY-----') as unknown,
      vkey: expect.stringContaining(`annals/${org.id}+${body.keyId}+`) as unknown,
    });
    const der = Buffer.from(body.publicKey.split('\n')[1] ?? '', 'base64');
    expect(new Uint8Array(der.subarray(-32))).toEqual(key.publicKey);
  });

  it('stand on checkpoints that are notes, or JSON where the request asks for it', async () => {
    const json = await newest();
    const { origin, treeSize, rootHash } = open(json.note);
    expect({ origin, treeSize, rootHash: Buffer.from(rootHash).toString('base64') }).toEqual({
      origin: json.origin,
      treeSize: json.treeSize,
      rootHash: json.rootHash,
    });
    expect(origin).toBe(`annals/${org.id}`);
    const wishes: Record<string, string>[] = [{}, { accept: '*/*' }, { accept: 'text/plain' }, { accept: 'text/plain, application/json;q=0.5' }];
    for (const headers of wishes) {
      const answer = await org.as('ADMIN').get<string>('/activities/integrity/checkpoint', { headers });
      expect([answer.headers['content-type'], answer.body, answer.headers['vary']]).toEqual(['text/plain; charset=utf-8', json.note, 'Accept']);
    }
  });

  it('hold for every entry, at every size of the tree, for us and for others', async () => {
    const entries = await trailOf(org);
    const sizes = new Set([1, 2, 3, 7, 128, 255, 256, 257, entries.length]);
    const roots = rootsOf(await Promise.all(entries.map(async ({ _id }) => (await proofOf(_id)).leaf)));
    for (const treeSize of sizes) {
      for (let seq = 0; seq < treeSize; seq += treeSize > 20 ? 23 : 1) {
        const proof = await proofOf(entries[seq]?._id ?? '', `?treeSize=${treeSize}`);
        expect(proof).toMatchObject({ leafIndex: seq, treeSize, rootHash: roots[treeSize] });
        const { rootHash } = open(proof.note);
        expect(Buffer.from(rootHash).toString('base64')).toBe(proof.rootHash);
        expect(verifyInclusion(seq, treeSize, leafHash(leafBytesOf(proof.leaf)), proof.inclusionPath.map(bytes), rootHash)).toBe(true);
        verifyWithSigstore(proof);
        expect(() => verifyWithSigstore({ ...proof, leaf: `${proof.leaf} ` })).toThrow();
      }
    }
  });

  const rootsOf = (leaves: readonly string[]) => {
    const range = new CompactRange();
    return [range, ...leaves].map((leaf) => {
      if (typeof leaf === 'string') range.append(leafHash(leafBytesOf(leaf)));
      return Buffer.from(range.root()).toString('base64');
    });
  };

  it('come as a file that is verified with the key and nothing else', async () => {
    const [id = ''] = await recordSealed(test, org, 1);
    const { headers, body } = await org.as('ADMIN').get<string>(`/activities/${id}/proof`, TEXT_ONLY);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    const json = await proofOf(id);
    expect(verifyProofFile(body, key)).toEqual({
      ok: true,
      proven: { origin: `annals/${org.id}`, index: json.leafIndex, treeSize: json.treeSize, rootHash: json.rootHash, leaf: json.leaf, salt: json.salt },
    });
    expect(verifyProofFile(body.replace('index ', 'index 1'), key).ok).toBe(false);
    expect(verifyProofFile(body, await keyOf(await test.organization())).ok).toBe(false);
  });

  it('of an entry at a size where it was not there yet, or that never was, are refused', async () => {
    const entries = await trailOf(org);
    const id = entries[10]?._id ?? '';
    for (const treeSize of [10, 1, 0, -1, entries.length + 1_000, 1.5, 'x']) {
      const { status, body } = await org.as('ADMIN').get<ProblemBody>(`/activities/${id}/proof?treeSize=${treeSize}`);
      expect([status, body.errors?.[0]?.field]).toEqual([400, 'treeSize']);
    }
  });

  it('of an entry that waits to be sealed are asked for again', async () => {
    const { body: entry } = await org.as('OWNER').post<{ _id: string }>('/activities', integratorsEvent());
    await sealAll(test);
    await runSql(test, 'UPDATE trail_entries SET seq = NULL WHERE id = ?', [entry._id]);
    const { status, headers, body } = await org.as('ADMIN').get<ProblemBody>(`/activities/${entry._id}/proof`);
    expect([status, body.code, headers['retry-after']]).toEqual([409, 'not_sealed', '1']);
    const { treeSize } = await newest();
    await runSql(test, 'UPDATE trail_entries SET seq = ? WHERE id = ?', [treeSize - 1, entry._id]);
  });

  it('of consistency hold between all sizes', async () => {
    const { treeSize } = await newest();
    const sizes = [1, 2, 3, 64, 100, 255, 256, 257, treeSize];
    for (const from of sizes) {
      for (const to of sizes.filter((size) => size >= from)) {
        const { body } = await org.as('ADMIN').get<ConsistencyResponse>(`/activities/integrity/consistency?from=${from}&to=${to}`);
        expect(body).toMatchObject({ from, to });
        expect(verifyConsistency(from, to, body.consistencyPath.map(bytes), bytes(body.fromRootHash), bytes(body.toRootHash))).toBe(true);
      }
    }
  });

  it.each([
    ['', ['from', 'to']],
    ['?from=1', ['to']],
    ['?to=1', ['from']],
    ['?from=0&to=1', ['from']],
    ['?from=2&to=1', ['from']],
    ['?from=1&to=1000000', ['to']],
    ['?from=1&to=2&more=3', ['more']],
    ['?from=x&to=2', ['from']],
  ])('of consistency are refused for %s', async (query, fields) => {
    const { status, body } = await org.as('ADMIN').get<ProblemBody>(`/activities/integrity/consistency${query}`);
    expect([status, body.errors?.map(({ field }) => field)]).toEqual([400, fields]);
  });

  it('are another organization’s own', async () => {
    const [id = ''] = await recordSealed(test, org, 1);
    const stranger = await test.organization();
    expect((await stranger.as('OWNER').get(`/activities/${id}/proof`)).status).toBe(404);
    expect((await org.as('USER').get(`/activities/${id}/proof`)).status).toBe(403);
    expect((await stranger.as('ADMIN').get<CheckpointResponse>('/activities/integrity/checkpoint', JSON_ONLY)).body.origin).toBe(`annals/${stranger.id}`);
  });
});
