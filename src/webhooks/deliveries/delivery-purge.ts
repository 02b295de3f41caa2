import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { BackgroundLoop } from '../../common/background-loop.js';
import { CertainTime } from '../../common/certain-time.js';
import { Clock } from '../../common/clock.js';
import { Purge } from '../../common/purge.js';
import { Database } from '../../database/index.js';
import { WebhookDeliveryRepository } from './webhook-delivery.repository.js';

const LOOK_FOR_LOST_SECONDS = 600;
const KEPT_DAYS = 30;
/** A test message takes seconds; one that is still pending after this time is lost. */
const TEST_MINUTES_MAX = 5;

/** Deletes old deliveries, including those of deleted webhooks. Pending ones stay. */
@Injectable()
export class DeliveryPurge implements OnApplicationShutdown {
  private readonly purging: Purge;
  private readonly failing = new BackgroundLoop('Looking for lost test messages', LOOK_FOR_LOST_SECONDS * 1000, () => this.failLost()).start();

  constructor(
    database: Database,
    private readonly deliveries: WebhookDeliveryRepository,
    private readonly clock: Clock,
  ) {
    this.purging = new Purge('Removing old webhook deliveries', new CertainTime(clock, database), (at, isStopped) =>
      this.deliveries.purge(new Date(at.getTime() - KEPT_DAYS * 86_400_000), isStopped),
    );
  }

  async purge(): Promise<void> {
    await this.purging.run();
  }

  async failLost(): Promise<void> {
    await this.deliveries.failLostTests(new Date(this.clock.now().getTime() - TEST_MINUTES_MAX * 60_000));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.purging.stop();
    await this.failing.stop();
  }
}
