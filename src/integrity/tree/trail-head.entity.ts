import { Entity } from 'typeorm';
import { BigCountColumn, KeyColumn, LongTextColumn, TimeColumn, WordColumn } from '../../database/index.js';

/** How far an organization's trail is sealed, and which instance is at it. */
@Entity('trail_heads')
export class TrailHead {
  @KeyColumn('organization_id')
  organizationId!: string;

  /** How many entries have a place in the order; the next one gets this number. */
  @BigCountColumn('tree_size')
  treeSize!: number;

  /** The checkpoint of this size, signed when it was reached. */
  @LongTextColumn('note')
  note!: string;

  @TimeColumn('sealed_at')
  sealedAt!: Date;

  /** The instance that seals it at the moment, and until when the others leave it alone. */
  @WordColumn('leader', 36)
  leader!: string;

  @TimeColumn('leader_until')
  leaderUntil!: Date;
}
