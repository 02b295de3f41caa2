import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Redis, RedisOptions } from 'ioredis';
import { PayloadErased } from '../activity-logs/index.js';
import { Signal } from '../common/signal.js';
import { SETTINGS, type Settings } from '../config/index.js';
import { TrailSealed } from '../integrity/index.js';

const SEALED = 'annals:sealed';
const ERASED = 'annals:erased';

/** An organization's trail has news: entries were sealed, or a payload was erased. */
export interface TrailHint {
  readonly organizationId: string;
  readonly erasedId?: string;
}

/**
 * Announces at once what an instance has sealed or erased: this one, or others through Redis. Only hints: they may be
 * lost or repeated, and the facts are read from the database.
 */
@Injectable()
export class TrailHints extends Signal<TrailHint> implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(TrailHints.name);
  private connections: { readonly publisher: Redis; readonly subscriber: Redis } | undefined;
  private stopListening: (() => void)[] = [];
  private isRedisAway = false;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(TrailSealed) private readonly sealed: TrailSealed,
    @Inject(PayloadErased) private readonly erased: PayloadErased,
  ) {
    super();
  }

  async onApplicationBootstrap(): Promise<void> {
    this.stopListening = [
      this.sealed.listen(({ organizationId }) => this.tell(SEALED, { organizationId })),
      this.erased.listen(({ scope: { organizationId }, id }) => this.tell(ERASED, { organizationId, erasedId: id })),
    ];
    if (this.settings.redisUrl) await this.connect(this.settings.redisUrl);
  }

  onApplicationShutdown(): void {
    for (const stop of this.stopListening) stop();
    this.connections?.publisher.disconnect();
    this.connections?.subscriber.disconnect();
  }

  private tell(channel: string, hint: TrailHint): void {
    this.announce(hint);
    const message = [hint.organizationId, hint.erasedId].join(' ').trim();
    this.connections?.publisher.publish(channel, message).catch(() => undefined); // the others look by themselves
  }

  /** Does not wait for Redis to answer. Its client is loaded only if Redis is configured. */
  private async connect(url: string): Promise<void> {
    const { Redis } = await import('ioredis');
    const open = (options: RedisOptions) => this.watched(new Redis(url, { ...options, connectTimeout: 2_000, socketTimeout: 2_000 }));
    const publisher = open({ enableOfflineQueue: false, maxRetriesPerRequest: 0 });
    const subscriber = open({ maxRetriesPerRequest: null });
    subscriber.on('message', (_channel: string, message: string) => {
      const [organizationId = '', erasedId] = message.split(' ');
      this.announce({ organizationId, erasedId });
    });
    subscriber.subscribe(SEALED, ERASED).catch(() => undefined); // tried again with every new connection
    this.connections = { publisher, subscriber };
  }

  private watched(redis: Redis): Redis {
    redis.on('error', (error: Error) => {
      if (!this.isRedisAway)
        this.logger.warn(`Redis is unavailable; entries that other instances seal or erase show up a second later: ${error.message || error.name}`);
      this.isRedisAway = true;
    });
    return redis.on('ready', () => (this.isRedisAway = false));
  }
}
