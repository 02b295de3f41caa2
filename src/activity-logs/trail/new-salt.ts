import { randomBytes } from 'node:crypto';
import { SALT_BYTES } from '../../merkle/index.js';

/** Generated in batches: the system call is most of a salt's cost. */
const SALTS_AT_ONCE = 128;

let salts = Buffer.alloc(0);
let used = 0;

/** Random bytes that were never returned before. */
export function newSalt(): Buffer {
  if (used === salts.length) {
    salts = randomBytes(SALT_BYTES * SALTS_AT_ONCE);
    used = 0;
  }
  used += SALT_BYTES;
  return salts.subarray(used - SALT_BYTES, used);
}
