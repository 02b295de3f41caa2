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
 * Resolves a host. It queries the name servers itself: the system resolver occupies one of the few threads that hash
 * passwords, and a stranger's slow name server could hold them all. Only if private targets are allowed, so that
 * strangers are not expected, it asks the system, for its hosts file.
 */
@Injectable()
export class HostResolver {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Empty if the host has no addresses. */
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
