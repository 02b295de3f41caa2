import type { OrganizationScope } from '../../common/organization-scope.js';
import { HASH_BYTES, TILE_WIDTH } from '../../merkle/index.js';
import type { TreeRepository } from '../tree/tree.repository.js';

/** The stored hashes of a tree, read in the order of a verification: one tile per level in memory. */
export class StoredHashes {
  private readonly tiles = new Map<number, { readonly index: number; readonly hashes: Uint8Array }>();

  constructor(
    private readonly trees: TreeRepository,
    private readonly scope: OrganizationScope,
  ) {}

  /** A hash of a tile level; empty if it is not stored. */
  async at(level: number, index: number): Promise<Uint8Array> {
    const tileIndex = Math.floor(index / TILE_WIDTH);
    let tile = this.tiles.get(level);
    if (tile?.index !== tileIndex) {
      const [stored] = await this.trees.findTiles(this.scope, [{ level, index: tileIndex }]);
      tile = { index: tileIndex, hashes: stored?.hashes ?? new Uint8Array() };
      this.tiles.set(level, tile);
    }
    const start = (index % TILE_WIDTH) * HASH_BYTES;
    return tile.hashes.subarray(start, start + HASH_BYTES);
  }
}
