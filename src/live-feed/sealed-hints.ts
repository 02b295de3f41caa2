import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Redis, RedisOptions } from 'ioredis';
import { Signal } from '../common/signal.js';
import { SETTINGS, type Settings } from '../config/index.js';
import { TrailSealed } from '../integrity/index.js';

const CHANNEL = 'annals:sealed';

/**
 * Tells at once that an instance has sealed entries of an organization: this one, or another one through Redis where there is one.
 * Only hints: they may be lost or come twice, and what they tell of is read from the database.
 */
@Injectable()
export class SealedHints extends Signal<string> implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(SealedHints.name);
  private connections: { readonly publisher: Redis; readonly subscriber: Redis } | undefined;
  private stopListening: (() => void) | undefined;
  private isRedisAway = false;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(TrailSealed) private readonly sealed: TrailSealed,
  ) {
    super();
  }

  async onApplicationBootstrap(): Promise<void> {
    this.stopListening = this.sealed.listen(({ organizationId }) => {
      this.announce(organizationId);
      this.connections?.publisher.publish(CHANNEL, organizationId).catch(() => undefined); // the others look by themselves
    });
    if (this.settings.redisUrl) await this.connect(this.settings.redisUrl);
  }

  onApplicationShutdown(): void {
    this.stopListening?.();
    this.connections?.publisher.disconnect();
    this.connections?.subscriber.disconnect();
  }

  /** Does not wait for Redis to answer. Its client is loaded where there is one. */
  private async connect(url: string): Promise<void> {
    const { Redis } = await import('ioredis');
    const open = (options: RedisOptions) => this.watched(new Redis(url, { ...options, connectTimeout: 2_000 }));
    const publisher = open({ enableOfflineQueue: false, maxRetriesPerRequest: 0 });
    const subscriber = open({ maxRetriesPerRequest: null });
    subscriber.on('message', (_channel: string, organizationId: string) => this.announce(organizationId));
    subscriber.subscribe(CHANNEL).catch(() => undefined); // tried again with every new connection
    this.connections = { publisher, subscriber };
  }

  private watched(redis: Redis): Redis {
    redis.on('error', (error: Error) => {
      if (!this.isRedisAway) this.logger.warn(`Redis is away, what other instances seal is found a second later: ${error.message || error.name}`);
      this.isRedisAway = true;
    });
    return redis.on('ready', () => (this.isRedisAway = false));
  }
}
