import { Entity, Index } from 'typeorm';
import type { ActorType } from '../../common/actor.js';
import type { Changes } from '../../common/trail-recorder.js';
import { BigCountColumn, JsonColumn, KeyColumn, LongTextColumn, TextColumn, TimeColumn, WordColumn } from '../../database/index.js';

/**
 * One entry of the trail: who did what, when, from where. It is added once; later it gets its place in the order, once, and
 * its payload (from `salt` on) may be erased, once. Nothing else about it ever changes.
 */
@Entity('trail_entries')
@Index('ix_trail_entries_created', ['organizationId', 'createdAt', 'id'])
/** With the type, so that whoever looks for one of a creator's types does not go to the rows of the others. */
@Index('ix_trail_entries_creator', ['organizationId', 'createdBy', 'createdAt', 'id', 'activityType'])
@Index('ix_trail_entries_type', ['organizationId', 'activityType', 'createdAt', 'id'])
@Index('uq_trail_entries_seq', ['organizationId', 'seq'], { unique: true })
export class TrailEntry {
  @KeyColumn('organization_id')
  organizationId!: string;

  @KeyColumn('id')
  id!: string;

  /** Its place in the organization's order, given by the sealer after the commit; null until then. */
  @BigCountColumn('seq', { nullable: true })
  seq!: number | null;

  @WordColumn('activity_type', 64)
  activityType!: string;

  @WordColumn('created_by', 24)
  createdBy!: string;

  /** Where the entry is about an organization as such. */
  @WordColumn('about_organization_id', 24, { nullable: true })
  aboutOrganizationId!: string | null;

  @WordColumn('actor_type', 16)
  actorType!: ActorType;

  @WordColumn('actor_id', 24)
  actorId!: string;

  @TextColumn('target_type', 64, { nullable: true })
  targetType!: string | null;

  @TextColumn('target_id', 128, { nullable: true })
  targetId!: string | null;

  @JsonColumn('tags')
  tags!: string[];

  @TimeColumn('created_at')
  createdAt!: Date;

  /** Hex SHA-256 of the salt and the payload below. It stays when they are erased: the tree is made of it. */
  @WordColumn('payload_hash', 64)
  payloadHash!: string;

  /** 32 random bytes in base64, without which nobody can find an erased payload by guessing. */
  @WordColumn('salt', 44, { nullable: true })
  salt!: string | null;

  @TimeColumn('erased_at', { nullable: true })
  erasedAt!: Date | null;

  @TextColumn('context', 2000, { nullable: true })
  context!: string | null;

  /** The words of the context, for `q`. */
  @LongTextColumn('search_text', { nullable: true })
  searchText!: string | null;

  @JsonColumn('changes', { nullable: true })
  changes!: Changes | null;

  @JsonColumn('metadata', { nullable: true })
  metadata!: Record<string, unknown> | null;

  @TimeColumn('occurred_at', { nullable: true })
  occurredAt!: Date | null;

  @WordColumn('ip', 45, { nullable: true })
  ip!: string | null;

  @TextColumn('user_agent', 512, { nullable: true })
  userAgent!: string | null;

  @WordColumn('request_id', 128, { nullable: true })
  requestId!: string | null;
}
