import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { SETTINGS, type Settings } from '../../config/index.js';
import { Limit } from './limit.js';

const LOGIN_WINDOW_SECONDS = 15 * 60;

/** Every limit of the installation. */
@Injectable()
export class RateLimits implements OnApplicationShutdown {
  private readonly redis: Redis | undefined;
  /** Requests of one caller in a minute. */
  readonly requests: Limit;
  /** Failed logins for one account. */
  readonly accountLogins: Limit;
  /** Failed logins from one address: ten accounts' worth, as people share addresses. */
  readonly addressLogins: Limit;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.redis = settings.redisUrl ? connect(settings.redisUrl) : undefined;
    this.requests = new Limit('requests', settings.rateLimit, 60, this.redis);
    this.accountLogins = new Limit('logins:account', settings.loginLimit, LOGIN_WINDOW_SECONDS, this.redis);
    this.addressLogins = new Limit('logins:address', settings.loginLimit * 10, LOGIN_WINDOW_SECONDS, this.redis);
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }
}

function connect(url: string): Redis {
  const logger = new Logger('Redis');
  const redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1, connectTimeout: 2_000, commandTimeout: 500 });
  let away = false;
  redis.on('error', (error: Error) => {
    if (!away) logger.warn(`Redis is away, limits are counted by each instance for itself: ${error.message || error.name}`);
    away = true;
  });
  redis.on('ready', () => {
    if (away) logger.log('Redis is back, limits are shared again');
    away = false;
  });
  return redis;
}
