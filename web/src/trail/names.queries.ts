import { queryOptions } from '@tanstack/react-query';
import { annals } from '../session/annals.js';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Who may have written an entry, for whoever may know them. Keys that were revoked are not among them. */
export const namesQuery = queryOptions({
  queryKey: ['trail', 'names'],
  queryFn: async ({ signal }) => {
    const [people, keys] = await Promise.all([collected('/api/v1/users', signal), collected('/api/v1/api-keys', signal)]);
    return { people, keys, byId: new Map([...people, ...keys].map(({ id, name }) => [id, name])) };
  },
});

const PAGE_ROWS = 100;

async function collected(path: '/api/v1/users' | '/api/v1/api-keys', signal: AbortSignal): Promise<Named[]> {
  const all: Named[] = [];
  for await (const { id, name } of annals.iterate(path, { limit: PAGE_ROWS }, { signal })) all.push({ id, name });
  return all;
}
