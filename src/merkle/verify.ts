import { HASH_BYTES, emptyRoot, nodeHash, sameHash } from './hash.js';

/**
 * Whether `path` proves that the leaf with this hash is at `leafIndex` in the tree of `treeSize` leaves with this root
 * (RFC 9162, section 2.1.3.2). Returns false for anything malformed: an index outside the tree, a path too short or too
 * long.
 */
export function verifyInclusion(leafIndex: number, treeSize: number, leaf: Uint8Array, path: readonly Uint8Array[], root: Uint8Array): boolean {
  if (!isSize(treeSize) || !isSize(leafIndex) || leafIndex >= treeSize || !areHashes([leaf, root, ...path])) return false;
  let fn = BigInt(leafIndex);
  let sn = BigInt(treeSize) - 1n;
  let hash = leaf;
  for (const sibling of path) {
    if (sn === 0n) return false;
    if (isOdd(fn) || fn === sn) {
      hash = nodeHash(sibling, hash);
      while (!isOdd(fn) && fn !== 0n) {
        fn >>= 1n;
        sn >>= 1n;
      }
    } else {
      hash = nodeHash(hash, sibling);
    }
    fn >>= 1n;
    sn >>= 1n;
  }
  return sn === 0n && sameHash(hash, root);
}

/**
 * Whether `path` proves that the tree of `toSize` extends the tree of `fromSize`, so that nothing was changed, moved or
 * removed (RFC 9162, section 2.1.4.2). Equal sizes need an empty path and equal roots. An empty tree proves nothing
 * about any other, so `fromSize` 0 is accepted only with `toSize` 0.
 */
export function verifyConsistency(fromSize: number, toSize: number, path: readonly Uint8Array[], fromRoot: Uint8Array, toRoot: Uint8Array): boolean {
  if (!isSize(fromSize) || !isSize(toSize) || fromSize > toSize) return false;
  if (fromSize === toSize) return path.length === 0 && sameHash(fromRoot, toRoot) && (fromSize > 0 || sameHash(fromRoot, emptyRoot()));
  if (fromSize === 0 || path.length === 0 || !areHashes([fromRoot, toRoot, ...path])) return false;

  const hashes = isPowerOfTwo(fromSize) ? [fromRoot, ...path] : path;
  let fn = BigInt(fromSize) - 1n;
  let sn = BigInt(toSize) - 1n;
  while (isOdd(fn)) {
    fn >>= 1n;
    sn >>= 1n;
  }
  let fr = hashes[0] as Uint8Array;
  let sr = fr;
  for (const hash of hashes.slice(1)) {
    if (sn === 0n) return false;
    if (isOdd(fn) || fn === sn) {
      fr = nodeHash(hash, fr);
      sr = nodeHash(hash, sr);
      while (!isOdd(fn) && fn !== 0n) {
        fn >>= 1n;
        sn >>= 1n;
      }
    } else {
      sr = nodeHash(sr, hash);
    }
    fn >>= 1n;
    sn >>= 1n;
  }
  return sn === 0n && sameHash(fr, fromRoot) && sameHash(sr, toRoot);
}

function isSize(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function isOdd(value: bigint): boolean {
  return (value & 1n) === 1n;
}

function isPowerOfTwo(size: number): boolean {
  return (BigInt(size) & (BigInt(size) - 1n)) === 0n;
}

function areHashes(hashes: readonly Uint8Array[]): boolean {
  return hashes.every((hash) => hash.length === HASH_BYTES);
}
