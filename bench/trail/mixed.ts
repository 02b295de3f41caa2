/** Spreads numbers over 32 bits, so that neighbours have nothing in common (the finalizer of MurmurHash3). */
export function mixed(number: number): number {
  let hash = number + 1;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
