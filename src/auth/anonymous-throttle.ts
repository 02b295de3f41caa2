import { Injectable } from '@nestjs/common';
import { networkOf } from '../common/addresses/index.js';
import { ApiError } from '../common/errors/index.js';
import { RateLimits } from '../common/limits/index.js';

/** Counts, for each address, what strangers can have the server do at some cost: hash a password for a new organization, write new tokens. */
@Injectable()
export class AnonymousThrottle {
  constructor(private readonly limits: RateLimits) {}

  async registration(ip: string | undefined): Promise<void> {
    const verdict = await this.limits.registrations.take(networkOf(ip ?? ''));
    if (verdict?.exceeded) throw new ApiError('too_many_registrations', { retryAfterSeconds: verdict.resetSeconds });
  }

  async refresh(ip: string | undefined): Promise<void> {
    const verdict = await this.limits.refreshes.take(networkOf(ip ?? ''));
    if (verdict?.exceeded) throw new ApiError('too_many_refreshes', { retryAfterSeconds: verdict.resetSeconds });
  }
}
