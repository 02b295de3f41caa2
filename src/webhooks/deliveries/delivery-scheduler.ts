import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { BackgroundLoop } from '../../common/background-loop.js';
import { Metrics } from '../../common/metrics.js';
import { TrailSealed } from '../../integrity/index.js';
import { WebhookRepository } from '../webhook.repository.js';
import { Shares } from './shares.js';
import { WebhookDeliveryWorker, type WebhookAddress } from './webhook-delivery-worker.js';

/** How often an instance looks for due deliveries, whoever sealed the entries. */
const SWEEP_MILLISECONDS = 1_000;
/** Webhooks that this instance delivers to concurrently. */
const WEBHOOKS_MAX = 64;
/** The share of one organization: its slow receivers leave room for the others. */
const WEBHOOKS_PER_ORGANIZATION = 8;
/** How long a stop waits for attempts in flight. */
const STOP_MILLISECONDS = 5_000;

/** Delivers whatever is due, in every instance. If an instance dies, the next one to look continues its work. */
@Injectable()
export class DeliveryScheduler implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(DeliveryScheduler.name);
  private readonly busy = new Map<string, Promise<void>>();
  private readonly shares = new Shares(WEBHOOKS_MAX, WEBHOOKS_PER_ORGANIZATION);
  private readonly stopping = new AbortController();
  private readonly loop = new BackgroundLoop('Looking for webhooks to deliver', SWEEP_MILLISECONDS, () => this.measured());
  private stopListening: (() => void) | undefined;

  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly worker: WebhookDeliveryWorker,
    private readonly sealed: TrailSealed,
    private readonly metrics: Metrics,
  ) {}

  onApplicationBootstrap(): void {
    this.stopListening = this.sealed.listen(() => this.wake());
    this.loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopListening?.();
    const stopped = this.loop.stop();
    const impatience = setTimeout(() => this.stopping.abort(), STOP_MILLISECONDS).unref();
    await stopped;
    await Promise.all(this.busy.values());
    clearTimeout(impatience);
    await this.worker.resign().catch((error: unknown) => this.logger.warn({ err: error }, 'Releasing webhook leases failed'));
  }

  /** Something may have become due. */
  wake(): void {
    this.loop.wake();
  }

  /** Delivers everything that is due now, unless another instance is doing so. */
  async deliverAll(): Promise<void> {
    await this.loop.settled();
    while ((await this.begin()) > 0 || this.busy.size > 0) await Promise.all(this.busy.values());
  }

  private async measured(): Promise<void> {
    this.metrics.webhookBacklog.set(await this.webhooks.backlog());
    await this.begin();
  }

  /** Starts whatever is due and not started yet; returns how many. */
  private async begin(): Promise<number> {
    let begun = 0;
    for (;;) {
      if (this.loop.isStopped || this.busy.size >= WEBHOOKS_MAX) return begun;
      const limit = WEBHOOKS_MAX + this.busy.size; // those that are busy are due as well
      const due = await this.worker.findDue(limit, this.shares.full);
      const started = due.filter((address) => this.start(address)).length;
      begun += started;
      // The oldest may all be of organizations that have their share by now: others are due behind them.
      if (started === 0 || due.length < limit) return begun;
    }
  }

  /** False if it is busy already, or there is no room for it. */
  private start(address: WebhookAddress): boolean {
    if (this.loop.isStopped || this.busy.has(address.id)) return false;
    const giveBack = this.shares.take(address.organizationId);
    if (giveBack) this.busy.set(address.id, this.run(address, giveBack));
    return giveBack !== undefined;
  }

  private async run(address: WebhookAddress, giveBack: () => void): Promise<void> {
    try {
      const hasMore = await this.worker.deliver(address, { isStopped: () => this.loop.isStopped, signal: this.stopping.signal });
      if (hasMore) this.wake();
    } catch (error) {
      this.logger.warn({ err: error, webhookId: address.id }, 'Delivering to a webhook failed and will be retried');
    } finally {
      if (this.shares.isShort) this.wake(); // somebody waits for the room that this leaves
      giveBack();
      this.busy.delete(address.id);
    }
  }
}
