import { Inject, Injectable } from '@nestjs/common';
import { networkOf } from '../common/addresses/index.js';
import { ApiError } from '../common/errors/index.js';
import { RateLimits, type Verdict } from '../common/limits/index.js';

/**
 * Counts failed logins for each account and each address. A point is taken before the password is looked at
 * and given back when it was right, so that however many guesses come at once no more than the limit are checked.
 */
@Injectable()
export class LoginThrottle {
  constructor(@Inject(RateLimits) private readonly limits: RateLimits) {}

  /** Runs an attempt, which throws `invalid_credentials` where it fails; no other outcome counts. Throws `too_many_logins` without running it where the limit is reached. */
  async attempt<T>(email: string, ip: string | undefined, work: () => Promise<T>): Promise<T> {
    const { accountLogins, addressLogins } = this.limits;
    const address = networkOf(ip ?? '');
    refuseExceeded(await addressLogins.take(address));
    // The address first: one that is refused must not use up the tries of every account it names.
    const verdict = await accountLogins.take(email);
    if (verdict?.exceeded) await addressLogins.giveBack(address);
    refuseExceeded(verdict);

    const giveBack = () => Promise.all([accountLogins.giveBack(email), addressLogins.giveBack(address)]);
    try {
      const result = await work();
      await giveBack();
      return result;
    } catch (error) {
      if (!(error instanceof ApiError && error.code === 'invalid_credentials')) await giveBack();
      throw error;
    }
  }
}

function refuseExceeded(verdict: Verdict | undefined): void {
  if (verdict?.exceeded) throw new ApiError('too_many_logins', { retryAfterSeconds: verdict.resetSeconds });
}
