import { ApiProperty, ApiSchema } from '../../../common/api-docs.js';
import { printTimeWithMilliseconds } from '../../../common/text/time.js';
import { DELIVERY_STATUSES, type DeliveryStatus, type WebhookDelivery } from '../webhook-delivery.entity.js';
import type { Webhook } from '../../webhook.entity.js';

const orNull = (schema: object) => ({ oneOf: [schema, { type: 'null' }] });

@ApiSchema({ description: 'A message to a webhook and its outcome.' })
export class DeliveryResponse {
  @ApiProperty({ description: 'The `webhook-id` of the message, the same for every attempt.', example: '667e570a8ada0eae284b21f0' })
  id!: string;

  @ApiProperty({ ...orNull({ type: 'integer', minimum: 0 }), description: 'The `seq` of the entry; null for a test.', example: 41 })
  seq!: number | null;

  @ApiProperty({
    enum: DELIVERY_STATUSES,
    description: '`failed`: given up. A delivery that will be retried is `pending`, however often it has failed.',
    example: 'delivered',
  })
  status!: DeliveryStatus;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'The number of attempts.', example: 1 })
  attempts!: number;

  @ApiProperty({ ...orNull({ type: 'integer' }), description: 'The status code of the last attempt, if there was a response.', example: 204 })
  lastStatusCode!: number | null;

  @ApiProperty({ ...orNull({ type: 'string' }), description: 'Why the last attempt failed; null if it succeeded.', example: null })
  lastError!: string | null;

  @ApiProperty({ ...orNull({ type: 'string', format: 'date-time' }), description: 'When it is retried; null if it is not.', example: null })
  nextAttemptAt!: string | null;
}

export class DeliveryListResponse {
  @ApiProperty({ type: () => [DeliveryResponse], description: 'Newest first. Finished deliveries are kept for 30 days.' })
  data!: DeliveryResponse[];

  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'null' }], description: 'Cursor of the next page; null on the last.', example: null })
  nextCursor!: string | null;
}

export function deliveryResponse(webhook: Webhook, { id, seq, status, attempts, lastStatusCode, lastError }: WebhookDelivery): DeliveryResponse {
  const isNext = webhook.enabled && webhook.deliveryId === id && status === 'pending';
  const nextAttemptAt = isNext ? printTimeWithMilliseconds(webhook.nextAttemptAt) : null;
  return { id, seq, status, attempts, lastStatusCode, lastError, nextAttemptAt };
}
