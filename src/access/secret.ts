import { createHash, randomBytes } from 'node:crypto';

const SECRET_BYTES = 32;
const ID_BYTES = 16;

/** An unguessable secret, as 43 base64url characters. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

/** An id that cannot be found by guessing, or from another id: 128 random bits, as 22 base64url characters. */
export function newUnguessableId(): string {
  return randomBytes(ID_BYTES).toString('base64url');
}

/** The stored form of such a secret: SHA-256 in hex. It has 256 random bits, so it needs no slow hash. */
export function digestOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
