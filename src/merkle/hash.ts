import { joined } from './bytes.js';
import { sha256 } from './sha256.js';

/** Bytes of a SHA-256 hash. */
export const HASH_BYTES = 32;

const LEAF_PREFIX = Uint8Array.of(0);
const NODE_PREFIX = Uint8Array.of(1);

/**
 * The hash of a leaf: SHA-256(0x00 || leaf). The prefix prevents a leaf from passing as a node (RFC 9162, section
 * 2.1.1).
 */
export function leafHash(leaf: Uint8Array): Uint8Array {
  return sha256(joined(LEAF_PREFIX, leaf));
}

/** The hash of two subtrees: SHA-256(0x01 || left || right) (RFC 9162, section 2.1.1). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(joined(NODE_PREFIX, left, right));
}

/** The root of a tree without leaves: the hash of nothing (RFC 9162, section 2.1.1). */
export function emptyRoot(): Uint8Array {
  return sha256(new Uint8Array());
}

/** Whether two hashes are equal. Hashes are public, so this need not take constant time. */
export function sameHash(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
