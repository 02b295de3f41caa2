import { Injectable } from '@nestjs/common';
import { SealProjection, UnsealedEntryRepository, leafOf, type TrailEntry } from '../../activity-logs/index.js';
import { Clock } from '../../common/clock.js';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { Database, Lease, isDuplicate } from '../../database/index.js';
import { HASH_BYTES, emptyRoot, foldNodes, leafBytesOf, leafHash, nodeFromTile, rootNodes, sameHash, tileOfNode, tileWidth } from '../../merkle/index.js';
import { isOriginOf, originOf } from '../origin.js';
import { SigningKey } from '../signing/signing-key.js';
import type { TrailHead } from '../tree/trail-head.entity.js';
import type { TrailTile } from '../tree/trail-tile.entity.js';
import { appendLeaves, edgeTiles, tilesByKey } from '../tree/tree.js';
import { TreeRepository } from '../tree/tree.repository.js';
import { TrailSealed } from './trail-sealed.js';

const LEASE = { table: 'trail_heads', holderColumn: 'leader', endColumn: 'leader_until', seconds: 6, renewAfterSeconds: 3 };

/** The end of a lease that nobody has taken yet. */
const LONG_AGO = new Date(0);

/**
 * Gives an organization's committed entries their places and appends their leaves, a batch at a time.
 *
 * A lease keeps instances out of each other's way, and nothing more: what keeps the order from forking is that the head
 * moves forward only from the size that the batch was made for, and that no two entries can have the same place.
 */
@Injectable()
export class OrganizationSealer {
  private readonly lease = new Lease(LEASE);
  /**
   * The last checkpoint this instance signed for each organization: an older head means that the database was restored.
   */
  private readonly signedLast = new Map<string, { readonly origin: string | undefined; readonly treeSize: number }>();

  constructor(
    private readonly database: Database,
    private readonly unsealed: UnsealedEntryRepository,
    private readonly projection: SealProjection,
    private readonly trees: TreeRepository,
    private readonly key: SigningKey,
    private readonly sealed: TrailSealed,
    private readonly clock: Clock,
  ) {}

  /** Seals one batch and returns the number of entries; 0 if another instance is sealing. */
  async sealBatch(scope: OrganizationScope): Promise<number> {
    if (!(await this.lead(scope))) return 0;
    // The hashing is done before the transaction, so that no writer waits for it.
    const head = await this.trees.findHead(scope);
    const batch = head ? await this.unsealed.find(scope, this.database.rowsAtOnce) : [];
    if (!head || batch.length === 0) return 0;
    this.refuseOlderHead(scope, head);
    const entries = batch.map(({ entry }) => entry);
    const { tiles, next } = await this.prepare(scope, head, entries);
    const project = await this.projection.prepare(scope, batch);
    const isSealed = await this.database.write(async (tx) => {
      if (!(await this.trees.advance(tx, scope, head, next))) return false;
      await this.unsealed.place(tx, scope, entries, head.treeSize);
      await this.trees.putTiles(tx, tiles);
      await project(tx);
      tx.afterCommit(() => this.sealed.announce(scope));
      return true;
    });
    if (isSealed) this.signedLast.set(scope.organizationId, { origin: originIn(next.note), treeSize: next.treeSize });
    return isSealed ? entries.length : 0;
  }

  private async prepare(
    scope: OrganizationScope,
    { treeSize, note: lastNote }: TrailHead,
    entries: readonly TrailEntry[],
  ): Promise<{ tiles: TrailTile[]; next: Pick<TrailHead, 'treeSize' | 'note' | 'sealedAt'> }> {
    const edge = tilesByKey(await this.trees.findTiles(scope, edgeTiles(treeSize)));
    // The key signs only a continuation of what it has signed before: hashes rewritten in the database are caught here.
    const signed = this.key.openCheckpoint(lastNote);
    if (!signed || !isOriginOf(scope, signed.origin) || signed.treeSize !== treeSize || !sameHash(signed.rootHash, rootOf(treeSize, edge))) {
      throw new Error(`The stored tree of organization ${scope.organizationId} is not the one that this installation's key signed: it will not be extended`);
    }
    const leaves = entries.map((entry, index) => leafHash(leafBytesOf(leafOf(entry, treeSize + index))));
    const tiles = appendLeaves(scope.organizationId, treeSize, leaves, (address) => {
      // Wider if another instance has sealed since the head was read: then the head has advanced too, and this batch is
      // discarded.
      return edge.get(`${address.level}/${address.index}`)?.hashes.subarray(0, tileWidth(treeSize, address) * HASH_BYTES);
    });
    const size = treeSize + entries.length;
    const rootHash = rootOf(size, new Map([...edge, ...tilesByKey(tiles)]));
    const note = this.key.signCheckpoint({ origin: signed.origin, treeSize: size, rootHash });
    return { tiles, next: { treeSize: size, note, sealedAt: this.clock.now() } };
  }

  /** Two trees of one size must not be signed under one name. */
  private refuseOlderHead(scope: OrganizationScope, { treeSize, note }: TrailHead): void {
    const last = this.signedLast.get(scope.organizationId);
    if (!last || treeSize >= last.treeSize || originIn(note) !== last.origin) return;
    throw new Error(
      `The trail of organization ${scope.organizationId} has ${treeSize} sealed entries and had ${last.treeSize}: it was put back to an older state. Nothing is sealed on it before \`npm run restored\` (docs/restoring.md)`,
    );
  }

  /** Releases every lease at once, so that other instances need not wait until they end. */
  async resign(): Promise<void> {
    await this.database.write((tx) => this.lease.giveBack(tx));
  }

  /** Whether this instance seals the organization; asks the database only if its lease ends soon. */
  private async lead(scope: OrganizationScope): Promise<boolean> {
    if (this.lease.isHeld(scope.organizationId)) return true;
    const lead = () => this.database.write((tx) => this.trees.lead(tx, scope, this.lease));
    return (await lead()) || ((await this.begin(scope)) && (await lead()));
  }

  /** Creates the head of an organization that has none. False if there is one, which another instance leads. */
  private async begin(scope: OrganizationScope): Promise<boolean> {
    if (await this.trees.findHead(scope)) return false;
    const note = this.key.signCheckpoint({ origin: originOf(scope), treeSize: 0, rootHash: emptyRoot() });
    const head: TrailHead = {
      ...{ organizationId: scope.organizationId, treeSize: 0, note, sealedAt: this.clock.now() },
      ...{ leader: '', leaderUntil: LONG_AGO },
    };
    try {
      await this.database.write((tx) => this.trees.insertHead(tx, head));
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }
}

function originIn(note: string): string | undefined {
  return note.split('\n', 1)[0];
}

/** The root of a tree from the tiles at its right edge. */
function rootOf(treeSize: number, tiles: ReadonlyMap<string, TrailTile>): Uint8Array {
  return foldNodes(rootNodes(treeSize), (node) => {
    const { level, index } = tileOfNode(node);
    return nodeFromTile(tiles.get(`${level}/${index}`)?.hashes ?? new Uint8Array(), node);
  });
}
