import { Injectable } from '@nestjs/common';
import { Grants, type Caller, type Role } from '../access/index.js';
import { Clock } from '../common/clock.js';
import { invalid, notFound } from '../common/errors/index.js';
import { beyondTheEnd, Cursors, requireMatch } from '../common/http/index.js';
import { newObjectId } from '../common/ids.js';
import { TrailRecorder } from '../common/trail-recorder.js';
import { Database, type Transaction } from '../database/index.js';
import { IdempotentWrites } from '../idempotency/index.js';
import { Quotas } from '../organizations/index.js';
import { DeliveryScheduler } from './deliveries/delivery-scheduler.js';
import { WebhookDeliveryRepository } from './deliveries/webhook-delivery.repository.js';
import type { CreateWebhookRequest, ListWebhooksQuery, ReplayWebhookRequest, UpdateWebhookRequest } from './dto/webhook.requests.js';
import {
  webhookResponse,
  type CreatedWebhookResponse,
  type ReplayResponse,
  type UpdatedWebhookResponse,
  type WebhookListResponse,
  type WebhookResponse,
} from './dto/webhook.responses.js';
import { EgressPolicy } from './sending/egress-policy.js';
import { changesOf, webhookCreated, webhookDeleted, webhookReplayed, webhookUpdated } from './webhook-events.js';
import { WebhookSecrets } from './webhook-secrets.js';
import type { Webhook } from './webhook.entity.js';
import { WebhookRepository, type WebhookChange } from './webhook.repository.js';

const FIELDS = ['url', 'activityTypes', 'tags', 'enabled', 'rotateSecret'] as const;
const LIST = 'webhooks';

/** What a webhook lets its receiver do. */
const READS_TRAIL: Role = { name: 'of a webhook', base: 'ADMIN', permissions: ['read'] };

@Injectable()
export class WebhooksService {
  constructor(
    private readonly database: Database,
    private readonly writes: IdempotentWrites,
    private readonly webhooks: WebhookRepository,
    private readonly deliveries: WebhookDeliveryRepository,
    private readonly secrets: WebhookSecrets,
    private readonly targets: EgressPolicy,
    private readonly quotas: Quotas,
    private readonly grants: Grants,
    private readonly scheduler: DeliveryScheduler,
    private readonly trail: TrailRecorder,
    private readonly clock: Clock,
    private readonly cursors: Cursors,
  ) {}

  async list({ scope }: Caller, query: ListWebhooksQuery): Promise<WebhookListResponse> {
    const { rows, nextCursor } = await this.cursors.page(LIST, query, (limit, after) => this.webhooks.search(scope, limit, after));
    return { data: rows.map(webhookResponse), nextCursor };
  }

  async get({ scope }: Caller, id: string): Promise<WebhookResponse> {
    return webhookResponse(found(await this.webhooks.find(scope, id)));
  }

  /** Answers the secret, which is kept encrypted. It delivers what is sealed from now on. */
  async create(caller: Caller, { url, activityTypes = [], tags = [], enabled }: CreateWebhookRequest): Promise<CreatedWebhookResponse> {
    await this.targets.check(url);
    const create = async (tx: Transaction) => {
      await this.quotas.takePlace(tx, caller.scope, 'webhooks', () => this.webhooks.count(tx, caller.scope));
      await this.grants.refuseBeyond(tx, caller, READS_TRAIL);
      const now = this.clock.now();
      const id = newObjectId(now);
      const { secret, secrets } = this.secrets.rotate(id, []);
      const given = { organizationId: caller.scope.organizationId, id, url, activityTypes, tags, enabled, secrets, createdAt: now, updatedAt: now };
      const nextSeq = await this.webhooks.countSealed(tx, caller.scope);
      const webhook: Webhook = { ...given, ...untried(now), nextSeq, deliveryId: null, leader: '', leaderUntil: now };
      await this.webhooks.insert(tx, webhook);
      await this.trail.record(tx, caller, webhookCreated(webhook));
      return { ...webhookResponse(webhook), secret };
    };
    return this.writes.once(caller, create, { subjectOf: ({ id }) => id });
  }

  async update(caller: Caller, id: string, request: UpdateWebhookRequest): Promise<UpdatedWebhookResponse> {
    if (FIELDS.every((field) => request[field] === undefined)) throw invalid({ field: 'body', message: `must contain at least one of ${FIELDS.join(', ')}` });
    if (request.url !== undefined) await this.targets.check(request.url);
    return this.database.write(async (tx) => {
      const before = await this.lockPresent(tx, caller, id);
      if (givesReading(request)) await this.grants.refuseBeyond(tx, caller, READS_TRAIL);
      const now = this.clock.now();
      const { url = before.url, activityTypes = before.activityTypes, tags = before.tags, enabled = before.enabled } = request;
      const after: Webhook = { ...before, url, activityTypes, tags, enabled, updatedAt: now };
      const rotation = request.rotateSecret ? this.secrets.rotate(id, before.secrets) : undefined;
      const changes = { ...changesOf(before, after), ...(rotation && { secret: { changed: true as const } }) };
      if (Object.keys(changes).length === 0) return webhookResponse(before);
      const change: WebhookChange = { url, activityTypes, tags, enabled, updatedAt: now, ...(rotation && { secrets: rotation.secrets }) };
      const isWorthATry = enabled && (!before.enabled || url !== before.url);
      await this.webhooks.update(tx, caller.scope, id, { ...change, ...(isWorthATry && (await this.tryAgain(tx, caller, before, now))) });
      await this.trail.record(tx, caller, webhookUpdated(after, changes));
      tx.afterCommit(() => this.scheduler.wake());
      return { ...webhookResponse(after), ...(rotation && { secret: rotation.secret }) };
    });
  }

  async remove(caller: Caller, id: string): Promise<void> {
    await this.database.write(async (tx) => {
      const webhook = await this.lockPresent(tx, caller, id);
      await this.giveUp(tx, caller, webhook, 'The webhook was deleted');
      await this.webhooks.remove(tx, caller.scope, id);
      await this.writes.eraseAnswersOf(tx, caller.scope, id); // one of them holds the secret
      await this.trail.record(tx, caller, webhookDeleted(webhook));
    });
  }

  /** Moves back, or forward past entries that cannot be delivered. */
  async replay(caller: Caller, id: string, { fromSeq }: ReplayWebhookRequest): Promise<ReplayResponse> {
    return this.writes.once(caller, async (tx) => {
      const webhook = await this.lockPresent(tx, caller, id);
      await this.grants.refuseBeyond(tx, caller, READS_TRAIL);
      const size = await this.webhooks.countSealed(tx, caller.scope);
      if (fromSeq > size) throw beyondTheEnd('fromSeq', size);
      await this.giveUp(tx, caller, webhook, `Replayed from seq ${fromSeq}`);
      await this.webhooks.update(tx, caller.scope, id, { nextSeq: fromSeq, deliveryId: null, ...untried(this.clock.now()) });
      await this.trail.record(tx, caller, webhookReplayed(webhook, fromSeq));
      tx.afterCommit(() => this.scheduler.wake());
      return { fromSeq };
    });
  }

  private async lockPresent(tx: Transaction, { scope, ifMatch }: Caller, id: string): Promise<Webhook> {
    const webhook = found(await this.webhooks.lock(tx, scope, id));
    requireMatch(ifMatch, webhookResponse(webhook));
    return webhook;
  }

  /** As if nothing had failed; the delivery under way goes on, where it has not been purged. */
  private async tryAgain(tx: Transaction, { scope }: Caller, { deliveryId }: Webhook, now: Date): Promise<WebhookChange> {
    const delivery = deliveryId === null ? null : await this.deliveries.find(scope, deliveryId, tx);
    if (delivery) await this.deliveries.update(tx, scope, delivery.id, { status: 'pending' });
    return { ...untried(now), deliveryId: delivery?.id ?? null };
  }

  private async giveUp(tx: Transaction, { scope }: Caller, { deliveryId }: Webhook, lastError: string): Promise<void> {
    if (deliveryId !== null) await this.deliveries.update(tx, scope, deliveryId, { status: 'failed', lastError });
  }
}

/** To have it sent less, or signed anew, lets nobody read more than before. */
function givesReading({ url, activityTypes, tags, enabled }: UpdateWebhookRequest): boolean {
  return url !== undefined || activityTypes !== undefined || tags !== undefined || enabled === true;
}

function untried(now: Date): Pick<Webhook, 'failures' | 'failingSince' | 'nextAttemptAt'> {
  return { failures: 0, failingSince: null, nextAttemptAt: now };
}

function found(webhook: Webhook | null): Webhook {
  if (!webhook) throw notFound('Webhook');
  return webhook;
}
