import { SigningKey } from '../../src/integrity/index.js';
import type { ConsistencyResponse, KeyResponse } from '../../src/integrity/dto/integrity.responses.js';
import { openNote, readCheckpoint, readVerifierKey, verifyConsistency, type Checkpoint, type NoteKey } from '../../src/integrity/merkle/index.js';
import type { Verdict } from '../../src/integrity/verification/verdict.js';
import type { ApiClient } from '../support/api-client.js';
import { integratorsEvent } from '../support/factories.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { recordSealed, sealAll } from './support/sealing.js';

jest.setTimeout(60_000); // an instance seals once the lease of the one before has run out

const [OLD_SEED, NEW_SEED] = [1, 2].map((fill) => Buffer.alloc(32, fill).toString('base64')) as [string, string];
const OLD_PUBLIC = Buffer.from(new SigningKey(Buffer.from(OLD_SEED, 'base64')).publicKey).toString('base64');
const OLD = { SIGNING_KEY: OLD_SEED };
const NEW = { SIGNING_KEY: NEW_SEED, TRUSTED_SIGNING_KEYS: OLD_PUBLIC };

const bytes = (text: string) => Buffer.from(text, 'base64');

/** The newest checkpoint, with the key that the server names as its own. */
async function newest(api: ApiClient): Promise<Checkpoint & { readonly note: string; readonly key: NoteKey }> {
  const { body: note } = await api.get<string>('/activities/integrity/checkpoint');
  const { body } = await api.get<KeyResponse>('/activities/integrity/key');
  const key = readVerifierKey(body.vkey) as NoteKey;
  return { ...(readCheckpoint(openNote(note, key) ?? '') as Checkpoint), note, key };
}

describe('a new key for checkpoints', () => {
  let first: TestApp;
  let apiKey: string;
  let before: Awaited<ReturnType<typeof newest>>;
  beforeAll(async () => {
    first = await startTestApp(OLD);
    const org = await first.organization();
    const added = await org.addApiKey('ADMIN');
    apiKey = added.key;
    await recordSealed(first, org, 5);
    before = await newest(added.api);
  });
  afterAll(() => first.close());

  /** On an instance with other keys, which is stopped again. */
  const goOnWith = async <T>(settings: Record<string, string>, look: (test: TestApp, api: ApiClient) => Promise<T>): Promise<T> => {
    const next = await startTestApp(settings, first.database);
    const api = next.anonymous.as(apiKey);
    try {
      return await look(next, api);
    } finally {
      await next.close();
    }
  };

  it('goes on from what the old one has signed where that is trusted: the same tree, and readers of either key can tell', async () => {
    await goOnWith(NEW, async (test, api) => {
      const unchanged = await newest(api);
      expect([unchanged.treeSize, unchanged.rootHash]).toEqual([before.treeSize, before.rootHash]);

      expect((await api.post('/activities', integratorsEvent())).status).toBe(201);
      await sealAll(test);
      const after = await newest(api);
      expect(after.treeSize).toBe(before.treeSize + 1);
      expect(openNote(after.note, before.key)).toBeUndefined();
      const [from, to] = [before.treeSize, after.treeSize];
      const { body } = await api.get<ConsistencyResponse>(`/activities/integrity/consistency?from=${from}&to=${to}`);
      expect(verifyConsistency(from, to, body.consistencyPath.map(bytes), before.rootHash, after.rootHash)).toBe(true);
      expect((await api.post<Verdict>('/activities/integrity/verify')).body).toMatchObject({ ok: true });
    });
  });

  it('needs no trust in the old one any more once it has signed', async () => {
    await goOnWith({ SIGNING_KEY: NEW_SEED }, async (test, api) => {
      expect((await api.post('/activities', integratorsEvent())).status).toBe(201);
      await sealAll(test);
      expect((await api.post<Verdict>('/activities/integrity/verify')).body).toMatchObject({ ok: true });
    });
  });

  it('signs nothing on what a key has signed that it does not trust', async () => {
    await goOnWith(OLD, async (_test, api) => {
      expect((await api.get('/activities/integrity/checkpoint')).status).toBe(500);
      expect((await api.post<Verdict>('/activities/integrity/verify')).body).toMatchObject({ ok: false });
    });
  });
});
