import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Redis, RedisOptions } from 'ioredis';
import type { Settings } from '../config/index.js';

// A Redis that hangs is left alone after two seconds, until it answers on a new connection. Not sooner: this process may be busy itself.
const PATIENCE = { connectTimeout: 2_000, socketTimeout: 2_000 };
const COMMAND_MILLISECONDS = 500;

type Connect = (options: RedisOptions) => Redis;

/**
 * What instances share through Redis: counts and hints, which each can do without for a while. Nobody waits for an
 * unavailable Redis, and the log says once that it is.
 */
export class SharedRedis implements OnApplicationShutdown {
  /** Undefined without `REDIS_URL`. */
  readonly commands: Redis | undefined;
  private readonly logger = new Logger('Redis');
  private readonly connections: Redis[] = [];
  private readonly away = new Set<Redis>();

  private constructor(private readonly connect?: Connect) {
    this.commands = this.open({ enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: COMMAND_MILLISECONDS });
  }

  /** Does not wait for Redis to answer. Its client is loaded only if Redis is configured. */
  static async connect({ redisUrl }: Pick<Settings, 'redisUrl'>): Promise<SharedRedis> {
    if (!redisUrl) return new SharedRedis();
    const { Redis } = await import('ioredis');
    return new SharedRedis((options) => new Redis(redisUrl, { ...PATIENCE, ...options }));
  }

  /** Tells the other instances, as far as they can be reached. */
  publish(channel: string, message: string): void {
    this.commands?.publish(channel, message).catch(() => undefined);
  }

  /** What this instance and the others publish, while Redis is there. */
  subscribe(channels: readonly string[], listener: (message: string) => void): void {
    const subscriber = this.open({ maxRetriesPerRequest: null });
    subscriber?.on('message', (_channel: string, message: string) => listener(message));
    subscriber?.subscribe(...channels).catch(() => undefined); // tried again with every new connection
  }

  onApplicationShutdown(): void {
    for (const connection of this.connections) connection.disconnect();
  }

  private open(options: RedisOptions): Redis | undefined {
    const connection = this.connect?.(options);
    if (!connection) return undefined;
    this.connections.push(connection);
    connection.on('error', (error: Error) => {
      if (this.away.size === 0)
        this.logger.warn(
          `Redis is unavailable; each instance counts limits on its own, and entries that other instances seal or erase show up a second later: ${error.message || error.name}`,
        );
      this.away.add(connection);
    });
    return connection.on('ready', () => {
      if (this.away.delete(connection) && this.away.size === 0) this.logger.log('Redis is available again; limits are shared');
    });
  }
}
