import { CompactRange } from './compact-range.js';
import { emptyRoot, leafHash, nodeHash } from './hash.js';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));

/** The leaves and roots that Certificate Transparency's implementations have in common since RFC 6962. */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(bytes);
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

describe('the trees that everybody knows', () => {
  it.each(ROOTS.map((root, size) => ({ size, root })))('the one of $size leaves has its root', ({ size, root }) => {
    const range = new CompactRange();
    for (const leaf of LEAVES.slice(0, size)) range.append(leafHash(leaf));
    expect(hex(range.root())).toBe(root);
  });

  it('the one of three leaves, worked by hand', () => {
    const [a, b, c] = LEAVES.slice(0, 3).map(leafHash) as [Uint8Array, Uint8Array, Uint8Array];
    expect(hex(nodeHash(nodeHash(a, b), c))).toBe(ROOTS[3]);
    expect(hex(emptyRoot())).toBe(ROOTS[0]);
  });
});

describe('a compact range', () => {
  const hashes = Array.from({ length: 70 }, (_, index) => leafHash(Uint8Array.of(index)));
  const rangeOf = (begin: number, end: number) => {
    const range = new CompactRange(begin);
    for (const hash of hashes.slice(begin, end)) range.append(hash);
    return range;
  };

  it('cut anywhere in two makes up the whole', () => {
    const whole = hex(rangeOf(0, 70).root());
    for (let cut = 0; cut <= 70; cut++) {
      const range = rangeOf(0, cut);
      range.appendRange(rangeOf(cut, 70));
      expect(hex(range.root())).toBe(whole);
    }
  });

  it('is not changed by what is appended to its copy, and refuses a subtree where none begins', () => {
    const range = rangeOf(0, 5);
    const before = hex(range.root());
    range.copy().append(hashes[5] as Uint8Array);
    expect(hex(range.root())).toBe(before);
    expect(() => range.append(hashes[0] as Uint8Array, 1)).toThrow(RangeError);
  });
});
