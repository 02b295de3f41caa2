import { Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import type { OrganizationId, ReadContext } from '../../database/index.js';
import {
  HASH_BYTES,
  TILE_WIDTH,
  consistencyNodes,
  foldNodes,
  hashOfFullTile,
  hashesOnLevel,
  inclusionNodes,
  nodeFromTile,
  rootNodes,
  subtreesOf,
  tileOfNode,
  type Node,
  type TileAddress,
} from '../../merkle/index.js';
import type { TrailTile } from './trail-tile.entity.js';
import { TreeRepository } from './tree.repository.js';

/**
 * The hashes of an organization's tree at any size it has had. A proof reads a few tiles, however large the tree is.
 */
@Injectable()
export class Tree {
  constructor(private readonly repository: TreeRepository) {}

  async root(scope: OrganizationScope, treeSize: number, on?: ReadContext): Promise<Uint8Array> {
    const [root] = await this.fold(scope, [rootNodes(treeSize)], on);
    return root as Uint8Array;
  }

  async inclusionPath(scope: OrganizationScope, leafIndex: number, treeSize: number): Promise<Uint8Array[]> {
    return this.fold(scope, inclusionNodes(leafIndex, treeSize));
  }

  async consistencyPath(scope: OrganizationScope, fromSize: number, toSize: number): Promise<Uint8Array[]> {
    return this.fold(scope, consistencyNodes(fromSize, toSize));
  }

  /** The hashes of the complete subtrees, from left to right, of the leaves from `begin` to `end` - 1. */
  async subtrees(scope: OrganizationScope, begin: number, end: number): Promise<Uint8Array[]> {
    const nodes = subtreesOf(begin, end).map((node) => [node]);
    return this.fold(scope, nodes);
  }

  private async fold(scope: OrganizationScope, groups: readonly (readonly Node[])[], on?: ReadContext): Promise<Uint8Array[]> {
    const addresses = new Map(groups.flat().map((node) => [keyOf(tileOfNode(node)), tileOfNode(node)]));
    const tiles = tilesByKey(await this.repository.findTiles(scope, [...addresses.values()], on));
    return groups.map((nodes) =>
      foldNodes(nodes, (node) => {
        const tile = tiles.get(keyOf(tileOfNode(node)));
        if (!tile) throw new Error(`The tile ${keyOf(tileOfNode(node))} of organization ${scope.organizationId} is missing`);
        return nodeFromTile(tile.hashes, node);
      }),
    );
  }
}

/**
 * The tiles that change when leaves are appended to a tree of `treeSize`: the last one on each level, and new ones
 * after it. `last` returns the stored tile at the right edge of a level, if there is one.
 */
export function appendLeaves(
  organizationId: OrganizationId,
  treeSize: number,
  leafHashes: readonly Uint8Array[],
  last: (address: TileAddress) => Uint8Array | undefined,
): TrailTile[] {
  const changed: TrailTile[] = [];
  let added = leafHashes;
  for (let level = 0; added.length > 0; level++) {
    const present = hashesOnLevel(treeSize, level);
    const first = Math.floor(present / TILE_WIDTH);
    const width = present % TILE_WIDTH;
    const begun = width === 0 ? new Uint8Array() : last({ level, index: first });
    if (begun?.length !== width * HASH_BYTES)
      throw new Error(`Tile ${level}/${first} of organization ${organizationId} does not match its tree of size ${treeSize}`);
    const bytes = Buffer.concat([begun, ...added]);
    const full: Uint8Array[] = [];
    for (let start = 0; start < bytes.length; start += TILE_WIDTH * HASH_BYTES) {
      const hashes = bytes.subarray(start, start + TILE_WIDTH * HASH_BYTES);
      changed.push({ organizationId, level, index: first + start / (TILE_WIDTH * HASH_BYTES), hashes });
      if (hashes.length === TILE_WIDTH * HASH_BYTES) full.push(hashOfFullTile(hashes));
    }
    added = full;
  }
  return changed;
}

/** The partial tiles at the right edge of a tree, which `appendLeaves` continues. */
export function edgeTiles(treeSize: number): TileAddress[] {
  const edge: TileAddress[] = [];
  for (let level = 0; hashesOnLevel(treeSize, level) > 0; level++) {
    const hashes = hashesOnLevel(treeSize, level);
    if (hashes % TILE_WIDTH > 0) edge.push({ level, index: Math.floor(hashes / TILE_WIDTH) });
  }
  return edge;
}

export function tilesByKey(tiles: readonly TrailTile[]): Map<string, TrailTile> {
  return new Map(tiles.map((tile) => [keyOf(tile), tile]));
}

function keyOf({ level, index }: TileAddress): string {
  return `${level}/${index}`;
}
