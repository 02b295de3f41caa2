import type { components } from '@annals/client';
import { ProblemError } from '@annals/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { annals } from '../session/annals.js';
import type { TrailFilter } from './trail-filter.js';

export type Entry = components['schemas']['EntryResponse'];
export type EntryPage = components['schemas']['EntryListResponse'];

const PAGE_ROWS = 50;
/** An entry is sealed within two seconds of its commit: until then it is read again. */
const UNTIL_SEALED_MILLISECONDS = 2_000;

export async function entryPage(filter: TrailFilter, cursor: string | undefined, signal: AbortSignal): Promise<EntryPage> {
  const { data } = await annals.GET('/api/v1/activities', { params: { query: { ...filter, limit: PAGE_ROWS, cursor } }, signal });
  return data;
}

/** Newest first. It updates itself only on request: what somebody is reading stays in place. */
export const entriesQuery = (filter: TrailFilter) =>
  infiniteQueryOptions({
    queryKey: ['trail', 'entries', filter],
    queryFn: ({ pageParam, signal }) => entryPage(filter, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** The number of entries, for viewers who may see everybody's. */
export const totalQuery = (filter: TrailFilter) =>
  queryOptions({
    queryKey: ['trail', 'total', filter],
    queryFn: async ({ signal }) => {
      try {
        return (await annals.GET('/api/v1/activities/queries', { params: { query: { ...filter, limit: 1 } }, signal })).data.totalResults;
      } catch (error) {
        if (error instanceof ProblemError && error.code === 'activities_not_found') return 0;
        throw error;
      }
    },
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const entryQuery = (id: string) =>
  queryOptions({
    queryKey: ['trail', 'entry', id],
    queryFn: async ({ signal }) => (await annals.GET('/api/v1/activities/{id}', { params: { path: { id } }, signal })).data,
    refetchInterval: ({ state }) => (state.data && state.data.seq === undefined ? UNTIL_SEALED_MILLISECONDS : false),
  });
