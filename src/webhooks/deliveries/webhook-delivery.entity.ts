import { Entity, Index } from 'typeorm';
import { BigCountColumn, CountColumn, KeyColumn, TextColumn, TimeColumn, WordColumn, type OrganizationId } from '../../database/index.js';

/** `failed`: given up. A delivery that will be retried is pending, however often it has failed. */
export const DELIVERY_STATUSES = ['pending', 'delivered', 'failed'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** A message to a webhook and its outcome. It contains nothing of the message. */
@Entity('webhook_deliveries')
@Index('ix_webhook_deliveries_created', ['organizationId', 'webhookId', 'createdAt', 'id'])
@Index('ix_webhook_deliveries_age', ['status', 'createdAt'])
export class WebhookDelivery {
  @KeyColumn('organization_id')
  organizationId!: OrganizationId;

  /** The `webhook-id` of its message: the same for every attempt. */
  @KeyColumn('id')
  id!: string;

  @WordColumn('webhook_id', 24)
  webhookId!: string;

  /** The `seq` of its entry; null for a test message. */
  @BigCountColumn('seq', { nullable: true })
  seq!: number | null;

  @WordColumn('status', 16)
  status!: DeliveryStatus;

  @CountColumn('attempts')
  attempts!: number;

  @CountColumn('last_status_code', { nullable: true })
  lastStatusCode!: number | null;

  @TextColumn('last_error', 200, { nullable: true })
  lastError!: string | null;

  @TimeColumn('created_at')
  createdAt!: Date;
}
