import { openBytes, encrypt } from '../common/encryption.js';

export function encryptAnswer(key: Buffer, answer: unknown): string {
  return encrypt(key, JSON.stringify(answer));
}

/** Undefined if this is not the key it was encrypted with. */
export function decryptAnswer(key: Buffer, text: string): unknown {
  const bytes = openBytes(key, text);
  return bytes === undefined ? undefined : JSON.parse(bytes.toString());
}
