import { createHash } from 'node:crypto';

/** RFC 9162, section 2.1, literally and slowly: the reference for the tree. */
const sha256 = (...parts: Uint8Array[]) => new Uint8Array(createHash('sha256').update(Buffer.concat(parts)).digest());

export const naive = {
  leaf: (data: Uint8Array) => sha256(Uint8Array.of(0), data),

  root(leaves: readonly Uint8Array[]): Uint8Array {
    if (leaves.length === 0) return sha256();
    if (leaves.length === 1) return leaves[0] as Uint8Array;
    const k = split(leaves.length);
    return sha256(Uint8Array.of(1), naive.root(leaves.slice(0, k)), naive.root(leaves.slice(k)));
  },

  path(m: number, leaves: readonly Uint8Array[]): Uint8Array[] {
    if (leaves.length === 1) return [];
    const k = split(leaves.length);
    return m < k
      ? [...naive.path(m, leaves.slice(0, k)), naive.root(leaves.slice(k))]
      : [...naive.path(m - k, leaves.slice(k)), naive.root(leaves.slice(0, k))];
  },

  proof(m: number, leaves: readonly Uint8Array[]): Uint8Array[] {
    return m === leaves.length ? [] : subproof(m, leaves, true);
  },
};

function subproof(m: number, leaves: readonly Uint8Array[], isWhole: boolean): Uint8Array[] {
  if (m === leaves.length) return isWhole ? [] : [naive.root(leaves)];
  const k = split(leaves.length);
  return m <= k
    ? [...subproof(m, leaves.slice(0, k), isWhole), naive.root(leaves.slice(k))]
    : [...subproof(m - k, leaves.slice(k), false), naive.root(leaves.slice(0, k))];
}

function split(size: number): number {
  let k = 1;
  while (k * 2 < size) k *= 2;
  return k;
}
