import { Inject, Injectable } from '@nestjs/common';
import { ApiError } from '../common/errors/index.js';
import type { OrganizationScope } from '../common/organization-scope.js';
import { SETTINGS, type Settings } from '../config/index.js';
import type { Transaction } from '../database/index.js';
import { OrganizationRepository } from './organization.repository.js';

const KINDS = {
  users: { words: 'users', setting: 'USERS_MAX', remedy: 'Ask whoever runs the server to raise it.' },
  roles: { words: 'custom roles', setting: 'ROLES_MAX', remedy: 'Delete those that nobody has.' },
  apiKeys: { words: 'API keys', setting: 'API_KEYS_MAX', remedy: 'Revoke those that are no longer used.' },
  webhooks: { words: 'webhooks', setting: 'WEBHOOKS_MAX', remedy: 'Delete those that are no longer used.' },
} as const;

/** How many of each kind one organization may have, so that none grows at the expense of the others. */
@Injectable()
export class Quotas {
  constructor(
    private readonly organizations: OrganizationRepository,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Throws `limit_reached` where there are as many as there may be. It locks the organization, so it comes first in a transaction:
   * of many who create at once, no two take the last place.
   */
  async takePlace(tx: Transaction, scope: OrganizationScope, kind: keyof typeof KINDS, count: () => Promise<number>): Promise<void> {
    await this.organizations.lock(tx, scope);
    const max = this.settings.max[kind];
    if (max === 0 || (await count()) < max) return;
    const { words, setting, remedy } = KINDS[kind];
    throw new ApiError('limit_reached', { detail: `The organization has ${max} ${words}, as many as it may have (${setting}). ${remedy}` });
  }
}
