import type { components } from '@annals/client';
import { queryOptions } from '@tanstack/react-query';
import { annals } from '../session/annals.js';

export interface AccountVersion {
  readonly user: components['schemas']['UserResponse'];
  readonly etag: string | undefined;
}

/** The user's own account, with the ETag of the version that was read. */
export function accountQuery(id: string) {
  return queryOptions({
    queryKey: ['account', id],
    queryFn: async ({ signal }): Promise<AccountVersion> => {
      const { data, etag } = await annals.GET('/api/v1/users/{id}', { params: { path: { id } }, signal });
      return { user: data, etag };
    },
  });
}

export function organizationNameQuery(orgId: string) {
  return queryOptions({
    queryKey: ['account', 'organization', orgId],
    queryFn: async ({ signal }) => (await annals.GET('/api/v1/organizations/{orgId}', { params: { path: { orgId } }, signal })).data.name,
  });
}
