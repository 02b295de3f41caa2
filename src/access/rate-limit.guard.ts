import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { networkOf } from '../common/addresses/index.js';
import { ApiError } from '../common/errors/index.js';
import { accessRuleOf } from './access.js';
import { RateLimits } from '../common/limits/index.js';
import { replyOf, requestOf } from './http-context.js';

/**
 * Counts a request against its caller, or against its address if nobody is signed in, and announces how many are left.
 */
@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(private readonly limits: RateLimits) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = accessRuleOf(context.getHandler());
    if (rule?.who === 'anyone' && rule.unlimited) return true;
    const request = requestOf(context);
    const signedIn = request.identity && request.identity.type !== 'public' ? request.identity : undefined;
    const verdict = await this.limits.requests.take(signedIn ? `caller:${signedIn.id}` : `address:${networkOf(request.clientAddress ?? '')}`);
    if (!verdict) return true;
    void replyOf(context).headers({ 'RateLimit-Limit': verdict.limit, 'RateLimit-Remaining': verdict.remaining, 'RateLimit-Reset': verdict.resetSeconds });
    if (verdict.exceeded) throw new ApiError('too_many_requests', { retryAfterSeconds: verdict.resetSeconds });
    return true;
  }
}
