import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { toBase64 } from './base64.js';
import { BUNDLE_FORMAT } from './bundle-format.js';
import { verifyBundle, type BundleTrust } from './bundle.js';
import { writeCheckpoint } from './checkpoint.js';
import { CompactRange } from './compact-range.js';
import { leafBytesOf, leafTextOf, payloadHashOf } from './entry-format.js';
import { leafHash } from './hash.js';
import { signNote, writeVerifierKey, type NoteKey } from './note.js';
import { subtreesOf } from './prove.js';

const ORG = '666141dbfe2a0781e76f6549';
const ORIGIN = `annals/${ORG}`;
const CREATED = '2026-01-02T03:04:05.678Z';

function newSigner(): { key: NoteKey; noteOf: (leaves: readonly string[]) => string } {
  const pair = generateKeyPairSync('ed25519');
  const key = { name: ORIGIN, publicKey: new Uint8Array(pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(12)) };
  const noteOf = (leaves: readonly string[]) =>
    signNote(
      writeCheckpoint({ origin: ORIGIN, treeSize: leaves.length, rootHash: rootOf(leaves) }),
      key,
      (text) => new Uint8Array(sign(null, text, pair.privateKey)),
    );
  return { key, noteOf };
}

function rootOf(leaves: readonly string[], begin = 0): Uint8Array {
  const range = new CompactRange(begin);
  for (const leaf of leaves) range.append(leafHash(leafBytesOf(leaf)));
  return range.root();
}

interface Line {
  seq: number;
  leaf: string;
  salt?: string;
  entry: Record<string, unknown>;
}

function lineAt(seq: number): Line {
  const salt = new Uint8Array(createHash('sha256').update(`salt ${seq}`).digest());
  const payload = { context: `Number ${seq} of \u2028 the trail`, metadata: { seq } };
  const shown = {
    _id: String(seq).padStart(24, '0'),
    activityType: 'export-invoice',
    createdAt: CREATED,
    createdBy: ORG,
    orgId: ORG,
    seq,
    tags: ['a'],
    actor: { type: 'user', id: ORG },
  };
  const leaf = leafTextOf({ ...shown, payloadHash: payloadHashOf(salt, payload) });
  const entry = { ...shown, updatedAt: CREATED, __v: 0 };
  return seq % 7 === 3 ? { seq, leaf, entry: { ...entry, erased: true } } : { seq, leaf, salt: toBase64(salt), entry: { ...entry, ...payload } };
}

const SIZE = 21;
const LINES = Array.from({ length: SIZE }, (_, seq) => lineAt(seq));
const LEAVES = LINES.map(({ leaf }) => leaf);
const signer = newSigner();

function bundle(fromSeq: number, toSeq: number, by = signer): object[] {
  const hashesOf = (begin: number, end: number) =>
    subtreesOf(begin, end).map(({ level, index }) => toBase64(rootOf(LEAVES.slice(index * 2 ** level, (index + 1) * 2 ** level), index * 2 ** level)));
  const header = { format: BUNDLE_FORMAT, origin: ORIGIN, orgId: ORG, vkey: writeVerifierKey(by.key), fromSeq, toSeq, treeSize: SIZE };
  return [
    { ...header, note: by.noteOf(LEAVES), rootHash: toBase64(rootOf(LEAVES)) },
    ...LINES.slice(fromSeq, toSeq),
    { end: true, entries: toSeq - fromSeq, leftHashes: hashesOf(0, fromSeq), rightHashes: hashesOf(toSeq, SIZE) },
  ];
}

async function* texts(lines: readonly (object | string)[]): AsyncIterable<string> {
  for (const line of lines) yield Promise.resolve(typeof line === 'string' ? line : JSON.stringify(line));
}

const check = (lines: readonly (object | string)[], trust?: BundleTrust) => verifyBundle(texts(lines), trust);

describe('a bundle', () => {
  it('of any range holds', async () => {
    for (let from = 0; from <= SIZE; from++) {
      for (const to of [from, from + 1, 16, SIZE].filter((end) => end >= from && end <= SIZE)) {
        expect(await check(bundle(from, to), { key: signer.key })).toMatchObject({ ok: true, checked: to - from, firstBad: null });
      }
    }
    expect((await check(bundle(0, SIZE))).erased).toBe(3);
  });

  it('that was cut off anywhere does not hold', async () => {
    const lines = bundle(2, 19);
    for (let kept = 0; kept < lines.length; kept++) expect((await check(lines.slice(0, kept))).ok).toBe(false);
    const text = JSON.stringify(lines[4]);
    expect((await check([...lines.slice(0, 4), text.slice(0, 50)])).firstBad).toMatchObject({ line: 5, reason: expect.stringContaining('cut off') as unknown });
    expect((await check([...lines, lines[1] as object])).firstBad?.reason).toMatch(/after the last line/);
  });

  it.each<[string, (line: Line) => object, RegExp]>([
    ['another context', (line) => ({ ...line, entry: { ...line.entry, context: 'Nothing' } }), /payload is not the one/],
    ['less of its payload', ({ entry: { metadata: _, ...entry }, ...line }) => ({ ...line, entry }), /payload is not the one/],
    ['another type', (line) => ({ ...line, entry: { ...line.entry, activityType: 'read-invoice' } }), /does not match its leaf/],
    ['another leaf', (line) => ({ ...line, leaf: line.leaf.replace('export', 'import') }), /does not match its leaf/],
    ['no leaf', ({ leaf: _, ...line }) => line, /line is not an entry/],
    ['a leaf that is none', (line) => ({ ...line, leaf: '{}' }), /leaf does not belong/],
    ['no salt', ({ salt: _, ...line }) => line, /salt is missing/],
    ['a field that nobody signed', (line) => ({ ...line, entry: { ...line.entry, approvedBy: 'the boss' } }), /"approvedBy"/],
    ['a later change', (line) => ({ ...line, entry: { ...line.entry, updatedAt: '2027-01-01T00:00:00.000Z' } }), /later change/],
    ['an erasure that it does not show', (line) => ({ ...line, entry: { ...line.entry, erased: true } }), /still shows/],
    ['another organization', (line) => ({ ...line, entry: { ...line.entry, orgId: 'f'.repeat(24) } }), /another organization/],
    ['no entry', ({ entry: _, ...line }) => line, /line is not an entry/],
  ])('whose entry has %s names it', async (_what, alter, reason) => {
    const lines = bundle(2, 19).map((line, at) => (at === 5 ? alter(line as Line) : line));
    expect(await check(lines)).toMatchObject({ ok: false, checked: 4, firstBad: { line: 6, seq: 6, reason: expect.stringMatching(reason) as unknown } });
  });

  it('that shows another reader something else than it verifies does not hold', async () => {
    const lines = bundle(2, 19);
    const text = JSON.stringify(lines[5]);
    for (const altered of [text.replace('"context":', '"context":"Nothing","context":'), text.replace('{"seq":6}', '{"seq":6.0000000000000000001}')]) {
      expect(altered).not.toBe(text);
      expect(await check(lines.with(5, altered as never))).toMatchObject({
        ok: false,
        firstBad: { line: 6, reason: expect.stringMatching(/repeats a name/) as unknown },
      });
    }
    // A program that writes the same otherwise changes nothing.
    expect((await check(lines.with(5, JSON.stringify(lines[5], null, 1).replaceAll('\n', ' ') as never))).ok).toBe(true);
  });

  it('that lacks an entry, or has them in another order, names the place', async () => {
    const lines = bundle(2, 19);
    expect((await check(lines.filter((_, at) => at !== 5))).firstBad).toMatchObject({ line: 6, seq: 6, reason: expect.stringMatching(/missing/) as unknown });
    const [a, b] = [lines[5] as object, lines[6] as object];
    expect((await check(lines.with(5, b).with(6, a))).firstBad).toMatchObject({ line: 6, seq: 6 });
    expect((await check([...lines.slice(0, -2), lines.at(-1) as object])).firstBad).toMatchObject({
      seq: 18,
      reason: expect.stringMatching(/ends before/) as unknown,
    });
  });

  it('with an entry and its leaf rewritten does not fit the signed root', async () => {
    const lines = bundle(2, 19);
    const line = lines[5] as Line;
    const [leaf, entry] = [line.leaf.replace('export', 'import'), { ...line.entry, activityType: 'import-invoice' }];
    expect((await check(lines.with(5, { ...line, leaf, entry }))).firstBad?.reason).toMatch(/not those of the signed tree/);
    const end = lines.at(-1) as { rightHashes: string[] };
    expect((await check([...lines.slice(0, -1), { ...end, rightHashes: end.rightHashes.slice(1) }])).ok).toBe(false);
    expect((await check([...lines.slice(0, -1), { ...end, rightHashes: end.rightHashes.map(() => toBase64(new Uint8Array(32))) }])).ok).toBe(false);
    expect((await check([...lines.slice(0, -1), { ...end, leftHashes: 'none' }])).ok).toBe(false);
  });

  it('is not believed what it says of itself', async () => {
    const [header, ...rest] = bundle(0, SIZE) as [Record<string, unknown>, ...object[]];
    const other = newSigner();
    for (const change of [
      { rootHash: toBase64(new Uint8Array(32)) },
      { treeSize: SIZE + 1 },
      { origin: 'annals/other' },
      { vkey: writeVerifierKey(other.key) },
      { note: other.noteOf(LEAVES) },
      { fromSeq: 3, toSeq: 2 },
      { toSeq: SIZE + 1 },
      { format: 'annals-bundle@2' },
      { note: 7 },
    ]) {
      expect(await check([{ ...header, ...change }, ...rest])).toMatchObject({ ok: false, firstBad: { line: 1 } });
    }
    expect((await check(bundle(0, SIZE, other))).ok).toBe(true); // whoever makes the file chooses the key in it
    expect((await check(bundle(0, SIZE, other), { key: signer.key })).firstBad?.reason).toMatch(/another key/);
  });

  it('goes on from a checkpoint that somebody holds, or is found out', async () => {
    for (const size of [0, 1, 4, 11, SIZE]) expect((await check(bundle(0, SIZE), { checkpoint: signer.noteOf(LEAVES.slice(0, size)) })).ok).toBe(true);
    for (const size of [4, 11, 19, SIZE]) expect((await check(bundle(4, 19), { checkpoint: signer.noteOf(LEAVES.slice(0, size)) })).ok).toBe(true);
    for (const size of [4, 11, SIZE]) {
      const rewritten = LEAVES.slice(0, size).with(1, 'another leaf');
      expect((await check(bundle(4, 19), { checkpoint: signer.noteOf(rewritten) })).firstBad?.reason).toMatch(/rewritten/);
    }
    expect((await check(bundle(4, 19), { checkpoint: signer.noteOf(LEAVES.slice(0, 3)) })).firstBad?.reason).toMatch(/cannot be compared/);
    expect((await check(bundle(0, SIZE), { checkpoint: signer.noteOf([...LEAVES, 'more']) })).firstBad?.reason).toMatch(/newer than the file/);
    expect((await check(bundle(0, SIZE), { checkpoint: newSigner().noteOf(LEAVES) })).firstBad?.reason).toMatch(/not signed by the key/);
  });
});
