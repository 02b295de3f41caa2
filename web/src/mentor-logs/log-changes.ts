import { ProblemError } from '@annals/client';
import type { QueryClient } from '@tanstack/react-query';
import { annals } from '../session/annals.js';
import { changesOf, draftOf, type LogDraft } from './log-draft.js';
import { logQuery, type LogVersion } from './mentor-logs.queries.js';

/** The outcome of a change: done, or refused because somebody else changed it since that version was read. */
export type Outcome<Done> = { readonly kind: 'done'; readonly done: Done } | { readonly kind: 'conflict'; readonly theirs: LogVersion };

/** Changes exactly this version of a log to match the draft. */
export function saveLog(queries: QueryClient, { log, etag }: LogVersion, draft: LogDraft): Promise<Outcome<LogVersion>> {
  return unlessConflict(queries, log.log_id, async () => {
    const params = { path: { id: log.log_id }, header: { 'If-Match': etag } };
    const { data, etag: newEtag } = await annals.PUT('/api/v1/activity-logs/{id}', { params, body: changesOf(draftOf(log), draft) });
    return { log: data, etag: newEtag };
  });
}

/** Deletes exactly this version of a log. */
export function deleteLog(queries: QueryClient, { log, etag }: LogVersion): Promise<Outcome<void>> {
  return unlessConflict(queries, log.log_id, async () => {
    await annals.DELETE('/api/v1/activity-logs/{id}', { params: { path: { id: log.log_id }, header: { 'If-Match': etag } } });
  });
}

async function unlessConflict<Done>(queries: QueryClient, id: string, change: () => Promise<Done>): Promise<Outcome<Done>> {
  try {
    return { kind: 'done', done: await change() };
  } catch (error) {
    if (!(error instanceof ProblemError && error.code === 'precondition_failed')) throw error;
    return { kind: 'conflict', theirs: await queries.fetchQuery({ ...logQuery(id), staleTime: 0 }) };
  }
}
