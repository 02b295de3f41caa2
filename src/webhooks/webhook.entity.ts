import { Entity, Index } from 'typeorm';
import { BigCountColumn, CountColumn, FlagColumn, JsonColumn, KeyColumn, TextColumn, TimeColumn, WordColumn, type OrganizationId } from '../database/index.js';
import type { StoredSecret } from './webhook-secrets.js';

/** A URL that receives the trail's entries: its owner's settings, and its progress. */
@Entity('webhooks')
@Index('ix_webhooks_created', ['organizationId', 'createdAt', 'id'])
export class Webhook {
  @KeyColumn('organization_id')
  organizationId!: OrganizationId;

  @KeyColumn('id')
  id!: string;

  @TextColumn('url', 2048)
  url!: string;

  /** Any of these; empty: all. */
  @JsonColumn('activity_types')
  activityTypes!: string[];

  /** Any of these; empty: all. */
  @JsonColumn('tags')
  tags!: string[];

  @FlagColumn('enabled')
  enabled!: boolean;

  /** The current one first, encrypted; then previous ones that still sign. */
  @JsonColumn('secrets')
  secrets!: StoredSecret[];

  @TimeColumn('created_at')
  createdAt!: Date;

  @TimeColumn('updated_at')
  updatedAt!: Date;

  /** Everything before this `seq` is done. */
  @BigCountColumn('next_seq')
  nextSeq!: number;

  /** The current delivery, of the entry at `nextSeq`. Null if that entry has not been looked at yet. */
  @WordColumn('delivery_id', 24, { nullable: true })
  deliveryId!: string | null;

  /** Failed attempts since the last success. */
  @CountColumn('failures')
  failures!: number;

  @TimeColumn('failing_since', { nullable: true })
  failingSince!: Date | null;

  /** Nothing is sent before this time. */
  @TimeColumn('next_attempt_at')
  nextAttemptAt!: Date;

  /** The instance that holds the lease to deliver, and until when. */
  @WordColumn('leader', 36)
  leader!: string;

  @TimeColumn('leader_until')
  leaderUntil!: Date;
}
