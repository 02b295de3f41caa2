import type { OrganizationId } from '../../src/database/index.js';

/** Tests make up organizations, which features cannot. */
export function organizationId(id: string): OrganizationId {
  return id as OrganizationId;
}
