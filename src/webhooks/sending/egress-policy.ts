import { isIP } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { invalid } from '../../common/errors/index.js';
import { SETTINGS, type Settings } from '../../config/index.js';
import { HostResolver, type Address } from './host-resolver.js';
import { isPublicAddress } from './public-address.js';

/** Why nothing may be, or can be, sent to a target; for its owner. */
export class RefusedTarget extends Error {}

const NOT_PUBLIC = 'its host has an address that is not on the public Internet';

/**
 * Where webhooks may be sent. An organization chooses the URL, and this server, inside somebody's network, connects to
 * it: nothing private may be reachable this way.
 */
@Injectable()
export class EgressPolicy {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly resolver: HostResolver,
  ) {}

  /** Refuses a URL that nothing may be sent to. A host without an address may still get one. */
  async check(url: string): Promise<void> {
    try {
      await this.addressesOf(new URL(url));
    } catch (error) {
      if (!(error instanceof RefusedTarget)) throw error;
      throw invalid({ field: 'url', message: `is not an allowed webhook URL: ${error.message}` });
    }
  }

  /**
   * The only addresses that may be connected to: resolving the host a second time may return others. One that is not
   * public rejects them all.
   */
  async addressesOf(url: URL): Promise<Address[]> {
    const allowsPrivate = this.settings.webhookAllowPrivate;
    if (url.protocol !== 'https:' && !(allowsPrivate && url.protocol === 'http:')) throw new RefusedTarget('it must begin with https://');
    if (url.username || url.password) throw new RefusedTarget('it must not contain a user name or password');
    const hostname = url.hostname.replace(/^\[|\]$/g, '');
    const family = isIP(hostname);
    const addresses = family === 0 ? await this.resolver.resolve(hostname) : [{ address: hostname, family: family === 6 ? 6 : 4 } as const];
    if (!allowsPrivate && addresses.some(({ address }) => !isPublicAddress(address))) throw new RefusedTarget(NOT_PUBLIC);
    return addresses;
  }
}
