// Proofs of a trail, checked without the server: a part of its own, so that only who checks loads it.
export {
  keyIdText,
  readCheckpoint,
  readVerifierKey,
  openNote,
  verifyBundle,
  verifyConsistency,
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
