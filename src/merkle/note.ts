import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64, toBase64 } from './base64.js';
import { sameHash } from './hash.js';

/** The type byte of Ed25519 signatures (C2SP signed-note, "Signature types"). */
const ED25519 = 1;
const KEY_ID_BYTES = 4;
const SIGNATURES_MAX = 64;
const NAME = /^[^\s+]+$/u;

/** A signer: a name and an Ed25519 public key of 32 bytes. Together they determine the key id. */
export interface NoteKey {
  readonly name: string;
  readonly publicKey: Uint8Array;
}

/** The first four bytes of SHA-256(name || 0x0A || 0x01 || public key) (C2SP signed-note, "Ed25519 signatures"). */
export function keyIdOf({ name, publicKey }: NoteKey): Uint8Array {
  return sha256(concatBytes(utf8ToBytes(`${name}\n`), Uint8Array.of(ED25519), publicKey)).subarray(0, KEY_ID_BYTES);
}

/** The key id as 8 hex digits. */
export function keyIdText(key: NoteKey): string {
  return bytesToHex(keyIdOf(key));
}

/** A verifier key: `<name>+<key id>+<base64 of type and public key>` (C2SP signed-note, "Verifier keys"). */
export function writeVerifierKey(key: NoteKey): string {
  return `${key.name}+${keyIdText(key)}+${toBase64(concatBytes(Uint8Array.of(ED25519), key.publicKey))}`;
}

/** Undefined for a malformed key, a key of another type, or a key with a wrong id. */
export function readVerifierKey(text: string): NoteKey | undefined {
  const [name = '', id, ...rest] = text.split('+');
  const bytes = fromBase64(rest.join('+'));
  if (!NAME.test(name) || !bytes || bytes.length !== 33 || bytes[0] !== ED25519) return undefined;
  const key = { name, publicKey: bytes.subarray(1) };
  return keyIdText(key) === id ? key : undefined;
}

/** Signs a text, which must end in a newline, as a note. `sign` returns the 64-byte Ed25519 signature. */
export function signNote(text: string, key: NoteKey, sign: (message: Uint8Array) => Uint8Array): string {
  if (!text.endsWith('\n')) throw new RangeError('The text of a note ends in a newline.');
  return `${text}\n— ${key.name} ${toBase64(concatBytes(keyIdOf(key), sign(utf8ToBytes(text))))}\n`;
}

/**
 * The text of a note that this key signed. Undefined if it did not, or if any of its signatures by this key is invalid.
 * Signatures by other keys are ignored. Trust nothing in a note before this check.
 */
export function openNote(note: string, key: NoteKey): string | undefined {
  const split = note.lastIndexOf('\n\n');

  if (split < 0 || !note.endsWith('\n') || /[\x00-\x09\x0b-\x1f]/.test(note)) return undefined;
  const text = note.slice(0, split + 1);
  const lines = note.slice(split + 2, -1).split('\n');
  if (lines.length > SIGNATURES_MAX) return undefined;
  const id = keyIdOf(key);
  let isSigned = false;
  for (const line of lines) {
    const [, name, encoded] = /^— ([^\s+]+) (\S+)$/u.exec(line) ?? [];
    const bytes = encoded === undefined ? undefined : fromBase64(encoded);
    if (!bytes || bytes.length <= KEY_ID_BYTES) return undefined;
    if (name !== key.name || !sameHash(bytes.subarray(0, KEY_ID_BYTES), id)) continue;
    if (!isSignature(bytes.subarray(KEY_ID_BYTES), utf8ToBytes(text), key.publicKey)) return undefined;
    isSigned = true;
  }
  return isSigned ? text : undefined;
}

function isSignature(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, message, publicKey);
  } catch {
    return false; // malformed points and lengths
  }
}
