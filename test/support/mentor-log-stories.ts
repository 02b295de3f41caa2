import type { MentorLogResponse } from '../../src/activity-logs/mentor-logs/dto/mentor-log.response.js';
import type { MentorLogListResponse } from '../../src/activity-logs/mentor-logs/dto/page.responses.js';
import type { EntryResponse } from '../../src/activity-logs/trail/dto/entry.response.js';
import type { EntryListResponse } from '../../src/activity-logs/trail/dto/page.responses.js';
import type { Answer, ApiClient, ProblemBody } from './api-client.js';
import { mentorLog } from './factories.js';

/** Helpers for mentor log stories: recording, and reading the result through the API. */

export type Log = MentorLogResponse;
export type LogPage = MentorLogListResponse;
export type Entry = EntryResponse;
export type LogRequest = ReturnType<typeof mentorLog>;

/** Records a valid log with these values. */
export async function record(api: ApiClient, overrides: Partial<LogRequest> = {}): Promise<Log> {
  return bodyOf(201, await api.post<Log>('/activity-logs', mentorLog(overrides)));
}

/** Records many at once. Returns their ids in the order of the request. */
export async function recordAll(api: ApiClient, logs: readonly LogRequest[]): Promise<string[]> {
  return bodyOf(201, await api.post<{ log_ids: string[] }>('/activity-logs/batch', { logs })).log_ids;
}

export async function read(api: ApiClient, logId: string): Promise<Log> {
  return bodyOf(200, await api.get<Log>(`/activity-logs/${logId}`));
}

export async function list(api: ApiClient, query: Query = {}): Promise<LogPage> {
  return bodyOf(200, await api.get<LogPage>(`/activity-logs?${queryString(query)}`));
}

/** The whole trail of the organization, oldest first; `api` is an ADMIN's. */
export async function trail(api: ApiClient): Promise<Entry[]> {
  const entries: Entry[] = [];
  let cursor: string | null = null;
  do {
    const page: EntryListResponse = bodyOf(
      200,
      await api.get<EntryListResponse>(`/activities?${queryString({ limit: 1000, ...(cursor !== null && { cursor }) })}`),
    );
    entries.push(...page.data.map(({ seq: _, ...entry }) => entry)); // it may be sealed between two reads
    cursor = page.nextCursor;
  } while (cursor !== null);
  return entries.reverse();
}

/** The trail entries about one log, oldest first. */
export async function trailOf(api: ApiClient, logId: string): Promise<Entry[]> {
  return (await trail(api)).filter(({ target }) => target?.id === logId);
}

/** The parameters of a query string; a list is repeated. */
export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

export function queryString(query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => [value ?? []].flat().map((item): [string, string] => [name, String(item)]));
  return new URLSearchParams(pairs).toString();
}

/** The invalid fields of a 400. Throws for any other response. */
export function faults(answer: Answer<unknown>): string[] {
  const body = answer.body as ProblemBody;
  if (answer.status !== 400 || body.code !== 'validation_failed') throw new Error(`expected a validation error, but it answered ${JSON.stringify(body)}`);
  return (body.errors ?? []).map(({ field }) => field);
}

/** The message about one invalid field. */
export function messageOn(answer: Answer<unknown>, field: string): string {
  return (answer.body as ProblemBody).errors?.find((error) => error.field === field)?.message ?? '';
}

/** The body of a response with this status. Throws with the response for any other. */
export function bodyOf<T>(status: number, answer: Answer<T>): T {
  if (answer.status !== status) throw new Error(`expected ${status}, but it answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

export function codeOf(answer: Answer<unknown>): string {
  return (answer.body as ProblemBody).code;
}

/** The path and query of the next page, below `/api/v1`; undefined without one. */
export function nextOf(answer: Answer<unknown>): string | undefined {
  return /^<\/api\/v1([^>]*)>; rel="next"$/.exec(answer.headers['link'] ?? '')?.[1];
}
