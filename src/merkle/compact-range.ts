import { emptyRoot, nodeHash } from './hash.js';
import type { Node } from './prove.js';

/** A complete subtree and its hash. */
interface Subtree extends Node {
  readonly hash: Uint8Array;
}

/**
 * The complete subtrees of a range of leaves, appended from left to right: a few hashes, however long the range.
 * Adjacent halves of a subtree merge into it, so a range that begins at 0 always ends as its tree.
 */
export class CompactRange {
  private subtrees: Subtree[] = [];
  private next: number;

  constructor(begin = 0) {
    this.next = begin;
  }

  /** The index of the next leaf. */
  get end(): number {
    return this.next;
  }

  /**
   * Appends the next leaf, or the next `2^level` leaves at once by their subtree's hash. Throws if such a subtree
   * cannot begin here.
   */
  append(hash: Uint8Array, level = 0): void {
    const width = 2 ** level;
    if (this.next % width !== 0) throw new RangeError('No subtree of this size begins here.');
    this.subtrees.push({ level, index: this.next / width, hash });
    this.next += width;
    for (;;) {
      const [left, right] = this.subtrees.slice(-2);
      if (!left || !right || left.level !== right.level || left.index % 2 !== 0) return;
      this.subtrees.splice(-2, 2, { level: left.level + 1, index: left.index / 2, hash: nodeHash(left.hash, right.hash) });
    }
  }

  /** Appends another range, which begins where this one ends. */
  appendRange(other: CompactRange): void {
    for (const { hash, level } of other.subtrees) this.append(hash, level);
  }

  /** A copy: appending to one does not change the other. */
  copy(): CompactRange {
    const range = new CompactRange(this.next);
    range.subtrees = [...this.subtrees];
    return range;
  }

  /** The root of the tree (RFC 9162, section 2.1.1). Only for a range that begins at 0. */
  root(): Uint8Array {
    const hashes = this.subtrees.map(({ hash }) => hash);
    return hashes.length === 0 ? emptyRoot() : hashes.reduceRight((right, left) => nodeHash(left, right));
  }
}
