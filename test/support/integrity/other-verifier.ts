import { verifyMerkleInclusion } from '@sigstore/verify/dist/tlog/merkle.js';
import type { ProofResponse } from '../../../src/integrity/dto/integrity.responses.js';

/** The inclusion proofs of RFC 6962 as sigstore checks them: code that we did not write. Throws where a proof does not hold. */
export function verifyWithSigstore({ leaf, leafIndex, treeSize, rootHash, inclusionPath }: ProofResponse): void {
  const hashes = inclusionPath.map((hash) => Buffer.from(hash, 'base64'));
  const logHash = Buffer.from(rootHash, 'base64');
  const entry = {
    canonicalizedBody: Buffer.from(leaf),
    inclusionProof: { logIndex: String(leafIndex), treeSize: String(treeSize), rootHash: logHash, hashes, checkpoint: undefined },
  };
  verifyMerkleInclusion(entry as never, { logSize: BigInt(treeSize), logHash } as never);
}
