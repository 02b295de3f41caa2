import { emptyRoot, nodeHash } from './hash.js';

/** A complete subtree: the `2^level` leaves that begin at `index * 2^level`. Level 0 are the leaves themselves. */
export interface Node {
  readonly level: number;
  readonly index: number;
}

/** The hash of a complete subtree, from wherever hashes are kept. */
export type NodeReader = (node: Node) => Uint8Array;

/** The complete subtrees, from left to right, whose hashes make up the root of a tree: its size written in binary. */
export function rootNodes(treeSize: number): Node[] {
  return subtreesOf(0, treeSize);
}

/** The nodes whose hashes a proof is made of, before those that stand for one hash are folded together. */
export type PathNodes = readonly (readonly Node[])[];

/**
 * Where the hashes of an inclusion proof come from, from the leaf's sibling up (RFC 9162, section 2.1.3.1). An element with
 * several nodes is an incomplete subtree at the right edge: its hash is that of its nodes, folded from the right.
 */
export function inclusionNodes(leafIndex: number, treeSize: number): PathNodes {
  if (leafIndex >= treeSize) throw new RangeError('The leaf is not in the tree.');
  return path(leafIndex, 0, treeSize);
}

function path(leafIndex: number, begin: number, end: number): Node[][] {
  if (end - begin === 1) return [];
  const middle = begin + splitOf(end - begin);
  return leafIndex < middle ? [...path(leafIndex, begin, middle), subtreesOf(middle, end)] : [...path(leafIndex, middle, end), subtreesOf(begin, middle)];
}

/** Where the hashes of a consistency proof come from (RFC 9162, section 2.1.4.1). None for equal sizes. */
export function consistencyNodes(fromSize: number, toSize: number): PathNodes {
  if (fromSize < 1 || fromSize > toSize) throw new RangeError('Sizes must be at least 1, and run forward.');
  return fromSize === toSize ? [] : subproof(fromSize, 0, toSize, true);
}

function subproof(size: number, begin: number, end: number, isWhole: boolean): Node[][] {
  if (size === end - begin) return isWhole ? [] : [subtreesOf(begin, end)];
  const split = splitOf(end - begin);
  const middle = begin + split;
  return size <= split
    ? [...subproof(size, begin, middle, isWhole), subtreesOf(middle, end)]
    : [...subproof(size - split, middle, end, false), subtreesOf(begin, middle)];
}

/** The hash of a range of leaves: its complete subtrees, folded from the right. No nodes are the empty tree. */
export function foldNodes(nodes: readonly Node[], read: NodeReader): Uint8Array {
  return nodes.length === 0 ? emptyRoot() : nodes.map(read).reduceRight((right, left) => nodeHash(left, right));
}

/** The largest power of two smaller than `size`: where RFC 9162 splits a tree. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/** The complete subtrees, from left to right and each as large as it can be, that a range of leaves is made of. */
export function subtreesOf(begin: number, end: number): Node[] {
  const nodes: Node[] = [];
  let start = begin;
  while (start < end) {
    let level = 0;
    let width = 1;
    while (width * 2 <= end - start && start % (width * 2) === 0) {
      width *= 2;
      level += 1;
    }
    nodes.push({ level, index: start / width });
    start += width;
  }
  return nodes;
}
