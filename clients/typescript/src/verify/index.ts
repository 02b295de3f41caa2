// Proofs of a trail, checked without the server: a part of its own, so that only who checks loads it.
export {
  fromBase64,
  keyIdText,
  leafBytesOf,
  leafHash,
  openNote,
  problemOfShownEntry,
  readCheckpoint,
  readTlogProof,
  readVerifierKey,
  verifyBundle,
  verifyConsistency,
  verifyInclusion,
  verifyProofFile,
  type BundleFault,
  type BundleReport,
  type BundleTrust,
  type Checkpoint,
  type NoteKey,
  type ProofVerdict,
  type ProvenLeaf,
} from '../../../../src/integrity/merkle/index.js';
export { verifyEntry, type EntryEvidence, type EntryVerdict, type ProvenEntry } from './verify-entry.js';
