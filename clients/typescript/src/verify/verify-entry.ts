import {
  HASH_BYTES,
  fromBase64,
  leafBytesOf,
  leafHash,
  openCheckpoint,
  problemOfShownEntry,
  readVerifierKey,
  toBase64,
  verifyConsistency,
  verifyInclusion,
  whyNotGoingOn,
  type Checkpoint,
  type NoteKey,
} from '../../../../src/merkle/index.js';
import type { ConsistencyResponse, EntryResponse, ProofResponse } from '../generated/schema.js';

export interface EntryEvidence {
  /** The entry as it is shown, if it is to be held against the proof. */
  readonly entry?: EntryResponse;
  /** The JSON of `GET /activities/{id}/proof`. */
  readonly proof: ProofResponse;
  /** The `vkey` of the trail. It has to be known from elsewhere: whoever makes a false proof can name a key of their own. */
  readonly verifierKey: string;
  /** The note of an earlier checkpoint, from which the tree of the proof must go on. */
  readonly knownCheckpoint?: string;
  /** The JSON of `GET /activities/integrity/consistency`, from the size of the known checkpoint to that of the proof, unless they are the same. */
  readonly consistency?: ConsistencyResponse;
}

export interface ProvenEntry {
  readonly ok: true;
  readonly origin: string;
  readonly leafIndex: number;
  readonly treeSize: number;
  /** Base64. */
  readonly rootHash: string;
  /** The canonical JSON that the signed tree commits to. */
  readonly leaf: string;
}

export type EntryVerdict = ProvenEntry | { readonly ok: false; readonly reason: string };

class Fault extends Error {}

/** Whether the trail that this key signs holds the entry, as it is shown, at the place that the proof says. */
export function verifyEntry({ entry, proof, verifierKey, knownCheckpoint, consistency }: EntryEvidence): EntryVerdict {
  try {
    const key = readVerifierKey(verifierKey);
    if (!key) throw new Fault('The verifier key is malformed.');
    const checkpoint = signedCheckpoint(proof.note, key, 'The checkpoint of the proof');
    checkPlace(proof, checkpoint);
    if (entry) checkShown(entry, proof);
    if (knownCheckpoint !== undefined) checkGoesOn(signedCheckpoint(knownCheckpoint, key, 'The checkpoint that you hold'), checkpoint, consistency);
    return { ok: true, origin: checkpoint.origin, leafIndex: proof.leafIndex, treeSize: checkpoint.treeSize, rootHash: proof.rootHash, leaf: proof.leaf };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, reason: error.message };
    throw error;
  }
}

function signedCheckpoint(note: string, key: NoteKey, what: string): Checkpoint {
  const checkpoint = openCheckpoint(note, key);
  if (!checkpoint) throw new Fault(`${what} is not signed by this key.`);
  return checkpoint;
}

function checkPlace({ leaf, leafHash: claimedHash, leafIndex, treeSize, rootHash, inclusionPath }: ProofResponse, checkpoint: Checkpoint): void {
  if (checkpoint.treeSize !== treeSize || toBase64(checkpoint.rootHash) !== rootHash) {
    throw new Fault('The proof contradicts its signed checkpoint.');
  }
  const hash = leafHash(leafBytesOf(leaf));
  if (toBase64(hash) !== claimedHash) throw new Fault('The leaf does not have the hash in the proof: one of them was altered.');
  if (!verifyInclusion(leafIndex, treeSize, hash, hashesOf(inclusionPath), checkpoint.rootHash)) {
    throw new Fault('The leaf is not at this position in the signed tree: the leaf, its position or the path was altered.');
  }
}

/** An entry that was read before it was sealed shows no place of its own. */
function checkShown(entry: EntryResponse, { leaf, leafIndex, salt }: ProofResponse): void {
  const problem = problemOfShownEntry({ seq: leafIndex, ...entry }, leaf, salt);
  if (problem !== undefined) throw new Fault(problem);
}

function checkGoesOn(known: Checkpoint, present: Checkpoint, consistency: ConsistencyResponse | undefined): void {
  if (known.treeSize === 0) return;
  if (known.treeSize !== present.treeSize && (consistency?.from !== known.treeSize || consistency.to !== present.treeSize)) {
    throw new Fault(`The checkpoint that you hold has size ${known.treeSize}, the proof ${present.treeSize}: pass the consistency proof between them.`);
  }
  const path = known.treeSize === present.treeSize ? [] : hashesOf(consistency?.consistencyPath ?? []);
  if (!verifyConsistency(known.treeSize, present.treeSize, path, known.rootHash, present.rootHash)) {
    throw new Fault(whyNotGoingOn(known, present));
  }
}

function hashesOf(texts: readonly string[]): Uint8Array[] {
  return texts.map((text) => {
    const hash = fromBase64(text);
    if (hash?.length !== HASH_BYTES) throw new Fault('A hash of the proof is malformed.');
    return hash;
  });
}
