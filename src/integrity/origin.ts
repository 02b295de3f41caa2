import type { OrganizationScope } from '../common/organization-scope.js';
import { generationOf, originOfGeneration } from '../merkle/index.js';

/** The name of an organization's log, in its checkpoints and in the key that signs them. */
export function originOf(scope: OrganizationScope, generation = 1): string {
  return originOfGeneration(logOf(scope), generation);
}

/** Whether it names this organization's log, in whichever generation. Which one is the present is in the note of the head. */
export function isOriginOf(scope: OrganizationScope, origin: string | undefined): origin is string {
  return origin !== undefined && generationOf(origin).log === logOf(scope);
}

function logOf({ organizationId }: OrganizationScope): string {
  return `annals/${organizationId}`;
}
