import { createHash } from 'node:crypto';
import {
  consistencyNodes,
  foldNodes,
  hashesOnLevel,
  inclusionNodes,
  nodeFromTile,
  rootNodes,
  tileOfNode,
  type NodeReader,
  type TileAddress,
} from '../../../src/merkle/index.js';
import { appendLeaves, edgeTiles } from '../../../src/integrity/tree/tree.js';
import { organizationId } from '../organization-id.js';

/** A leaf hash of its own for every index. */
export function leafAt(index: number): Uint8Array {
  return new Uint8Array(createHash('sha256').update(`\0leaf ${index}`).digest());
}

/** A tree kept in tiles that grows as in the sealer and proves as the server does. */
export class TiledTree {
  readonly tiles = new Map<string, Uint8Array>();
  size = 0;

  grow(leaves: readonly Uint8Array[]): this {
    const edge = new Set(edgeTiles(this.size).map(keyOf));
    for (const tile of appendLeaves(organizationId('test'), this.size, leaves, (address) =>
      edge.has(keyOf(address)) ? this.tiles.get(keyOf(address)) : undefined,
    )) {
      this.tiles.set(keyOf(tile), tile.hashes);
    }
    this.size += leaves.length;
    return this;
  }

  /** For the tree at an earlier size: later leaves must not matter. */
  root(size = this.size): Uint8Array {
    return foldNodes(rootNodes(size), this.readerAt(size));
  }

  inclusion(index: number, size = this.size): Uint8Array[] {
    return inclusionNodes(index, size).map((nodes) => foldNodes(nodes, this.readerAt(size)));
  }

  consistency(from: number, to = this.size): Uint8Array[] {
    return consistencyNodes(from, to).map((nodes) => foldNodes(nodes, this.readerAt(to)));
  }

  private readerAt(size: number): NodeReader {
    return (node) => {
      const address = tileOfNode(node);
      const width = Math.min(256, hashesOnLevel(size, address.level) - address.index * 256);
      return nodeFromTile((this.tiles.get(keyOf(address)) as Uint8Array).subarray(0, width * 32), node);
    };
  }
}

function keyOf({ level, index }: TileAddress): string {
  return `${level}/${index}`;
}
