import type { components } from '@annals/client';
import { queryOptions } from '@tanstack/react-query';
import { annals } from '../session/annals.js';

export type Organization = components['schemas']['OrganizationResponse'];

/** The organization, with the ETag of the version that was read. */
export interface OrganizationVersion {
  readonly organization: Organization;
  readonly etag: string | undefined;
}

export const organizationQuery = (orgId: string) =>
  queryOptions({
    queryKey: ['organization', orgId],
    queryFn: async ({ signal }): Promise<OrganizationVersion> => {
      const { data, etag } = await annals.GET('/api/v1/organizations/{orgId}', { params: { path: { orgId } }, signal });
      return { organization: data, etag };
    },
  });
