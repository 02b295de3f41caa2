import { Entity, Index } from 'typeorm';
import type { ActorType } from '../../common/actor.js';
import type { Changes } from '../../common/trail-recorder.js';
import { BigCountColumn, JsonColumn, KeyColumn, LongTextColumn, TextColumn, TimeColumn, WordColumn, type OrganizationId } from '../../database/index.js';

/**
 * An entry of the trail: who did what, when, from where. It is inserted once; later it receives its `seq`, once, and
 * its payload (from `salt` on) may be erased, once. Nothing else about it ever changes.
 */
@Entity('trail_entries')
@Index('ix_trail_entries_created', ['organizationId', 'createdAt', 'id'])
/** Includes the type, so that a scan for one of a creator's types does not visit the rows of the others. */
@Index('ix_trail_entries_creator', ['organizationId', 'createdBy', 'createdAt', 'id', 'activityType'])
@Index('ix_trail_entries_type', ['organizationId', 'activityType', 'createdAt', 'id'])
@Index('uq_trail_entries_seq', ['organizationId', 'seq'], { unique: true })
@Index('uq_trail_entries_external', ['organizationId', 'externalId'], { unique: true })
export class TrailEntry {
  @KeyColumn('organization_id')
  organizationId!: OrganizationId;

  @KeyColumn('id')
  id!: string;

  /** Its position in the organization's trail, assigned by the sealer after the commit; null until then. */
  @BigCountColumn('seq', { nullable: true })
  seq!: number | null;

  @WordColumn('activity_type', 64)
  activityType!: string;

  @WordColumn('created_by', 24)
  createdBy!: string;

  /** Set if the entry is about an organization itself. */
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

  /** Hex SHA-256 of the salt and the payload below. It outlives their erasure, because the tree is built on it. */
  @WordColumn('payload_hash', 64)
  payloadHash!: string;

  /** 32 random bytes in base64, without which an erased payload could be guessed. */
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

  /** The integrator's own id of what the entry is about. */
  @WordColumn('external_id', 128, { nullable: true })
  externalId!: string | null;

  /** Of what was posted with it: by this a repeat is known. */
  @WordColumn('external_digest', 64, { nullable: true })
  externalDigest!: string | null;
}
