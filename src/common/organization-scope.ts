import type { OrganizationId, Tenant } from '../database/index.js';
import { newObjectId } from './ids.js';

/**
 * The right to see and change the records of one organization, and of no other.
 *
 * Every query on tenant data takes one as its first argument, so a query that forgets the organization does not
 * compile. A string does not make one: it is taken from a proven caller or from a stored row.
 */
export class OrganizationScope implements Tenant {
  private constructor(readonly organizationId: OrganizationId) {}

  /** The organization that a stored row belongs to. */
  static ofRow({ organizationId }: Tenant): OrganizationScope {
    return new OrganizationScope(organizationId);
  }

  /** A new organization. */
  static ofNew(now: Date): OrganizationScope {
    return OrganizationScope.proven(newObjectId(now));
  }

  /** By an id that was proven in another way: signed by this installation's key, or named by its operator. */
  static proven(id: string): OrganizationScope {
    return new OrganizationScope(id as OrganizationId);
  }

  includes(organizationId: string): boolean {
    return this.organizationId === organizationId;
  }
}
