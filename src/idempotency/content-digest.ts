import { createHash, randomBytes } from 'node:crypto';
import { canonicalJson } from '../merkle/index.js';

const SALT_BYTES = 16;

/**
 * By which a later request is known to ask for the same. Salted, so that two alike cannot be told from their digests; not
 * keyed, so that it outlives every change of secrets. 64 characters.
 */
export function contentDigest(content: object): string {
  return digestWith(randomBytes(SALT_BYTES), content);
}

export function isDigestOf(digest: string | null, content: object): boolean {
  return digest !== null && digest === digestWith(Buffer.from(digest, 'base64').subarray(0, SALT_BYTES), content);
}

function digestWith(salt: Buffer, content: object): string {
  const plain: unknown = JSON.parse(JSON.stringify(content)); // dates become strings, and undefined fields are dropped
  const hash = createHash('sha256').update(salt).update(canonicalJson(plain)).digest();
  return Buffer.concat([salt, hash]).toString('base64');
}
