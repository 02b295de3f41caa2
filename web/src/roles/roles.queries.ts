import type { components } from '@annals/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { annals } from '../session/annals.js';

export type Role = components['schemas']['RoleResponse'];
export type Permission = Role['permissions'][number];

export const PERMISSIONS: readonly Permission[] = ['read', 'create', 'update', 'delete'];

const PAGE = 50;

export const rolesQuery = infiniteQueryOptions({
  queryKey: ['roles', 'list'],
  queryFn: async ({ pageParam: cursor, signal }) => (await annals.GET('/api/v1/roles', { params: { query: { limit: PAGE, cursor } }, signal })).data,
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
});

/** All custom roles, to choose from. */
export const rolesToGiveQuery = queryOptions({
  queryKey: ['roles', 'all'],
  queryFn: async ({ signal }) => {
    const roles: Role[] = [];
    for await (const role of annals.iterate('/api/v1/roles', { limit: 100 }, { signal })) roles.push(role);
    return roles;
  },
});
