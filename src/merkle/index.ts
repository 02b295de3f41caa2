// What verifies a trail, and nothing that needs a server: it imports nothing of ours, and runs in Node and in browsers alike.
export { fromBase64, toBase64 } from './base64.js';
export { BUNDLE_FORMAT, type BundleEnd, type BundleEntry, type BundleHeader } from './bundle-format.js';
export { verifyBundle, type BundleFault, type BundleReport, type BundleTrust } from './bundle.js';
export { canonicalJson } from './canonical-json.js';
export { readCheckpoint, writeCheckpoint, type Checkpoint } from './checkpoint.js';
export { CompactRange } from './compact-range.js';
export { SALT_BYTES, leafBytesOf, leafTextOf, payloadHashOf, type EntryLeaf, type EntryPayload } from './entry-format.js';
export { generationOf, openCheckpoint, originOfGeneration, whyNotGoingOn } from './generation.js';
export { HASH_BYTES, emptyRoot, leafHash, nodeHash, sameHash } from './hash.js';
export { keyIdText, openNote, readVerifierKey, signNote, writeVerifierKey, type NoteKey } from './note.js';
export { consistencyNodes, foldNodes, inclusionNodes, rootNodes, subtreesOf, type Node, type NodeReader, type PathNodes } from './prove.js';
export { TILE_HEIGHT, TILE_WIDTH, hashOfFullTile, hashesOnLevel, nodeFromTile, tileOfNode, tileWidth, type TileAddress } from './tiles.js';
export { verifyProofFile, type ProofVerdict, type ProvenLeaf } from './proof-file.js';
export { readObject } from './read-object.js';
export { useSha256 } from './sha256.js';
export { problemOfShownEntry } from './shown-entry.js';
export { readTlogProof, writeTlogProof, type TlogProof } from './tlog-proof.js';
export { verifyConsistency, verifyInclusion } from './verify.js';
