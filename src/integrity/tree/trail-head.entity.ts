import { Entity } from 'typeorm';
import { BigCountColumn, KeyColumn, LongTextColumn, TimeColumn, WordColumn, type OrganizationId } from '../../database/index.js';

/** How far an organization's trail is sealed, and which instance is sealing it. */
@Entity('trail_heads')
export class TrailHead {
  @KeyColumn('organization_id')
  organizationId!: OrganizationId;

  /** The number of sealed entries, which is the next entry's `seq`. */
  @BigCountColumn('tree_size')
  treeSize!: number;

  /** The checkpoint at this size, signed when it was reached. */
  @LongTextColumn('note')
  note!: string;

  @TimeColumn('sealed_at')
  sealedAt!: Date;

  /** The instance that holds the lease to seal, and until when. */
  @WordColumn('leader', 36)
  leader!: string;

  @TimeColumn('leader_until')
  leaderUntil!: Date;
}
