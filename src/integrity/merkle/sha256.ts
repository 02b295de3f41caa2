import { sha256 as portable } from '@noble/hashes/sha2.js';

type Sha256 = (bytes: Uint8Array) => Uint8Array;

let implementation: Sha256 = portable;

/** SHA-256 (FIPS 180-4), in plain JavaScript unless the runtime's own was given. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return implementation(bytes);
}

/** For a server, which has a faster one than runs everywhere. It must answer the same. */
export function useSha256(faster: Sha256): void {
  implementation = faster;
}
