import { CompactRange, HASH_BYTES, TILE_WIDTH, hashOfFullTile } from '../merkle/index.js';

/** A hash of the tree on a tile level above the leaves: that of the full tile with this index on the level below. */
export interface UpperHash {
  readonly level: number;
  readonly index: number;
  readonly hash: Uint8Array;
}

/** The tree that the entries make up, built anew leaf by leaf; it keeps one tile for each level. */
export class RecomputedTree {
  private readonly range = new CompactRange();
  private readonly tiles: { readonly bytes: Uint8Array; count: number; index: number }[] = [];

  get size(): number {
    return this.range.end;
  }

  root(): Uint8Array {
    return this.range.root();
  }

  /** Takes in the next leaf; answers the hashes of the tiles that are full with it, from the lowest up. */
  append(leafHash: Uint8Array): UpperHash[] {
    this.range.append(leafHash);
    const upper: UpperHash[] = [];
    let hash = leafHash;
    for (let level = 0; ; level++) {
      const tile = (this.tiles[level] ??= { bytes: new Uint8Array(TILE_WIDTH * HASH_BYTES), count: 0, index: 0 });
      tile.bytes.set(hash, tile.count * HASH_BYTES);
      tile.count += 1;
      if (tile.count < TILE_WIDTH) return upper;
      hash = hashOfFullTile(tile.bytes);
      upper.push({ level: level + 1, index: tile.index, hash });
      tile.count = 0;
      tile.index += 1;
    }
  }
}
