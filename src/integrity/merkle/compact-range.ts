import { emptyRoot, nodeHash } from './hash.js';
import type { Node } from './prove.js';

/** A complete subtree with its hash. */
interface Subtree extends Node {
  readonly hash: Uint8Array;
}

/**
 * The complete subtrees that make up a run of leaves, taken in from left to right: a few hashes, however long the run.
 * Neighbours that are the halves of one subtree become that subtree, so a run that begins at 0 always ends as its tree.
 */
export class CompactRange {
  private subtrees: Subtree[] = [];
  private next: number;

  constructor(begin = 0) {
    this.next = begin;
  }

  /** The index of the leaf that comes next. */
  get end(): number {
    return this.next;
  }

  /** The leaf that comes next, or the next `2^level` leaves at once by their subtree's hash. Throws where such a subtree can't begin. */
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

  /** Goes on with everything that another run holds, which begins where this one ends. */
  appendRange(other: CompactRange): void {
    for (const { hash, level } of other.subtrees) this.append(hash, level);
  }

  /** The same at this moment: what is appended to the one does not change the other. */
  copy(): CompactRange {
    const range = new CompactRange(this.next);
    range.subtrees = [...this.subtrees];
    return range;
  }

  /** The root of the tree (RFC 9162, section 2.1.1). Only for a run that begins at 0. */
  root(): Uint8Array {
    const hashes = this.subtrees.map(({ hash }) => hash);
    return hashes.length === 0 ? emptyRoot() : hashes.reduceRight((right, left) => nodeHash(left, right));
  }
}
