import { queryOptions } from '@tanstack/react-query';
import { annals } from '../session/annals.js';

const CHECKPOINT_MILLISECONDS = 5_000;
const NEWEST_ROWS = 100;

export const checkpointQuery = queryOptions({
  queryKey: ['integrity', 'checkpoint'],
  queryFn: async ({ signal }) => (await annals.GET('/api/v1/activities/integrity/checkpoint', { signal })).data,
  refetchInterval: CHECKPOINT_MILLISECONDS,
});

export const keyQuery = queryOptions({
  queryKey: ['integrity', 'key'],
  queryFn: async ({ signal }) => (await annals.GET('/api/v1/activities/integrity/key', { signal })).data,
});

/** How many of the newest entries are unsealed, and since when the oldest of them waits. */
export const sealingQuery = queryOptions({
  queryKey: ['integrity', 'sealing'],
  queryFn: async ({ signal }) => {
    const { data } = await annals.GET('/api/v1/activities', { params: { query: { limit: NEWEST_ROWS } }, signal });
    const unsealed = data.data.filter(({ seq }) => seq === undefined);
    return { unsealed: unsealed.length, isMore: unsealed.length === NEWEST_ROWS, oldestAt: unsealed.at(-1)?.createdAt };
  },
  refetchInterval: CHECKPOINT_MILLISECONDS,
});
