import { Resolver, lookup } from 'node:dns/promises';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/index.js';

export interface Address {
  readonly address: string;
  readonly family: 4 | 6;
}

const TIMEOUT_MILLISECONDS = 2_000;
const TRIES = 2;

/**
 * Finds the addresses of a host. It asks the name servers itself: the system's own look-up occupies one of the few
 * threads that hash passwords, and a stranger's slow name server could hold them all. Only where private targets
 * are allowed, and strangers are not expected, the system is asked, for its hosts file.
 */
@Injectable()
export class HostResolver {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Empty for a host that has none. */
  async resolve(hostname: string): Promise<Address[]> {
    return this.settings.webhookAllowPrivate ? askSystem(hostname) : askNameServers(hostname);
  }
}

async function askSystem(hostname: string): Promise<Address[]> {
  const found = await lookup(hostname, { all: true }).catch(() => []);
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
}

async function askNameServers(hostname: string): Promise<Address[]> {
  const resolver = new Resolver({ timeout: TIMEOUT_MILLISECONDS, tries: TRIES });
  const [v4, v6] = await Promise.all([resolver.resolve4(hostname).catch(() => []), resolver.resolve6(hostname).catch(() => [])]);
  return [...v4.map((address): Address => ({ address, family: 4 })), ...v6.map((address): Address => ({ address, family: 6 }))];
}
