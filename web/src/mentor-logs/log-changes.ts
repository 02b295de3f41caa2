import { ProblemError } from '@annals/client';
import type { QueryClient } from '@tanstack/react-query';
import { annals } from '../session/annals.js';
import { changesOf, draftOf, type LogDraft } from './log-draft.js';
import { logQuery, type LogVersion } from './mentor-logs.queries.js';

/** What became of a change: it was made, or somebody else has made one since that version was read, and nothing was changed. */
export type Outcome<Done> = { readonly kind: 'done'; readonly done: Done } | { readonly kind: 'conflict'; readonly theirs: LogVersion };

/** Makes this version of a log, and no other, what the draft says. */
export function saveLog(queries: QueryClient, { log, etag }: LogVersion, draft: LogDraft): Promise<Outcome<LogVersion>> {
  return unlessConflict(queries, log.log_id, async () => {
    const params = { path: { id: log.log_id }, header: { 'If-Match': etag } };
    const { data, etag: newEtag } = await annals.PUT('/api/v1/activity-logs/{id}', { params, body: changesOf(draftOf(log), draft) });
    return { log: data, etag: newEtag };
  });
}

/** Deletes this version of a log, and no other. */
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
