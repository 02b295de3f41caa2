import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Redis } from 'ioredis';
import type { Settings } from '../../config/index.js';
import { Limit } from './limit.js';

const LOGIN_WINDOW_SECONDS = 15 * 60;
const REGISTER_WINDOW_SECONDS = 60 * 60;

/** Every limit of the installation. */
export class RateLimits implements OnApplicationShutdown {
  /** Requests of one caller in a minute. */
  readonly requests: Limit;
  /** Failed logins for one account, of strangers. */
  readonly accountLogins: Limit;
  /** Failed logins for one account from one device that it is known by: whatever strangers do, its owner keeps a way in. */
  readonly knownDeviceLogins: Limit;
  /** Failed logins from one address: ten accounts' worth, as people share addresses. */
  readonly addressLogins: Limit;
  /** New organizations from one address. */
  readonly registrations: Limit;
  /** Refreshed sessions of one address in a minute. */
  readonly refreshes: Limit;

  private constructor(
    { rateLimit, loginLimit, registerLimit, refreshLimit }: Settings,
    private readonly redis: Redis | undefined,
  ) {
    this.requests = new Limit('requests', rateLimit, 60, redis);
    this.accountLogins = new Limit('logins:account', loginLimit, LOGIN_WINDOW_SECONDS, redis);
    this.knownDeviceLogins = new Limit('logins:known', loginLimit, LOGIN_WINDOW_SECONDS, redis);
    this.addressLogins = new Limit('logins:address', loginLimit * 10, LOGIN_WINDOW_SECONDS, redis);
    this.registrations = new Limit('registrations', registerLimit, REGISTER_WINDOW_SECONDS, redis);
    this.refreshes = new Limit('refreshes', refreshLimit, 60, redis);
  }

  /** Does not wait for Redis to answer. */
  static async open(settings: Settings): Promise<RateLimits> {
    return new RateLimits(settings, settings.redisUrl ? await connect(settings.redisUrl) : undefined);
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }
}

/** The client is loaded where there is a Redis. */
async function connect(url: string): Promise<Redis> {
  const { Redis } = await import('ioredis');
  const logger = new Logger('Redis');
  // A Redis that hangs is left alone after two seconds, until it answers on a new connection. Not sooner: this process may be busy itself.
  const patience = { connectTimeout: 2_000, commandTimeout: 500, socketTimeout: 2_000 };
  const redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1, ...patience });
  let away = false;
  redis.on('error', (error: Error) => {
    if (!away) logger.warn(`Redis is unavailable; each instance counts limits on its own: ${error.message || error.name}`);
    away = true;
  });
  redis.on('ready', () => {
    if (away) logger.log('Redis is available again; limits are shared');
    away = false;
  });
  return redis;
}
