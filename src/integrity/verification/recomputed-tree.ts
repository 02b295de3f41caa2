import { CompactRange, HASH_BYTES, TILE_HEIGHT, TILE_WIDTH, hashOfFullTile } from '../../merkle/index.js';

/** A hash on a tile level above the leaves: that of the full tile with this index on the level below. */
export interface UpperHash {
  readonly level: number;
  readonly index: number;
  readonly hash: Uint8Array;
}

/** The tree of the entries, rebuilt leaf by leaf; it keeps one tile per level. */
export class RecomputedTree {
  /** The full tiles of leaves. Their hashes are computed once, for the level above and for the root. */
  private readonly fullTiles = new CompactRange();
  private readonly tiles: { readonly bytes: Uint8Array; count: number; index: number }[] = [];

  get size(): number {
    return this.fullTiles.end + (this.tiles[0]?.count ?? 0);
  }

  root(): Uint8Array {
    const range = this.fullTiles.copy();
    const { bytes, count } = this.tiles[0] ?? { bytes: new Uint8Array(), count: 0 };
    for (let start = 0; start < count * HASH_BYTES; start += HASH_BYTES) range.append(bytes.subarray(start, start + HASH_BYTES));
    return range.root();
  }

  /** Appends the next leaf; returns the hashes of the tiles that it fills, from the lowest up. */
  append(leafHash: Uint8Array): UpperHash[] {
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
      if (level === 0) this.fullTiles.append(hash, TILE_HEIGHT);
    }
  }
}
