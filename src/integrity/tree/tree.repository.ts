import { Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { acrossOrganizations, Database, sql, type Lease, type ReadContext, type Tenant, type Transaction } from '../../database/index.js';
import type { TileAddress } from '../../merkle/index.js';
import { TrailHead } from './trail-head.entity.js';
import { TrailTile } from './trail-tile.entity.js';

/** The stored tree of each organization: its head and its tiles. */
@Injectable()
export class TreeRepository {
  constructor(private readonly database: Database) {}

  async findHead({ organizationId }: OrganizationScope, on: ReadContext = this.database): Promise<TrailHead | null> {
    return on.manager.findOneBy(TrailHead, { organizationId });
  }

  /** Of all organizations with a head: for whoever verifies them all. */
  async organizations(): Promise<Tenant[]> {
    return acrossOrganizations(this.database.manager).find(TrailHead, { select: { organizationId: true } });
  }

  /** The head of an organization whose trail nobody has sealed yet. Throws a duplicate where somebody just has. */
  async insertHead(tx: Transaction, head: TrailHead): Promise<void> {
    await tx.manager.insert(TrailHead, head);
  }

  /** Makes this instance the one that seals. False where another one is. */
  async lead(tx: Transaction, { organizationId }: OrganizationScope, lease: Lease): Promise<boolean> {
    return lease.take(tx, organizationId, sql`organization_id = ${organizationId}`);
  }

  /** Moves the head forward from exactly this one. False where it is no longer there: somebody else has sealed, or begun another generation. */
  async advance(
    tx: Transaction,
    { organizationId }: OrganizationScope,
    { treeSize, note }: Pick<TrailHead, 'treeSize' | 'note'>,
    head: Pick<TrailHead, 'treeSize' | 'note' | 'sealedAt'>,
  ): Promise<boolean> {
    const result = await tx.manager.update(TrailHead, { organizationId, treeSize, note }, head);
    return result.affected === 1;
  }

  /** Signs the head anew, at the size that it has; makes it where the organization has none. */
  async putNote(tx: Transaction, scope: OrganizationScope, note: string, now: Date): Promise<void> {
    const { organizationId } = scope;
    const result = await tx.manager.update(TrailHead, { organizationId }, { note });
    if (result.affected === 0) await this.insertHead(tx, { organizationId, treeSize: 0, note, sealedAt: now, leader: '', leaderUntil: new Date(0) });
  }

  async findTiles({ organizationId }: OrganizationScope, addresses: readonly TileAddress[], on: ReadContext = this.database): Promise<TrailTile[]> {
    if (addresses.length === 0) return [];
    return on.manager.find(TrailTile, { where: addresses.map(({ level, index }) => ({ organizationId, level, index })) });
  }

  async putTiles(tx: Transaction, tiles: readonly TrailTile[]): Promise<void> {
    await tx.manager.upsert(TrailTile, [...tiles], ['organizationId', 'level', 'index']);
  }
}
