import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { BackgroundLoop } from '../../common/background-loop.js';
import { WebhookDeliveryRepository } from './webhook-delivery.repository.js';

const PURGE_INTERVAL_SECONDS = 600;
const KEPT_DAYS = 30;
/** A test message takes seconds; one that is still pending after this time is lost. */
const TEST_MINUTES_MAX = 5;

/** Deletes old deliveries, including those of deleted webhooks. Pending ones stay. */
@Injectable()
export class DeliveryPurge implements OnApplicationShutdown {
  private readonly purging = new BackgroundLoop('Removing old webhook deliveries', PURGE_INTERVAL_SECONDS * 1000, () => this.purge()).start();

  constructor(
    @Inject(WebhookDeliveryRepository) private readonly deliveries: WebhookDeliveryRepository,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async purge(): Promise<void> {
    const now = this.clock.now().getTime();
    await this.deliveries.failLostTests(new Date(now - TEST_MINUTES_MAX * 60_000));
    while ((await this.deliveries.purge(new Date(now - KEPT_DAYS * 86_400_000))) > 0);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.purging.stop();
  }
}
