import { Inject, Injectable } from '@nestjs/common';
import { Brackets, LessThan } from 'typeorm';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { Database, type Readable, type Transaction } from '../../database/index.js';
import type { TileAddress } from '../merkle/index.js';
import { TrailHead } from './trail-head.entity.js';
import { TrailTile } from './trail-tile.entity.js';

/** The stored tree of each organization: its head and its tiles. */
@Injectable()
export class TreeRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  async findHead({ organizationId }: OrganizationScope, on: Readable = this.database): Promise<TrailHead | null> {
    return on.manager.findOneBy(TrailHead, { organizationId });
  }

  /** Of all organizations with a head: for whoever verifies them all. */
  async organizationIds(): Promise<string[]> {
    return (await this.database.manager.find(TrailHead, { select: { organizationId: true } })).map(({ organizationId }) => organizationId);
  }

  /** The head of an organization whose trail nobody has sealed yet. Throws a duplicate where somebody just has. */
  async insertHead(tx: Transaction, head: TrailHead): Promise<void> {
    await tx.manager.insert(TrailHead, head);
  }

  /** Makes `leader` the one that seals until then. False where another one is, and its time is not up. */
  async lead(tx: Transaction, { organizationId }: OrganizationScope, leader: string, now: Date, until: Date): Promise<boolean> {
    const result = await tx.manager
      .createQueryBuilder()
      .update(TrailHead)
      .set({ leader, leaderUntil: until })
      .where('organizationId = :organizationId', { organizationId })
      .andWhere(new Brackets((either) => either.where({ leader }).orWhere({ leaderUntil: LessThan(now) })))
      .execute();
    return result.affected === 1;
  }

  /** Moves the head forward from exactly this size. False where it is no longer there: somebody else has sealed. */
  async advance(
    tx: Transaction,
    { organizationId }: OrganizationScope,
    fromSize: number,
    head: Pick<TrailHead, 'treeSize' | 'note' | 'sealedAt'>,
  ): Promise<boolean> {
    const result = await tx.manager.update(TrailHead, { organizationId, treeSize: fromSize }, head);
    return result.affected === 1;
  }

  async findTiles({ organizationId }: OrganizationScope, addresses: readonly TileAddress[], on: Readable = this.database): Promise<TrailTile[]> {
    if (addresses.length === 0) return [];
    return on.manager.find(TrailTile, { where: addresses.map(({ level, index }) => ({ organizationId, level, index })) });
  }

  async putTiles(tx: Transaction, tiles: readonly TrailTile[]): Promise<void> {
    await tx.manager.upsert(TrailTile, [...tiles], ['organizationId', 'level', 'index']);
  }
}
