import { Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import type { CheckpointResponse, KeyResponse } from '../dto/integrity.responses.js';
import { emptyRoot, toBase64, verifyConsistency, type Checkpoint } from '../../merkle/index.js';
import { isOriginOf, originOf } from '../origin.js';
import { SigningKey } from '../signing/signing-key.js';
import type { TrailHead } from '../tree/trail-head.entity.js';
import { Tree } from '../tree/tree.js';
import { TreeRepository } from '../tree/tree.repository.js';

@Injectable()
export class CheckpointsService {
  constructor(
    private readonly trees: TreeRepository,
    private readonly tree: Tree,
    private readonly signingKey: SigningKey,
  ) {}

  async key(scope: OrganizationScope): Promise<KeyResponse> {
    const named = (await this.trees.findHead(scope))?.note.split('\n', 1)[0];
    const origin = isOriginOf(scope, named) ? named : originOf(scope);
    return { algorithm: 'Ed25519', keyId: this.signingKey.keyId(origin), publicKey: this.signingKey.pem, vkey: this.signingKey.verifierKey(origin) };
  }

  /** How many entries are sealed. */
  async treeSize(scope: OrganizationScope): Promise<number> {
    return (await this.trees.findHead(scope))?.treeSize ?? 0;
  }

  /** The newest one, as it was signed when its entries were sealed. */
  newest(scope: OrganizationScope): Promise<CheckpointResponse> {
    return this.at(scope);
  }

  /**
   * The checkpoint of a size that the tree has reached, its present one unless told. The same size always gives the same note. Stored hashes are never
   * signed as they are: who can write to the database could have the server sign a tree of their own.
   */
  async at(scope: OrganizationScope, size?: number): Promise<CheckpointResponse> {
    const head = await this.trees.findHead(scope);
    if (!head) return this.asResponse({ origin: originOf(scope), treeSize: 0, rootHash: emptyRoot() });
    const signed = this.signed(scope, head);
    const { origin } = signed;
    const treeSize = size ?? signed.treeSize;
    if (treeSize === 0) return this.asResponse({ origin, treeSize: 0, rootHash: emptyRoot() });
    if (treeSize === signed.treeSize) return this.asResponse(signed);
    const rootHash = await this.tree.root(scope, treeSize);
    const path = await this.tree.consistencyPath(scope, treeSize, signed.treeSize);
    if (!verifyConsistency(treeSize, signed.treeSize, path, rootHash, signed.rootHash)) {
      throw new Error(`The stored tree of ${origin} is not the signed one: verify the trail`);
    }
    return this.asResponse({ origin, treeSize, rootHash });
  }

  /** What the head says was signed; its origin says which generation of the log is the present one. */
  private signed(scope: OrganizationScope, { note, treeSize }: TrailHead): Checkpoint {
    const signed = this.signingKey.openCheckpoint(note);
    if (signed && isOriginOf(scope, signed.origin) && signed.treeSize === treeSize) return signed;
    throw new Error(`The checkpoint of ${originOf(scope)} is not the signed one: verify the trail`);
  }

  private asResponse(checkpoint: Checkpoint): CheckpointResponse {
    const { origin, treeSize, rootHash } = checkpoint;
    return { origin, treeSize, rootHash: toBase64(rootHash), note: this.signingKey.signCheckpoint(checkpoint) };
  }
}
