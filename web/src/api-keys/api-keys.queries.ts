import type { components } from '@annals/client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { annals } from '../session/annals.js';

export type ApiKey = components['schemas']['ApiKeyResponse'];

const PAGE = 50;

export const apiKeysQuery = infiniteQueryOptions({
  queryKey: ['api-keys', 'list'],
  queryFn: async ({ pageParam: cursor, signal }) => (await annals.GET('/api/v1/api-keys', { params: { query: { limit: PAGE, cursor } }, signal })).data,
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
});
