import { createHash, randomBytes } from 'node:crypto';

const SECRET_BYTES = 32;
const ID_BYTES = 16;

/** A secret that nobody can guess, as 43 base64url characters. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

/** The id of what must not be found by guessing, nor by knowing another: 128 random bits, as 22 base64url characters. */
export function newUnguessableId(): string {
  return randomBytes(ID_BYTES).toString('base64url');
}

/** What is stored of such a secret: SHA-256 in hex. It has 256 random bits, so it needs no slow hash. */
export function digestOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
