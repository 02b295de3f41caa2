import { Entity, Index } from 'typeorm';
import { BigCountColumn, CountColumn, FlagColumn, JsonColumn, KeyColumn, TextColumn, TimeColumn, WordColumn } from '../database/index.js';
import type { StoredSecret } from './webhook-secrets.js';

/** An address that is told of each entry of the trail: what its owner says of it, and how far it has come. */
@Entity('webhooks')
@Index('ix_webhooks_created', ['organizationId', 'createdAt', 'id'])
export class Webhook {
  @KeyColumn('organization_id')
  organizationId!: string;

  @KeyColumn('id')
  id!: string;

  @TextColumn('url', 2048)
  url!: string;

  /** Any of these; none: all. */
  @JsonColumn('activity_types')
  activityTypes!: string[];

  /** Any of these; none: all. */
  @JsonColumn('tags')
  tags!: string[];

  @FlagColumn('enabled')
  enabled!: boolean;

  /** The present one first, encrypted; then those that it replaced and that still sign. */
  @JsonColumn('secrets')
  secrets!: StoredSecret[];

  @TimeColumn('created_at')
  createdAt!: Date;

  @TimeColumn('updated_at')
  updatedAt!: Date;

  /** Everything before this place of the trail is done with. */
  @BigCountColumn('next_seq')
  nextSeq!: number;

  /** The delivery under way: of the entry at `nextSeq`. Null where that place has not been looked at yet. */
  @WordColumn('delivery_id', 24, { nullable: true })
  deliveryId!: string | null;

  /** Attempts that failed since the last that did not. */
  @CountColumn('failures')
  failures!: number;

  @TimeColumn('failing_since', { nullable: true })
  failingSince!: Date | null;

  /** Nothing is sent before. */
  @TimeColumn('next_attempt_at')
  nextAttemptAt!: Date;

  /** The instance that delivers it at the moment, and until when the others leave it alone. */
  @WordColumn('leader', 36)
  leader!: string;

  @TimeColumn('leader_until')
  leaderUntil!: Date;
}
