import type { OrganizationScope } from '../common/organization-scope.js';
import type { Transaction } from '../database/index.js';

/** The sessions of users, as far as other features may act on them. */
export abstract class UserSessions {
  /** Ends every session of a user except one. Returns how many. */
  abstract endAll(tx: Transaction, scope: OrganizationScope, userId: string, keepSessionId?: string): Promise<number>;
}
