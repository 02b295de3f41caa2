const BYTES = 16;

/**
 * A new key for a request that must not be carried out twice. Pages served over plain http have no `crypto.randomUUID`.
 */
export function newIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(BYTES)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
