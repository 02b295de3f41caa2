import { type SealProjection, type TrailEntryRepository, leafOf, type TrailEntry } from '../../src/activity-logs/index.js';
import { TrailTag } from '../../src/activity-logs/trail/trail-tag.entity.js';
import { TrailEntry as TrailEntryEntity } from '../../src/activity-logs/trail/trail-entry.entity.js';
import type { OrganizationScope } from '../../src/common/organization-scope.js';
import { type Database, type Transaction } from '../../src/database/index.js';
import { type SigningKey } from '../../src/integrity/index.js';
import { CompactRange, leafBytesOf, leafHash } from '../../src/merkle/index.js';
import { originOf } from '../../src/integrity/origin.js';
import { appendLeaves } from '../../src/integrity/tree/tree.js';
import { type TreeRepository } from '../../src/integrity/tree/tree.repository.js';
import type { TrailTile } from '../../src/integrity/tree/trail-tile.entity.js';
import { sampleEntry } from './sample-entry.js';

const ENTRIES_PER_TRANSACTION = 5_000;
/** TypeORM takes longer for each row the more there are in a statement. */
const ROWS_PER_INSERT = 200;

/** What the builder takes from the application. */
export interface BuildingParts {
  readonly database: Database;
  readonly entries: TrailEntryRepository;
  readonly trees: TreeRepository;
  readonly projection: SealProjection;
  readonly key: SigningKey;
}

/**
 * Writes entries that are sealed from the first moment: with their leaves, tiles, counters and signed head, all of it made by the
 * application's own code. What is left out is what takes the time when it really happens: the waiting line, and giving places one batch at a time.
 */
export class TrailBuilder {
  private readonly range = new CompactRange();
  /** The last tile of each level. */
  private readonly edge = new Map<number, TrailTile>();

  constructor(
    private readonly parts: BuildingParts,
    private readonly scope: OrganizationScope,
  ) {}

  /** Adds sample entries until there are so many. What is there already must be sealed. */
  async extendTo(size: number): Promise<void> {
    const sealed = await this.parts.entries.findSealed(this.scope, 0, size);
    this.take(sealed);
    while (this.range.end < size) {
      const from = this.range.end;
      const count = Math.min(ENTRIES_PER_TRANSACTION, size - from);
      const entries = Array.from({ length: count }, (_, index) => sampleEntry(this.scope.organizationId, from + index));
      const present = this.head();
      const tiles = this.take(entries);
      const project = await this.parts.projection.prepare(
        this.scope,
        entries.map((entry) => ({ entry })),
      );
      await this.parts.database.write(async (tx) => {
        await this.insert(tx, entries);
        await this.parts.trees.putTiles(tx, tiles);
        await this.parts.trees.advance(tx, this.scope, present, this.head());
        await project(tx);
      });
    }
  }

  /** Takes entries into the tree; answers the tiles that change. */
  private take(entries: readonly TrailEntry[]): TrailTile[] {
    const treeSize = this.range.end;
    const leaves = entries.map((entry, index) => leafHash(leafBytesOf(leafOf(entry, treeSize + index))));
    const tiles = appendLeaves(this.scope.organizationId, treeSize, leaves, ({ level }) => this.edge.get(level)?.hashes);
    for (const leaf of leaves) this.range.append(leaf);
    for (const tile of tiles) this.edge.set(tile.level, tile);
    return tiles;
  }

  private head() {
    const checkpoint = { origin: originOf(this.scope), treeSize: this.range.end, rootHash: this.range.root() };
    return { treeSize: checkpoint.treeSize, note: this.parts.key.signCheckpoint(checkpoint), sealedAt: new Date() };
  }

  private async insert(tx: Transaction, entries: readonly TrailEntry[]): Promise<void> {
    const tags = entries.flatMap(({ organizationId, id, createdAt, tags: names }) => names.map((tag) => ({ organizationId, tag, entryId: id, createdAt })));
    for (const chunk of chunksOf(entries)) await tx.manager.insert(TrailEntryEntity, chunk as never[]);
    for (const chunk of chunksOf(tags)) await tx.manager.insert(TrailTag, chunk);
  }
}

function chunksOf<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_PER_INSERT) }, (_, index) => rows.slice(index * ROWS_PER_INSERT, (index + 1) * ROWS_PER_INSERT));
}
