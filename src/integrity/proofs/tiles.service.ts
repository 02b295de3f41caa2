import { Injectable } from '@nestjs/common';
import { TrailEntryRepository, leafOf } from '../../activity-logs/index.js';
import { notFound } from '../../common/errors/index.js';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { HASH_BYTES, TILE_WIDTH, leafBytesOf, tileWidth } from '../../merkle/index.js';
import { TreeRepository } from '../tree/tree.repository.js';
import { CheckpointsService } from './checkpoints.service.js';
import { readTilePath } from './tile-path.js';

/** The tree as C2SP tlog-tiles: its hashes in tiles, its leaves in entry bundles. */
@Injectable()
export class TilesService {
  constructor(
    private readonly trees: TreeRepository,
    private readonly entries: TrailEntryRepository,
    private readonly checkpoints: CheckpointsService,
  ) {}

  /**
   * A tile of hashes, or a bundle of leaves, each preceded by its length in two bytes. Not found if the tree does not
   * reach that far.
   */
  async read(scope: OrganizationScope, path: string): Promise<Buffer> {
    const tilePath = readTilePath(path);
    if (!tilePath) throw notFound('Tile');
    const { level, index, width } = tilePath;
    const treeSize = await this.checkpoints.treeSize(scope);
    if (tileWidth(treeSize, { level: level === 'entries' ? 0 : level, index }) < width) throw notFound('Tile');
    if (level === 'entries') return this.bundle(scope, index * TILE_WIDTH, width);
    const [tile] = await this.trees.findTiles(scope, [{ level, index }]);
    if (!tile) throw notFound('Tile');
    return tile.hashes.subarray(0, width * HASH_BYTES);
  }

  private async bundle(scope: OrganizationScope, fromSeq: number, count: number): Promise<Buffer> {
    const entries = await this.entries.findSealed(scope, fromSeq, fromSeq + count);
    if (entries.length !== count) throw new Error(`Sealed entries of organization ${scope.organizationId} are missing: verify the trail`);
    const leaves = entries.map((entry, at) => Buffer.from(leafBytesOf(leafOf(entry, fromSeq + at))));
    return Buffer.concat(leaves.flatMap((leaf) => [Buffer.from([leaf.length >> 8, leaf.length & 0xff]), leaf]));
  }
}
