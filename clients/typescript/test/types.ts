// Checked by tsc, never run: what the client must accept, and what it must not.
import { AnnalsClient, type EntryResponse, type ProblemCode, type ProblemError } from '../src/index.js';

const client = new AnnalsClient({ baseUrl: '' });

export async function accepts(): Promise<EntryResponse> {
  const { data } = await client.GET('/api/v1/activities', { params: { query: { limit: 10, order: 'asc', tag: ['acronym'] } } });
  const cursor: string | null = data.nextCursor;
  await client.GET('/api/v1/users');
  await client.GET('/api/v1/activities', { params: { query: { ...(cursor !== null && { cursor }) } }, signal: AbortSignal.timeout(1_000) });
  for await (const log of client.iterate('/api/v1/activity-logs')) log.log_id satisfies string;
  const { data: unchanged } = await client.GET('/api/v1/users/{id}', { params: { path: { id: 'x' }, header: { 'If-None-Match': '"1"' } } });
  unchanged?.email satisfies string | undefined;
  const { data: text } = await client.GET('/api/v1/activities/export', { params: { query: { format: 'csv' } }, parseAs: 'text' });
  text satisfies string;
  return (await client.POST('/api/v1/activities', { body: { activityType: 'a-type', context: 'Text' }, idempotencyKey: 'mine' })).data;
}

export async function refuses(error: ProblemError): Promise<void> {
  // @ts-expect-error there is no such path
  await client.GET('/api/v1/nothing');
  // @ts-expect-error the path has no POST
  await client.POST('/api/v1/auth/me');
  // @ts-expect-error the path has a gap to be filled
  await client.GET('/api/v1/users/{id}');
  // @ts-expect-error a limit is a number
  await client.GET('/api/v1/users', { params: { query: { limit: 'many' } } });
  // @ts-expect-error there is no such order
  await client.GET('/api/v1/activities', { params: { query: { order: 'up' } } });
  // @ts-expect-error a body is required
  await client.POST('/api/v1/activities');
  // @ts-expect-error the context is missing
  await client.POST('/api/v1/activities', { body: { activityType: 'a-type' } });
  // @ts-expect-error a key is text, or false
  await client.POST('/api/v1/activities', { body: { activityType: 'a-type', context: 'Text' }, idempotencyKey: true });
  const { data: unchanged } = await client.GET('/api/v1/users/{id}', { params: { path: { id: 'x' }, header: { 'If-None-Match': '"1"' } } });
  // @ts-expect-error there is no data where nothing was changed
  unchanged.email satisfies string;
  const { data } = await client.GET('/api/v1/auth/me');
  // @ts-expect-error nobody has such a field
  data.age satisfies unknown;
  // @ts-expect-error one log is no list
  client.iterate('/api/v1/activity-logs/{id}');
  // @ts-expect-error an array route has no cursor in its answer
  client.iterate('/api/v1/activities/user');
  // @ts-expect-error a list that is iterated has no numbered pages
  client.iterate('/api/v1/activity-logs', { page: 2 });
  // @ts-expect-error the path has a gap to be filled
  client.iterate('/api/v1/webhooks/{id}/deliveries');
  // @ts-expect-error no such code exists
  error.code satisfies 'no_such_code';
  // @ts-expect-error an answer is not written to
  error.status = 200;
  const code: ProblemCode = 'validation_failed';
  if (error.code === code) error.errors[0]?.field satisfies string | undefined;
}
