import { CompactRange, HASH_BYTES, leafHash, openNote, readCheckpoint, readVerifierKey, type NoteKey } from '../../src/merkle/index.js';
import { useOrganization, useTestApp } from '../support/use-test-app.js';
import { recordSealed, trailOf } from '../support/integrity/sealing.js';

/** Follows a trail from outside as C2SP tlog-tiles says, with nothing but HTTP and the key that it was given once. */
class Monitor {
  private readonly leaves = new CompactRange();
  readonly seen: string[] = [];

  constructor(
    private readonly fetch: (path: string) => Promise<Buffer>,
    private readonly key: NoteKey,
  ) {}

  /** Reads on to the newest checkpoint; answers its size once leaves, tiles and checkpoint agree. */
  async follow(): Promise<number> {
    const checkpoint = readCheckpoint(openNote((await this.fetch('checkpoint')).toString(), this.key) ?? '');
    if (!checkpoint) throw new Error('The checkpoint is not signed.');
    while (this.leaves.end < checkpoint.treeSize) await this.readBundle(checkpoint.treeSize);
    expect(Buffer.from(this.leaves.root()).toString('base64')).toBe(Buffer.from(checkpoint.rootHash).toString('base64'));
    return checkpoint.treeSize;
  }

  private async readBundle(treeSize: number): Promise<void> {
    const bundle = Math.floor(this.leaves.end / 256);
    const width = Math.min(256, treeSize - bundle * 256);
    const path = `${pathOf(bundle)}${width < 256 ? `.p/${width}` : ''}`;
    const [data, tile] = [await this.fetch(`tile/entries/${path}`), await this.fetch(`tile/0/${path}`)];
    expect(tile.length).toBe(width * HASH_BYTES);
    let at = 0;
    for (let index = 0; index < width; index++) {
      const length = data.readUInt16BE(at);
      const leaf = data.subarray(at + 2, at + 2 + length);
      at += 2 + length;
      expect(Buffer.from(leafHash(leaf)).equals(tile.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES))).toBe(true);
      if (bundle * 256 + index < this.leaves.end) continue;
      this.leaves.append(leafHash(leaf));
      this.seen.push((JSON.parse(leaf.toString()) as { _id: string })._id);
    }
    expect(at).toBe(data.length);
  }
}

function pathOf(index: number): string {
  const groups =
    String(index)
      .padStart(Math.ceil(String(index).length / 3) * 3, '0')
      .match(/.../g) ?? [];
  return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
}

// Hundreds of entries for each story: on a busy machine that takes its time.
jest.setTimeout(60_000);

describe('a monitor outside', () => {
  const test = useTestApp();
  const org = useOrganization(test);

  const fetch = async (path: string) => {
    const authorization = `Bearer ${(await tokenOf()).access_token}`;
    const answer = await test.app.inject({ method: 'GET', url: `/api/v1/activities/integrity/${path}`, headers: { authorization } });
    if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode} ${answer.body}`);
    return answer.rawPayload;
  };
  let tokens: { access_token: string } | undefined;
  const tokenOf = async () => {
    const { email, password } = org.people.ADMIN;
    return (tokens ??= (await test.anonymous.post<{ access_token: string }>('/auth/login', { email, password })).body);
  };

  it('rebuilds the signed root from entry bundles as the trail grows, and has seen every entry in its order', async () => {
    const { body } = await org.as('ADMIN').get<{ vkey: string }>('/activities/integrity/key');
    const monitor = new Monitor(fetch, readVerifierKey(body.vkey) as NoteKey);
    for (const more of [1, 5, 250, 1, 300, 1]) {
      await recordSealed(test, org, more);
      await monitor.follow();
    }
    expect(monitor.seen).toEqual((await trailOf(org)).map(({ _id }) => _id));
    const full = await fetch('tile/0/000');
    const upper = await fetch('tile/1/000.p/2');
    const range = new CompactRange();
    for (let index = 0; index < 256; index++) range.append(full.subarray(index * 32, (index + 1) * 32));
    expect(Buffer.from(range.root()).equals(upper.subarray(0, 32))).toBe(true);
    expect((await fetch('tile/0/000.p/10')).equals(full.subarray(0, 320))).toBe(true); // an earlier, narrower one is still there
  });

  it.each([
    '0/001.p/256',
    '0/001.p/0',
    '0/1',
    '0/x000/001',
    '00/000',
    '64/000',
    '-1/000',
    '0/000.p/',
    '0/000/',
    'entries/000.p/01',
    '1/001',
    '0/999',
    '2/000',
    'entries/999',
    '0/x001/000',
    '0',
  ])('finds no tile at %s', async (path) => {
    expect((await org.as('ADMIN').get(`/activities/integrity/tile/${path}`)).status).toBe(404);
  });

  it('needs the role ADMIN', async () => {
    const { email, password } = org.people.USER;
    const { body } = await test.anonymous.post<{ access_token: string }>('/auth/login', { email, password });
    const url = '/api/v1/activities/integrity/tile/0/000.p/1';
    expect((await test.app.inject({ url, headers: { authorization: `Bearer ${body.access_token}` } })).statusCode).toBe(403);
    expect((await test.app.inject({ url })).statusCode).toBe(401);
  });
});
