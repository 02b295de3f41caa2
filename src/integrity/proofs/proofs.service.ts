import { Injectable } from '@nestjs/common';
import { TrailEntryRepository, leafOf } from '../../activity-logs/index.js';
import { ApiError, invalid, notFound } from '../../common/errors/index.js';
import type { OrganizationScope } from '../../common/organization-scope.js';
import type { ConsistencyQuery } from '../dto/integrity.queries.js';
import type { ConsistencyResponse, ProofResponse } from '../dto/integrity.responses.js';
import { fromBase64, leafBytesOf, leafHash, toBase64, writeTlogProof, type BundleEnd } from '../../merkle/index.js';
import { Tree } from '../tree/tree.js';
import { CheckpointsService } from './checkpoints.service.js';

@Injectable()
export class ProofsService {
  constructor(
    private readonly entries: TrailEntryRepository,
    private readonly tree: Tree,
    private readonly checkpoints: CheckpointsService,
  ) {}

  /** An inclusion proof of an entry in the tree of a checkpoint (RFC 9162, section 2.1.3). */
  async inclusion(scope: OrganizationScope, entryId: string, atSize: number | undefined): Promise<ProofResponse> {
    const entry = await this.entries.find(scope, entryId);
    if (!entry) throw notFound('Activity');
    if (entry.seq === null) throw new ApiError('not_sealed', { retryAfterSeconds: 1 });
    const present = await this.checkpoints.treeSize(scope);
    const treeSize = atSize ?? present;
    if (treeSize <= entry.seq || treeSize > present) {
      throw invalid({ field: 'treeSize', message: `must be from ${entry.seq + 1}, the first tree with the entry, to ${present}, the current tree size` });
    }
    const { rootHash, note } = await this.checkpoints.at(scope, treeSize);
    const leaf = leafOf(entry, entry.seq);
    return {
      leafIndex: entry.seq,
      treeSize,
      leafHash: toBase64(leafHash(leafBytesOf(leaf))),
      leaf,
      ...(entry.salt !== null && { salt: entry.salt }),
      rootHash,
      inclusionPath: (await this.tree.inclusionPath(scope, entry.seq, treeSize)).map(toBase64),
      note,
    };
  }

  /** A proof as a C2SP tlog-proof file, whose extra line holds the leaf and the salt. */
  asFile({ leafIndex, leaf, salt, inclusionPath, note }: ProofResponse): string {
    return writeTlogProof({
      extra: Buffer.from(JSON.stringify({ leaf, ...(salt !== undefined && { salt }) })),
      index: leafIndex,
      path: inclusionPath.map((hash) => fromBase64(hash) as Uint8Array),
      checkpoint: note,
    });
  }

  /** A consistency proof between two tree sizes (RFC 9162, section 2.1.4). */
  async consistency(scope: OrganizationScope, query: ConsistencyQuery): Promise<ConsistencyResponse> {
    const { from, to } = await this.sizes(scope, query);
    return {
      from,
      to,
      fromRootHash: toBase64(await this.tree.root(scope, from)),
      toRootHash: toBase64(await this.tree.root(scope, to)),
      consistencyPath: (await this.tree.consistencyPath(scope, from, to)).map(toBase64),
    };
  }

  /** The hashes that make up the root together with the leaves from `fromSeq` to `toSeq` - 1: the end of a bundle. */
  async around(scope: OrganizationScope, fromSeq: number, toSeq: number, treeSize: number): Promise<Pick<BundleEnd, 'leftHashes' | 'rightHashes'>> {
    const leftHashes = (await this.tree.subtrees(scope, 0, fromSeq)).map(toBase64);
    return { leftHashes, rightHashes: (await this.tree.subtrees(scope, toSeq, treeSize)).map(toBase64) };
  }

  private async sizes(scope: OrganizationScope, { from, to }: ConsistencyQuery): Promise<{ from: number; to: number }> {
    if (from === undefined || to === undefined) {
      const missing = [...(from === undefined ? ['from'] : []), ...(to === undefined ? ['to'] : [])];
      throw invalid(...missing.map((field) => ({ field, message: 'is required' })));
    }
    const present = await this.checkpoints.treeSize(scope);
    if (to > present) throw invalid({ field: 'to', message: `must not be greater than ${present}, the current size of the tree` });
    if (from > to) throw invalid({ field: 'from', message: 'must not be greater than to' });
    return { from, to };
  }
}
