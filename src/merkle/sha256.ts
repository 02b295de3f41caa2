import { sha256 as portable } from '@noble/hashes/sha2.js';

type Sha256 = (bytes: Uint8Array) => Uint8Array;

let implementation: Sha256 = portable;

/** SHA-256 (FIPS 180-4), in plain JavaScript unless a faster one was set. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return implementation(bytes);
}

/** For servers, whose runtime has a faster implementation. It must return the same hashes. */
export function useSha256(faster: Sha256): void {
  implementation = faster;
}
