import { queryOptions } from '@tanstack/react-query';
import { annals } from '../session/annals.js';

const NAMES_MAX = 1_000;

/** Of people and API keys by their ids, for whoever may read both lists. A key that was revoked has no name any more, and who was made long ago may be missing. */
export const authorNamesQuery = queryOptions({
  queryKey: ['author-names'],
  queryFn: async ({ signal }) => {
    const names: Record<string, string> = { ['0'.repeat(24)]: 'Anybody, without credentials' };
    for (const path of ['/api/v1/users', '/api/v1/api-keys'] as const) {
      let left = NAMES_MAX;
      for await (const { id, name } of annals.iterate(path, { limit: 100 }, { signal })) {
        names[id] = path === '/api/v1/users' ? name : `${name} (API key)`;
        left -= 1;
        if (left === 0) break;
      }
    }
    return names;
  },
  staleTime: 300_000,
});
