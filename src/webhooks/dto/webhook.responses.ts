import { ApiProperty, ApiPropertyOptional, ApiSchema } from '../../common/api-docs.js';
import { printTimeWithMilliseconds } from '../../common/text/time.js';
import type { Webhook } from '../webhook.entity.js';

@ApiSchema({ description: 'A URL that Annals sends the entries of the trail to.' })
export class WebhookResponse {
  @ApiProperty({ description: '24 hexadecimal digits; sorts by time.', example: '667e56f98ada0eae284b21e7' })
  id!: string;

  @ApiProperty({ format: 'uri', description: 'The URL that messages are sent to.', example: 'https://example.com/hooks/annals' })
  url!: string;

  @ApiProperty({ type: [String], description: 'Sends only entries of these types; empty: all types.', example: ['create-user', 'update-user'] })
  activityTypes!: string[];

  @ApiProperty({ type: [String], description: 'Sends only entries with at least one of these tags; empty: all entries.', example: [] })
  tags!: string[];

  @ApiProperty({ description: 'Whether messages are sent. Annals disables a webhook that has failed for a day or answered 410.', example: true })
  enabled!: boolean;

  @ApiProperty({ format: 'date-time', description: 'Creation time.', example: '2026-03-20T14:30:00.000Z' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time', description: 'Time of the last change.', example: '2026-03-26T13:05:00.000Z' })
  updatedAt!: string;
}

const SECRET = {
  description: 'The secret for verifying signatures, as in the Standard Webhooks specification. It is shown only once.',
  pattern: '^whsec_[A-Za-z0-9+/]{43}=$',
  example: 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDFr2S1OQ9tDs=',
};

@ApiSchema({ description: 'A new webhook with its secret.' })
export class CreatedWebhookResponse extends WebhookResponse {
  @ApiProperty(SECRET)
  secret!: string;
}

@ApiSchema({ description: 'An updated webhook, with its secret if a new one was requested.' })
export class UpdatedWebhookResponse extends WebhookResponse {
  @ApiPropertyOptional(SECRET)
  secret?: string;
}

export class WebhookListResponse {
  @ApiProperty({ type: () => [WebhookResponse], description: 'Newest first.' })
  data!: WebhookResponse[];

  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'null' }], description: 'Cursor of the next page; null on the last.', example: null })
  nextCursor!: string | null;
}

export class ReplayResponse {
  @ApiProperty({ type: 'integer', minimum: 0, description: 'The `seq` from which delivery continues.', example: 0 })
  fromSeq!: number;
}

/** Field by field, so that secrets never appear. */
export function webhookResponse({ id, url, activityTypes, tags, enabled, createdAt, updatedAt }: Webhook): WebhookResponse {
  return { id, url, activityTypes, tags, enabled, createdAt: printTimeWithMilliseconds(createdAt), updatedAt: printTimeWithMilliseconds(updatedAt) };
}

/** What an ETag covers: the webhook, without a secret that only this response holds. */
export function withoutSecret({ secret: _, ...webhook }: UpdatedWebhookResponse): WebhookResponse {
  return webhook;
}
