import type { components } from '@annals/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { annals } from '../session/annals.js';

export type Person = components['schemas']['UserResponse'];

/** A person, with the ETag of the version that was read. */
export interface PersonVersion {
  readonly person: Person;
  readonly etag: string | undefined;
}

const PAGE = 50;

export const peopleQuery = infiniteQueryOptions({
  queryKey: ['people', 'list'],
  queryFn: async ({ pageParam: cursor, signal }) => (await annals.GET('/api/v1/users', { params: { query: { limit: PAGE, cursor } }, signal })).data,
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
});

/** A person with the version that was read, for a change that must not undo somebody else's. */
export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', 'one', id],
    queryFn: async ({ signal }): Promise<PersonVersion> => {
      const { data, etag } = await annals.GET('/api/v1/users/{id}', { params: { path: { id } }, signal });
      return { person: data, etag };
    },
    staleTime: 0,
    gcTime: 0,
  });
