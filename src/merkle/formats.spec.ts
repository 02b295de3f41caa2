import { canonicalJson } from './canonical-json.js';
import { fromBase64, toBase64 } from './base64.js';
import { readCheckpoint, writeCheckpoint } from './checkpoint.js';
import { readTlogProof, writeTlogProof } from './tlog-proof.js';

const ROOT = Uint8Array.from({ length: 32 }, (_, index) => 255 - index);

describe('canonical JSON', () => {
  it.each([
    ['{"b":1,"a":[true,null,"x"]}', '{"a":[true,null,"x"],"b":1}'],
    [
      '{"\\u20ac":1,"\\r":2,"\\ufb33":3,"1":4,"\\ud83d\\ude00":5,"\\u0080":6,"\\u00f6":7}',
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    ],
    ['[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001]', '[333333333.3333333,1e+30,4.5,0.002,1e-27]'],
    ['"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/"', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
  ])('of %s', (given, canonical) => {
    expect(canonicalJson(JSON.parse(given))).toBe(canonical);
  });
});

describe('base64', () => {
  it('reads only what it would write', () => {
    for (const length of [0, 1, 2, 3, 31, 32, 20_000]) {
      const bytes = Uint8Array.from({ length }, (_, index) => index * 7);
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }
    for (const bad of ['A', 'AA', 'AAA', 'AB==', 'AA==\n', ' AA==', 'A-==', 'AAAA=']) expect(fromBase64(bad)).toBeUndefined();
  });
});

describe('a checkpoint', () => {
  it('is its origin, size and root, a line each', () => {
    const text = writeCheckpoint({ origin: 'annals/1', treeSize: 42, rootHash: ROOT });
    expect(text).toBe(`annals/1\n42\n${Buffer.from(ROOT).toString('base64')}\n`);
    expect(readCheckpoint(text)).toEqual({ origin: 'annals/1', treeSize: 42, rootHash: ROOT });
    expect(readCheckpoint(`${text}an extension\n`)?.treeSize).toBe(42);
  });

  it.each([
    '',
    'annals/1\n042\nROOT\n',
    'annals/1\n-1\nROOT\n',
    'annals/1\n1e3\nROOT\n',
    '\n1\nROOT\n',
    'annals/1\n1\nROOT',
    'annals/1\n1\nAAAA\n',
    'annals/1\n9007199254740993\nROOT\n',
  ])('is not %j', (text) => {
    expect(readCheckpoint(text.replace('ROOT', toBase64(ROOT)))).toBeUndefined();
  });
});

describe('a proof file', () => {
  const proof = { extra: Uint8Array.of(1, 2, 3), index: 7, path: [ROOT, ROOT], checkpoint: 'o\n8\nr\n\n— s x\n' };
  const text = writeTlogProof(proof);

  it('is read as it was written, with extra data and without', () => {
    const root = toBase64(ROOT);
    expect(text).toBe(`c2sp.org/tlog-proof@v1\nextra AQID\nindex 7\n${root}\n${root}\n\no\n8\nr\n\n— s x\n`);
    expect(readTlogProof(text)).toEqual(proof);
    const { extra: _, ...without } = { ...proof, path: [] };
    expect(readTlogProof(writeTlogProof(without))).toEqual(without);
  });

  it.each([
    ['c2sp.org/tlog-proof@v1', 'c2sp.org/tlog-proof@v2'],
    ['extra AQID', 'extra AQI'],
    ['index 7', 'index 07'],
    ['index 7', 'index -7'],
    ['index 7\n', ''],
    ['index 7', 'index 7 '],
  ])('is refused with %j as %j', (part, instead) => {
    expect(readTlogProof(text.replace(part, instead))).toBeUndefined();
  });
});
