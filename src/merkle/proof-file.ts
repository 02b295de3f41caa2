import { fromBase64, toBase64 } from './base64.js';
import { SALT_BYTES, leafBytesOf } from './entry-format.js';
import { openCheckpoint } from './generation.js';
import { leafHash } from './hash.js';
import type { NoteKey } from './note.js';
import { readObject } from './read-object.js';
import { readTlogProof } from './tlog-proof.js';
import { verifyInclusion } from './verify.js';

/** What a proof file says, once it is found good: that this leaf stands at this place of the signed tree. */
export interface ProvenLeaf {
  readonly origin: string;
  readonly index: number;
  readonly treeSize: number;
  /** Base64. */
  readonly rootHash: string;
  /** The canonical JSON that is hashed. */
  readonly leaf: string;
  /** With it, the payload that somebody shows can be checked against the leaf. */
  readonly salt?: string;
}

export type ProofVerdict = { readonly ok: true; readonly proven: ProvenLeaf } | { readonly ok: false; readonly reason: string };

/** Checks a `tlog-proof@v1` file of a trail (C2SP tlog-proof) whose `extra` line holds `{leaf, salt}`, against the key of that trail. */
export function verifyProofFile(text: string, key: NoteKey): ProofVerdict {
  const proof = readTlogProof(text);
  if (!proof) return bad('The file is not a well-formed proof (c2sp.org/tlog-proof@v1): it was cut off or altered.');
  const checkpoint = openCheckpoint(proof.checkpoint, key);
  if (!checkpoint) return bad('The checkpoint in the file is not signed by this key.');
  const { leaf, salt } = readObject(new TextDecoder().decode(proof.extra)) ?? {};
  if (typeof leaf !== 'string') return bad('The extra line holds no leaf.');
  if (salt !== undefined && (typeof salt !== 'string' || fromBase64(salt)?.length !== SALT_BYTES)) return bad('The salt in the extra line is malformed.');
  const { origin, treeSize, rootHash } = checkpoint;
  if (!verifyInclusion(proof.index, treeSize, leafHash(leafBytesOf(leaf)), proof.path, rootHash)) {
    return bad('The leaf is not at this position in the signed tree: the leaf, its position or the path was altered.');
  }
  return { ok: true, proven: { origin, index: proof.index, treeSize, rootHash: toBase64(rootHash), leaf, ...(salt !== undefined && { salt }) } };
}

function bad(reason: string): ProofVerdict {
  return { ok: false, reason };
}
