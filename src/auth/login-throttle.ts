import { Injectable } from '@nestjs/common';
import { networkOf } from '../common/addresses/index.js';
import { ApiError } from '../common/errors/index.js';
import { RateLimits, type Limit } from '../common/limits/index.js';
import { KnownDevices, type Place } from './known-devices/known-devices.js';

interface Count {
  readonly limit: Limit;
  readonly key: string;
}

/** Somebody who gives a password: at a place, and perhaps signed in already. */
type Guesser = Place & { readonly sessionId?: string | undefined };

/**
 * Limits failed logins. A point is taken before the password is checked, and given back if it was right, so that the number
 * of guesses that are checked never exceeds the limit, however many come at once.
 */
@Injectable()
export class LoginThrottle {
  constructor(
    private readonly limits: RateLimits,
    private readonly devices: KnownDevices,
  ) {}

  /** Runs an attempt, which throws `invalid_credentials` if it fails; no other outcome counts. Throws `too_many_logins` without running it once a limit is reached. */
  async attempt<T>(email: string, guesser: Guesser, work: () => Promise<T>): Promise<T> {
    const taken = await this.take(await this.countsOf(email, guesser));
    try {
      const result = await work();
      await giveBack(taken);
      return result;
    } catch (error) {
      if (!(error instanceof ApiError && error.code === 'invalid_credentials')) await giveBack(taken);
      throw error;
    }
  }

  /**
   * What an attempt counts against. Strangers share the account's limit. A session and a known device have their own, and also
   * escape the limit of an address that they may share with an attacker: without knowing the password nobody gets either.
   */
  private async countsOf(email: string, { sessionId, ...place }: Guesser): Promise<Count[]> {
    const { accountLogins, addressLogins, knownDeviceLogins } = this.limits;
    if (sessionId !== undefined) return [{ limit: knownDeviceLogins, key: `session ${sessionId}` }];
    const known = await this.devices.recognize(email, place);
    const own: Count = known ? { limit: knownDeviceLogins, key: `${known.mark} ${email}` } : { limit: accountLogins, key: email };
    // The address first: one that is refused must not use up the tries of every account it names.
    return known?.by === 'device' ? [own] : [{ limit: addressLogins, key: networkOf(place.ip ?? '') }, own];
  }

  private async take(counts: readonly Count[]): Promise<readonly Count[]> {
    for (const [index, { limit, key }] of counts.entries()) {
      const verdict = await limit.take(key);
      if (!verdict?.exceeded) continue;
      await giveBack(counts.slice(0, index));
      throw new ApiError('too_many_logins', { retryAfterSeconds: verdict.resetSeconds });
    }
    return counts;
  }
}

async function giveBack(counts: readonly Count[]): Promise<void> {
  await Promise.all(counts.map(({ limit, key }) => limit.giveBack(key)));
}
