import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { Metrics } from '../../common/metrics.js';
import { OrganizationScope } from '../../common/organization-scope.js';
import { TrailRecorder } from '../../common/trail-recorder.js';
import { Database } from '../../database/index.js';
import { retryAfterOf } from '../sending/retry-after.js';
import type { Outcome } from '../sending/message-sender.js';
import { disabledBySystem } from '../webhook-events.js';
import type { Webhook } from '../webhook.entity.js';
import { WebhookRepository } from '../webhook.repository.js';
import { nextAttemptAfter } from './retry-schedule.js';
import type { WebhookDelivery } from './webhook-delivery.entity.js';
import { WebhookDeliveryRepository } from './webhook-delivery.repository.js';

/** A receiver's way to say that it is gone for good. */
const GONE = 410;

/** Records the outcome of an attempt, and decides what follows. */
@Injectable()
export class DeliveryOutcomes {
  constructor(
    private readonly database: Database,
    private readonly webhooks: WebhookRepository,
    private readonly deliveries: WebhookDeliveryRepository,
    private readonly trail: TrailRecorder,
    private readonly metrics: Metrics,
    private readonly clock: Clock,
  ) {}

  /**
   * Advances the webhook, or schedules a retry. False if it has to wait, or if meanwhile another instance took it over
   * or somebody replayed or deleted it: then the attempt does not count, and the entry may be sent again.
   */
  async keep(sent: Webhook, delivery: WebhookDelivery, outcome: Outcome): Promise<boolean> {
    const scope = OrganizationScope.ofRow(sent);
    return this.database.write(async (tx) => {
      const webhook = await this.webhooks.lock(tx, scope, sent.id);
      if (!webhook || webhook.leader !== sent.leader || webhook.deliveryId !== delivery.id) return false;
      const now = this.clock.now();
      const seen = seenOf(delivery, outcome);
      tx.afterCommit(() => this.count(outcome));
      if (outcome.error === undefined) {
        await this.deliveries.update(tx, scope, delivery.id, { ...seen, status: 'delivered' });
        const next = { nextSeq: webhook.nextSeq + 1, deliveryId: null, failures: 0, failingSince: null, nextAttemptAt: now };
        await this.webhooks.update(tx, scope, webhook.id, next);
        return true;
      }
      const [failures, failingSince] = [webhook.failures + 1, webhook.failingSince ?? now];
      const nextAttemptAt =
        outcome.statusCode === GONE ? undefined : nextAttemptAfter(failures, failingSince, now, Math.random(), retryAfterOf(outcome.retryAfter, now));
      const ends = webhook.enabled && nextAttemptAt === undefined;
      await this.deliveries.update(tx, scope, delivery.id, { ...seen, status: ends ? 'failed' : 'pending' });
      const waits = { failures, failingSince, nextAttemptAt: nextAttemptAt ?? now };
      await this.webhooks.update(tx, scope, webhook.id, ends ? { ...waits, enabled: false, updatedAt: now } : waits);
      if (ends) await this.trail.record(tx, ...disabledBySystem(webhook, outcome.statusCode === GONE ? 'answered 410' : 'failed for a day'));
      return false;
    });
  }

  /** A test message is sent once. */
  async keepTest(delivery: WebhookDelivery, outcome: Outcome): Promise<void> {
    const change = { ...seenOf(delivery, outcome), status: outcome.error === undefined ? 'delivered' : 'failed' } as const;
    await this.database.write(async (tx) => {
      await this.deliveries.update(tx, OrganizationScope.ofRow(delivery), delivery.id, change);
      tx.afterCommit(() => this.count(outcome));
    });
  }

  private count({ error }: Outcome): void {
    this.metrics.webhookDeliveries.inc({ outcome: error === undefined ? 'delivered' : 'failed' });
  }
}

function seenOf({ attempts }: WebhookDelivery, { statusCode, error }: Outcome): Pick<WebhookDelivery, 'attempts' | 'lastStatusCode' | 'lastError'> {
  return { attempts: attempts + 1, lastStatusCode: statusCode ?? null, lastError: error ?? null };
}
