import type { components } from '@annals/client';
import { queryOptions } from '@tanstack/react-query';
import { annals } from '../session/annals.js';
import type { Person } from './people.queries.js';

type ApiKey = components['schemas']['ApiKeyResponse'];

/** How many people are known by name; in larger organizations, those created long ago appear by id. */
const KNOWN_MAX = 5_000;
const PAGE = 100;

/** Everybody with an account, for viewers who may list users: entries and logs hold only ids. */
export const everybodyQuery = queryOptions({
  queryKey: ['people', 'everybody'],
  queryFn: ({ signal }) => newest<Person>('/api/v1/users', signal),
  staleTime: 300_000,
});

/** Every key that is not revoked. */
export const everyKeyQuery = queryOptions({
  queryKey: ['api-keys', 'all'],
  queryFn: ({ signal }) => newest<ApiKey>('/api/v1/api-keys', signal),
  staleTime: 300_000,
});

async function newest<Row extends Person | ApiKey>(path: '/api/v1/users' | '/api/v1/api-keys', signal: AbortSignal): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of annals.iterate(path, { limit: PAGE }, { signal })) {
    rows.push(row as Row);
    if (rows.length === KNOWN_MAX) break;
  }
  return rows;
}
