import { HASH_BYTES, nodeHash } from './hash.js';
import type { Node } from './prove.js';

/** Hashes in a full tile, hence children per hash of the level above. */
export const TILE_WIDTH = 256;
/** Levels of the tree that a tile spans. */
export const TILE_HEIGHT = 8;

/**
 * A tile's address: the hashes from `index * 256` on of every eighth level of the tree (C2SP tlog-tiles, "Merkle
 * Tree").
 */
export interface TileAddress {
  readonly level: number;
  readonly index: number;
}

/** The number of hashes that a tree of this size has on a tile level. */
export function hashesOnLevel(treeSize: number, level: number): number {
  return Math.floor(treeSize / TILE_WIDTH ** level);
}

/** The number of hashes in a tile of a tree of this size: 0 if there are none yet, 256 if it is full. */
export function tileWidth(treeSize: number, { level, index }: TileAddress): number {
  return Math.min(TILE_WIDTH, Math.max(0, hashesOnLevel(treeSize, level) - index * TILE_WIDTH));
}

/** The tile with the hashes needed for a complete subtree's hash. */
export function tileOfNode({ level, index }: Node): TileAddress {
  const tileLevel = Math.floor(level / TILE_HEIGHT);
  const firstHash = index * 2 ** (level - tileLevel * TILE_HEIGHT);
  return { level: tileLevel, index: Math.floor(firstHash / TILE_WIDTH) };
}

/** The hash of a complete subtree, computed from its tile (`tileOfNode`). Throws if the tile is too narrow. */
export function nodeFromTile(tile: Uint8Array, { level, index }: Node): Uint8Array {
  const width = 2 ** (level % TILE_HEIGHT);
  return fold(tile, (index * width) % TILE_WIDTH, width);
}

/** The hash of a full tile on the level above. */
export function hashOfFullTile(tile: Uint8Array): Uint8Array {
  return fold(tile, 0, TILE_WIDTH);
}

function fold(tile: Uint8Array, first: number, width: number): Uint8Array {
  if (tile.length < (first + width) * HASH_BYTES) throw new RangeError('The tile does not reach so far.');
  let hashes = Array.from({ length: width }, (_, at) => tile.subarray((first + at) * HASH_BYTES, (first + at + 1) * HASH_BYTES));
  while (hashes.length > 1) {
    hashes = Array.from({ length: hashes.length / 2 }, (_, at) => nodeHash(hashes[2 * at] as Uint8Array, hashes[2 * at + 1] as Uint8Array));
  }
  return hashes[0] as Uint8Array;
}
