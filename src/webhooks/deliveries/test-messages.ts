import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { ApiError } from '../../common/errors/index.js';
import { Database } from '../../database/index.js';
import { contentOfTest } from '../sending/message.js';
import type { Webhook } from '../webhook.entity.js';
import { Courier, newDelivery } from './courier.js';
import { DeliveryOutcomes } from './delivery-outcomes.js';
import type { WebhookDelivery } from './webhook-delivery.entity.js';
import { WebhookDeliveryRepository } from './webhook-delivery.repository.js';

/** Nobody may use this server to flood another. */
const AT_ONCE_MAX = 16;
const STOP_MILLISECONDS = 5_000;

/**
 * Messages that an owner sends to check a receiver: at once and without retries, out of order, even to disabled
 * webhooks.
 */
@Injectable()
export class TestMessages implements BeforeApplicationShutdown {
  private readonly logger = new Logger(TestMessages.name);
  private readonly sending = new Set<Promise<void>>();
  private readonly stopping = new AbortController();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(WebhookDeliveryRepository) private readonly deliveries: WebhookDeliveryRepository,
    @Inject(DeliveryOutcomes) private readonly outcomes: DeliveryOutcomes,
    @Inject(Courier) private readonly courier: Courier,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Returns the new delivery; the message is sent afterwards. */
  async send(webhook: Webhook): Promise<WebhookDelivery> {
    if (this.sending.size >= AT_ONCE_MAX) throw new ApiError('too_many_requests', { retryAfterSeconds: 1 });
    const delivery = newDelivery(webhook, null, this.clock.now());
    await this.database.write((tx) => this.deliveries.insert(tx, delivery));
    const sent = this.deliver(webhook, delivery).finally(() => this.sending.delete(sent));
    this.sending.add(sent);
    return delivery;
  }

  async beforeApplicationShutdown(): Promise<void> {
    const impatience = setTimeout(() => this.stopping.abort(), STOP_MILLISECONDS).unref();
    await this.settled();
    clearTimeout(impatience);
  }

  /** Resolves once nothing is being sent. */
  async settled(): Promise<void> {
    await Promise.all(this.sending);
  }

  private async deliver(webhook: Webhook, delivery: WebhookDelivery): Promise<void> {
    try {
      const outcome = await this.courier.send(webhook, delivery, contentOfTest(webhook.id, delivery.createdAt), this.stopping.signal);
      await this.outcomes.keepTest(delivery, outcome ?? { error: 'The server stopped before the outcome was known' });
    } catch (error) {
      this.logger.warn({ err: error, webhookId: webhook.id }, 'The outcome of a test message could not be stored');
    }
  }
}
