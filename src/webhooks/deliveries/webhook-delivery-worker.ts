import { Injectable } from '@nestjs/common';
import { TrailEntryRepository } from '../../activity-logs/index.js';
import { Clock } from '../../common/clock.js';
import { newObjectId } from '../../common/ids.js';
import { OrganizationScope } from '../../common/organization-scope.js';
import { Database, Lease } from '../../database/index.js';
import { MessageSender, type Outcome } from '../sending/message-sender.js';
import { Messages, contentOfEntry, type Content } from '../sending/message.js';
import type { Webhook } from '../webhook.entity.js';
import { WebhookRepository } from '../webhook.repository.js';
import { DeliveryOutcomes } from './delivery-outcomes.js';
import { findNextEntry } from './next-entry.js';
import { isAttemptDue } from './retry-schedule.js';
import type { WebhookDelivery } from './webhook-delivery.entity.js';
import { WebhookDeliveryRepository } from './webhook-delivery.repository.js';

/** Longer than an attempt can take. */
const LEASE = { table: 'webhooks', holderColumn: 'leader', endColumn: 'leader_until', seconds: 12, renewAfterSeconds: 1 };
/** After this time a webhook with much to deliver yields to others. */
const SLICE_MILLISECONDS = 2_000;

/** `isStopped`: start nothing new. `signal`: abort the attempt in flight. */
export interface Stop {
  readonly isStopped: () => boolean;
  readonly signal: AbortSignal;
}

export type WebhookAddress = Pick<Webhook, 'organizationId' | 'id'>;

/**
 * Delivers to one webhook, one entry after another, in order.
 *
 * A lease keeps instances out of each other's way. If one loses it during an attempt, the outcome of that attempt does
 * not count: the other sends the same delivery again, under the same id.
 */
@Injectable()
export class WebhookDeliveryWorker {
  private readonly lease = new Lease(LEASE);

  constructor(
    private readonly database: Database,
    private readonly webhooks: WebhookRepository,
    private readonly deliveries: WebhookDeliveryRepository,
    private readonly entries: TrailEntryRepository,
    private readonly outcomes: DeliveryOutcomes,
    private readonly messages: Messages,
    private readonly sender: MessageSender,
    private readonly clock: Clock,
  ) {}

  async findDue(limit: number, except: readonly string[] = []): Promise<WebhookAddress[]> {
    return this.webhooks.findDue(this.lease, this.clock.now(), limit, except);
  }

  /** Delivers until nothing is left, an attempt fails, or it is stopped; true if its time slice ended first. */
  async deliver(address: WebhookAddress, stop: Stop): Promise<boolean> {
    const end = Date.now() + SLICE_MILLISECONDS;
    do {
      const webhook = await this.take(address);
      if (!webhook) return false;
      const next = webhook.deliveryId === null ? await this.plan(webhook) : await this.resume(webhook, webhook.deliveryId);
      if (next === 'end') return false;
      if (next === 'look on') continue;
      const outcome = await this.send(next.webhook, next.delivery, next.content, stop.signal);
      if (!outcome || !(await this.outcomes.keep(next.webhook, next.delivery, outcome))) return false;
    } while (!stop.isStopped() && Date.now() < end);
    return true;
  }

  /** One attempt. Undefined if `signal` aborted it. */
  async send(webhook: Webhook, { id }: WebhookDelivery, content: Content, signal: AbortSignal): Promise<Outcome | undefined> {
    const message = this.messages.write(webhook, id, content);
    if (!message) return { error: 'Not sent: the secret cannot be decrypted because JWT_SECRET has changed; rotate it' };
    return this.sender.send(webhook.url, message, signal);
  }

  /** Leaves the rest to the other instances. */
  async resign(): Promise<void> {
    await this.database.write((tx) => this.lease.giveBack(tx));
  }

  /** The webhook's current state, if it may be delivered to and this instance holds the lease. */
  private async take(address: WebhookAddress): Promise<Webhook | undefined> {
    const { id } = address;
    const scope = OrganizationScope.ofRow(address);
    const now = this.clock.now();
    const isDue = (webhook: Webhook | null) => webhook !== null && webhook.enabled && isAttemptDue(webhook.nextAttemptAt, now);
    const webhook = await this.webhooks.find(scope, id);
    if (!webhook || !isDue(webhook)) return undefined;
    if (webhook.leader === this.lease.holder && this.lease.isHeld(id)) return webhook;
    // Read again: the previous holder may just have delivered.
    const led = await this.database.write(async (tx) => ((await this.webhooks.lead(tx, scope, id, this.lease)) ? this.webhooks.find(scope, id, tx) : null));
    return led && isDue(led) ? led : undefined;
  }

  /** Begins the delivery of the next entry that matches the webhook's filters. */
  private async plan(webhook: Webhook): Promise<Attempt | 'look on' | 'end'> {
    const scope = OrganizationScope.ofRow(webhook);
    const { seq, entry, isEnd } = await findNextEntry(this.entries, webhook);
    if (!entry && seq === webhook.nextSeq) return 'end';
    const delivery = entry ? newDelivery(webhook, seq, this.clock.now()) : undefined;
    const begun = await this.database.write(async (tx) => {
      const present = await this.webhooks.lock(tx, scope, webhook.id);
      if (!present || !isAsRead(present, webhook)) return false;
      if (delivery) await this.deliveries.insert(tx, delivery);
      await this.webhooks.update(tx, scope, webhook.id, { nextSeq: seq, deliveryId: delivery?.id ?? null });
      return true;
    });
    if (!begun || !delivery || !entry) return isEnd && begun ? 'end' : 'look on';
    return { webhook, delivery, content: contentOfEntry(entry) };
  }

  /** Continues the current delivery. */
  private async resume(webhook: Webhook, deliveryId: string): Promise<Attempt> {
    const scope = OrganizationScope.ofRow(webhook);
    const [delivery, [entry]] = await Promise.all([
      this.deliveries.find(scope, deliveryId),
      this.entries.findSealed(scope, webhook.nextSeq, webhook.nextSeq + 1),
    ]);
    if (!delivery || !entry) throw new Error(`Webhook ${webhook.id} points to a delivery that does not exist`);
    return { webhook, delivery, content: contentOfEntry(entry) };
  }
}

/** Not taken over, replayed or changed since. */
function isAsRead(present: Webhook, read: Webhook): boolean {
  const isUnmoved = present.deliveryId === read.deliveryId && present.nextSeq === read.nextSeq;
  return present.leader === read.leader && isUnmoved && present.updatedAt.getTime() === read.updatedAt.getTime();
}

interface Attempt {
  readonly webhook: Webhook;
  readonly delivery: WebhookDelivery;
  readonly content: Content;
}

export function newDelivery({ organizationId, id }: WebhookAddress, seq: number | null, now: Date): WebhookDelivery {
  return {
    organizationId,
    id: newObjectId(now),
    webhookId: id,
    seq,
    status: 'pending',
    attempts: 0,
    lastStatusCode: null,
    lastError: null,
    createdAt: now,
  };
}
