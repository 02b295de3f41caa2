import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { ApiError } from '../../common/errors/index.js';
import { Slots } from '../../common/limits/index.js';
import { Database } from '../../database/index.js';
import { contentOfTest } from '../sending/message.js';
import type { Webhook } from '../webhook.entity.js';
import { WebhookDeliveryWorker, newDelivery } from './webhook-delivery-worker.js';
import { DeliveryOutcomes } from './delivery-outcomes.js';
import type { WebhookDelivery } from './webhook-delivery.entity.js';
import { WebhookDeliveryRepository } from './webhook-delivery.repository.js';

/** Nobody may use this server to flood another. */
const AT_ONCE_MAX = 64;
const AT_ONCE_PER_ORGANIZATION = 8;
const STOP_MILLISECONDS = 5_000;

/**
 * Messages that an owner sends to check a receiver: at once and without retries, out of order, even to disabled
 * webhooks.
 */
@Injectable()
export class TestMessages implements BeforeApplicationShutdown {
  private readonly logger = new Logger(TestMessages.name);
  private readonly slots = new Slots();
  private readonly sending = new Set<Promise<void>>();
  private readonly stopping = new AbortController();

  constructor(
    private readonly database: Database,
    private readonly deliveries: WebhookDeliveryRepository,
    private readonly outcomes: DeliveryOutcomes,
    private readonly worker: WebhookDeliveryWorker,
    private readonly clock: Clock,
  ) {}

  /** Returns the new delivery; the message is sent afterwards. */
  async send(webhook: Webhook): Promise<WebhookDelivery> {
    const giveBack = this.take(webhook);
    const delivery = newDelivery(webhook, null, this.clock.now());
    try {
      await this.database.write((tx) => this.deliveries.insert(tx, delivery));
    } catch (error) {
      giveBack();
      throw error;
    }
    const sent = this.deliver(webhook, delivery).finally(() => {
      giveBack();
      this.sending.delete(sent);
    });
    this.sending.add(sent);
    return delivery;
  }

  /** One organization cannot keep the others from testing theirs. */
  private take({ organizationId }: Webhook): () => void {
    const taken = this.slots.take([
      { holder: organizationId, max: AT_ONCE_PER_ORGANIZATION },
      { holder: '*', max: AT_ONCE_MAX },
    ]);
    if (typeof taken === 'function') return taken;
    const detail = `There are ${taken.max} test messages on their way already. Wait until they have arrived or failed.`;
    throw new ApiError('too_many_requests', { detail, retryAfterSeconds: 1 });
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
      const outcome = await this.worker.send(webhook, delivery, contentOfTest(webhook.id, delivery.createdAt), this.stopping.signal);
      await this.outcomes.keepTest(delivery, outcome ?? { error: 'The server stopped before the outcome was known' });
    } catch (error) {
      this.logger.warn({ err: error, webhookId: webhook.id }, 'The outcome of a test message could not be stored');
    }
  }
}
