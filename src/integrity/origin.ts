import type { OrganizationScope } from '../common/organization-scope.js';

/** The name of an organization's log, in its checkpoints and in the key that signs them. */
export function originOf({ organizationId }: OrganizationScope): string {
  return `annals/${organizationId}`;
}
