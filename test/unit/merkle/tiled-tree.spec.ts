import fc from 'fast-check';
import { verifyConsistency, verifyInclusion } from '../../../src/merkle/index.js';
import { naive } from '../../support/merkle/naive-tree.js';
import { TiledTree, leafAt } from '../../support/merkle/tiled-tree.js';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const leavesOf = (count: number) => Array.from({ length: count }, (_, index) => leafAt(index));

describe('a tree in tiles', () => {
  const LEAVES = leavesOf(600);

  it('grows in any steps to the tree of the RFC', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(sizes, (steps) => {
        const tree = new TiledTree();
        for (const step of steps) {
          const leaves = LEAVES.slice(tree.size, Math.min(tree.size + step, LEAVES.length));
          if (leaves.length > 0) tree.grow(leaves);
          expect(hex(tree.root())).toBe(hex(naive.root(LEAVES.slice(0, tree.size))));
        }
      }),
      { numRuns: 15 },
    );
  });

  it.each([0, 1, 2, 3, 127, 128, 129, 255, 256, 257, 258, 511, 512, 513])('of %i leaves proves each of them as the RFC says', (size) => {
    const tree = new TiledTree().grow(LEAVES);
    const leaves = LEAVES.slice(0, size);
    expect(hex(tree.root(size))).toBe(hex(naive.root(leaves)));
    for (let index = 0; index < size; index += 1 + Math.floor(size / 12)) {
      const path = tree.inclusion(index, size);
      expect(path.map(hex)).toEqual(naive.path(index, leaves).map(hex));
      expect(verifyInclusion(index, size, leafAt(index), path, tree.root(size))).toBe(true);
    }
    for (let from = 1; from <= size; from += 1 + Math.floor(size / 12)) {
      const path = tree.consistency(from, size);
      expect(path.map(hex)).toEqual(naive.proof(from, leaves).map(hex));
      expect(verifyConsistency(from, size, path, tree.root(from), tree.root(size))).toBe(true);
    }
  });

  it('has its three levels right around 65,536 leaves', () => {
    const leaves = leavesOf(66_100);
    const tree = new TiledTree().grow(leaves.slice(0, 65_000)).grow(leaves.slice(65_000));
    for (const size of [65_281, 65_535, 65_536, 65_537, 65_792]) {
      expect(hex(tree.root(size))).toBe(hex(naive.root(leaves.slice(0, size))));
      for (const index of [0, 255, 256, 32_768, 65_000, size - 1]) {
        expect(verifyInclusion(index, size, leafAt(index), tree.inclusion(index, size), tree.root(size))).toBe(true);
      }
      for (const from of [1, 255, 256, 257, 32_768, 65_000, size]) {
        expect(verifyConsistency(from, size, tree.consistency(from, size), tree.root(from), tree.root(size))).toBe(true);
      }
    }
    expect(tree.tiles.get('2/0')?.length).toBe(32);
  });

  it('goes on only from the tiles that fit its size', () => {
    const tree = new TiledTree().grow(LEAVES.slice(0, 10));
    tree.tiles.set('0/0', (tree.tiles.get('0/0') as Uint8Array).subarray(0, 9 * 32));
    expect(() => tree.grow([leafAt(10)])).toThrow(/does not match/);
  });
});

describe('a proof', () => {
  const TREE = new TiledTree().grow(leavesOf(300));
  const cases = fc.integer({ min: 1, max: 300 }).chain((size) => fc.record({ size: fc.constant(size), index: fc.integer({ min: 0, max: size - 1 }) }));

  it('of inclusion fails with any bit of it flipped, at any other place and in any other tree', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ size, index }, bit) => {
        const [leaf, path, root] = [leafAt(index), TREE.inclusion(index, size), TREE.root(size)];
        expect(verifyInclusion(index, size, leaf, path, root)).toBe(true);
        const parts = [leaf, root, ...path];
        const at = bit % (parts.length * 256);
        const [flippedLeaf, flippedRoot, ...flippedPath] = parts.map((part, which) => (which === Math.floor(at / 256) ? flip(part, at % 256) : part));
        expect(verifyInclusion(index, size, flippedLeaf as Uint8Array, flippedPath, flippedRoot as Uint8Array)).toBe(false);
        if (index + 1 < size) expect(verifyInclusion(index + 1, size, leaf, path, root)).toBe(false);
        expect(verifyInclusion(index, size, leaf, [...path, root], root)).toBe(false);
        expect(verifyInclusion(index, size, leaf, path.slice(0, -1), root)).toBe(path.length === 0);
        for (const bad of [-1, size, 0.5, NaN, Infinity]) expect(verifyInclusion(bad, size, leaf, path, root)).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('of consistency fails with any bit of it flipped, and between any other sizes', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ size: to, index }, bit) => {
        const from = index + 1;
        const [path, fromRoot, toRoot] = [TREE.consistency(from, to), TREE.root(from), TREE.root(to)];
        expect(verifyConsistency(from, to, path, fromRoot, toRoot)).toBe(true);
        const parts = [fromRoot, toRoot, ...path];
        const at = bit % (parts.length * 256);
        const [flippedFrom, flippedTo, ...flippedPath] = parts.map((part, which) => (which === Math.floor(at / 256) ? flip(part, at % 256) : part));
        expect(verifyConsistency(from, to, flippedPath, flippedFrom as Uint8Array, flippedTo as Uint8Array)).toBe(false);
        expect(verifyConsistency(from, to, [...path, toRoot], fromRoot, toRoot)).toBe(false);
        if (from < to) expect(verifyConsistency(to, from, path, toRoot, fromRoot)).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});

function flip(bytes: Uint8Array, bit: number): Uint8Array {
  return bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
}
