import type { Settings } from '../../config/index.js';
import type { SharedRedis } from '../redis.js';
import { Limit } from './limit.js';

const LOGIN_WINDOW_SECONDS = 15 * 60;
const REGISTER_WINDOW_SECONDS = 60 * 60;

/** Every limit of the installation. */
export class RateLimits {
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

  constructor({ rateLimit, loginLimit, registerLimit, refreshLimit }: Settings, { commands: redis }: SharedRedis) {
    this.requests = new Limit('requests', rateLimit, 60, redis);
    this.accountLogins = new Limit('logins:account', loginLimit, LOGIN_WINDOW_SECONDS, redis);
    this.knownDeviceLogins = new Limit('logins:known', loginLimit, LOGIN_WINDOW_SECONDS, redis);
    this.addressLogins = new Limit('logins:address', loginLimit * 10, LOGIN_WINDOW_SECONDS, redis);
    this.registrations = new Limit('registrations', registerLimit, REGISTER_WINDOW_SECONDS, redis);
    this.refreshes = new Limit('refreshes', refreshLimit, 60, redis);
  }
}
