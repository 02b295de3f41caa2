import { emptyRoot, nodeHash } from './hash.js';

/** A complete subtree: the `2^level` leaves from `index * 2^level` on. Level 0 is the leaves themselves. */
export interface Node {
  readonly level: number;
  readonly index: number;
}

/** Reads the hash of a complete subtree, wherever hashes are stored. */
export type NodeReader = (node: Node) => Uint8Array;

/** The complete subtrees, from left to right, whose hashes make up a tree's root: its size in binary. */
export function rootNodes(treeSize: number): Node[] {
  return subtreesOf(0, treeSize);
}

/** The nodes of a proof, before those that form one hash are folded. */
export type PathNodes = readonly (readonly Node[])[];

/**
 * The nodes of an inclusion proof, from the leaf's sibling up (RFC 9162, section 2.1.3.1). An element with several
 * nodes is an incomplete subtree at the right edge, whose hash is its nodes folded from the right.
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

/** The nodes of a consistency proof (RFC 9162, section 2.1.4.1). None for equal sizes. */
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

/** The hash of a range of leaves: its complete subtrees, folded from the right. No nodes give the empty tree. */
export function foldNodes(nodes: readonly Node[], read: NodeReader): Uint8Array {
  return nodes.length === 0 ? emptyRoot() : nodes.map(read).reduceRight((right, left) => nodeHash(left, right));
}

/** The largest power of two smaller than `size`: where RFC 9162 splits a tree. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/** The complete subtrees of a range of leaves, from left to right, each as large as possible. */
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
