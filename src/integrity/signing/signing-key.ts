import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { keyIdText, readCheckpoint, signNote, writeCheckpoint, writeVerifierKey, type Checkpoint, type NoteKey } from '../../merkle/index.js';

/** The fixed prefix of an Ed25519 private key in PKCS #8 (RFC 8410, section 7); the seed follows. */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
/** The length of the prefix of a public key in SubjectPublicKeyInfo (RFC 8410, section 4); 32 bytes follow. */
const SPKI_PREFIX_BYTES = 12;

export const SEED_BYTES = 32;

/** The installation's Ed25519 key (RFC 8032). It signs every organization's checkpoints, each under its own name. */
export class SigningKey {
  private readonly privateKey: KeyObject;
  private readonly publicKeyObject: KeyObject;
  readonly publicKey: Uint8Array;

  constructor(seed: Uint8Array) {
    this.privateKey = createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, seed]), format: 'der', type: 'pkcs8' });
    this.publicKeyObject = createPublicKey(this.privateKey);
    this.publicKey = new Uint8Array(this.publicKeyObject.export({ format: 'der', type: 'spki' }).subarray(SPKI_PREFIX_BYTES));
  }

  get pem(): string {
    return this.publicKeyObject.export({ format: 'pem', type: 'spki' }).toString();
  }

  /** The secret itself, in base64, as SIGNING_KEY takes it. For the command line only. */
  exportSeed(): string {
    return this.privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-SEED_BYTES).toString('base64');
  }

  verifierKey(origin: string): string {
    return writeVerifierKey(this.noteKey(origin));
  }

  keyId(origin: string): string {
    return keyIdText(this.noteKey(origin));
  }

  noteKey(origin: string): NoteKey {
    return { name: origin, publicKey: this.publicKey };
  }

  /** A checkpoint as a signed note. Ed25519 is deterministic: the same checkpoint always has the same note. */
  signCheckpoint(checkpoint: Checkpoint): string {
    return signNote(writeCheckpoint(checkpoint), this.noteKey(checkpoint.origin), (message) => new Uint8Array(sign(null, message, this.privateKey)));
  }

  /**
   * The checkpoint of a note that this key signed; undefined for any other. Signing again is the check, since it gives
   * the same note.
   */
  openCheckpoint(note: string): Checkpoint | undefined {
    const checkpoint = readCheckpoint(note.slice(0, note.lastIndexOf('\n\n') + 1));
    return checkpoint && this.signCheckpoint(checkpoint) === note ? checkpoint : undefined;
  }
}
