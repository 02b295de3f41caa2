import { Injectable } from '@nestjs/common';
import { entryResponse, type TrailEntry } from '../../activity-logs/index.js';
import { Clock } from '../../common/clock.js';
import { printTimeWithMilliseconds } from '../../common/text/time.js';
import type { Webhook } from '../webhook.entity.js';
import { WebhookSecrets } from '../webhook-secrets.js';

/** A message as sent, in the format of Standard Webhooks. */
export interface Message {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Content {
  readonly type: string;
  readonly timestamp: string;
  readonly data: object;
}

export function contentOfEntry(entry: TrailEntry): Content {
  return { type: entry.activityType, timestamp: printTimeWithMilliseconds(entry.createdAt), data: entryResponse(entry) };
}

/** No entry type contains a full stop, so a test cannot be mistaken for an entry. */
export function contentOfTest(webhookId: string, at: Date): Content {
  return { type: 'webhook.test', timestamp: printTimeWithMilliseconds(at), data: { webhookId } };
}

@Injectable()
export class Messages {
  constructor(
    private readonly secrets: WebhookSecrets,
    private readonly clock: Clock,
  ) {}

  /**
   * `id` is the same for all attempts; the timestamp is this attempt's. Undefined if a secret cannot be decrypted any
   * more.
   */
  write({ id: webhookId, secrets }: Webhook, id: string, content: Content): Message | undefined {
    const body = JSON.stringify(content);
    const timestamp = String(Math.floor(this.clock.now().getTime() / 1000));
    const signature = this.secrets.sign(webhookId, secrets, `${id}.${timestamp}.${body}`);
    if (signature === undefined) return undefined;
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Annals',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signature,
    };
    return { headers, body };
  }
}
