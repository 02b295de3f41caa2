import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';

/** How a caller stands towards a limit. */
export interface Verdict {
  readonly exceeded: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Whole seconds until the count begins anew; at least 1. */
  readonly resetSeconds: number;
}

/**
 * So many of something for one key in a window of time. Shared by all instances where there is a Redis;
 * while Redis is away each instance counts for itself, so that neither the service nor the limit is lost.
 */
export class Limit {
  private readonly limiter: RateLimiterAbstract | undefined;

  /** `points` 0 switches the limit off. */
  constructor(
    name: string,
    private readonly points: number,
    windowSeconds: number,
    redis: Redis | undefined,
  ) {
    if (points === 0) return;
    const memory = new RateLimiterMemory({ keyPrefix: name, points, duration: windowSeconds });
    this.limiter = redis
      ? new RateLimiterRedis({
          storeClient: redis,
          keyPrefix: `annals:${name}`,
          points,
          duration: windowSeconds,
          insuranceLimiter: memory,
          rejectIfRedisNotReady: true,
        })
      : memory;
  }

  /** Takes one point. Undefined where the limit is off. */
  async take(key: string): Promise<Verdict | undefined> {
    if (!this.limiter) return undefined;
    try {
      return this.verdict(await this.limiter.consume(key), false);
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return this.verdict(refusal, true);
      throw refusal;
    }
  }

  /** Gives a point back: what was counted turned out not to count. */
  async giveBack(key: string): Promise<void> {
    await this.limiter?.reward(key);
  }

  private verdict(result: RateLimiterRes, exceeded: boolean): Verdict {
    return {
      exceeded,
      limit: this.points,
      remaining: Math.max(0, result.remainingPoints),
      resetSeconds: Math.max(1, Math.ceil(result.msBeforeNext / 1000)),
    };
  }
}
