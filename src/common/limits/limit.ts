import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';

/** A caller's standing with a limit. */
export interface Verdict {
  readonly exceeded: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Whole seconds until the count restarts; at least 1. */
  readonly resetSeconds: number;
}

/**
 * A number of events per key in a window of time. All instances share it through Redis; without Redis, or while it is
 * unavailable, each instance counts on its own, so that neither the service nor the limit is lost.
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

  /** Takes one point. Undefined if the limit is off. */
  async take(key: string): Promise<Verdict | undefined> {
    if (!this.limiter) return undefined;
    try {
      return this.verdict(await this.limiter.consume(key), false);
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return this.verdict(refusal, true);
      throw refusal;
    }
  }

  /** Returns a point: what was counted turned out not to count. */
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
