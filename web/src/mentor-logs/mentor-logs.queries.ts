import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { annals } from '../session/annals.js';
import type { MentorLog } from './log-draft.js';
import type { LogFilter } from './log-filter.js';

export const LOGS_PER_PAGE = 20;

/** The query keys of everything that recording, correcting or deleting a log may change. */
export const MENTOR_LOGS = 'mentor-logs';

/** A log, with the ETag of the version that was read. */
export interface LogVersion {
  readonly log: MentorLog;
  readonly etag: string | undefined;
}

/** A numbered page, with the exact total; the previous page stays until it arrives. */
export function logsQuery(filter: LogFilter, page: number) {
  const query = { ...filter, page, limit: LOGS_PER_PAGE };
  return queryOptions({
    queryKey: [MENTOR_LOGS, 'list', query],
    queryFn: async ({ signal }) => (await annals.GET('/api/v1/activity-logs', { params: { query }, signal })).data,
    placeholderData: keepPreviousData,
  });
}

export function logQuery(id: string) {
  return queryOptions({
    queryKey: [MENTOR_LOGS, 'log', id],
    queryFn: async ({ signal }): Promise<LogVersion> => {
      const { data, etag } = await annals.GET('/api/v1/activity-logs/{id}', { params: { path: { id } }, signal });
      return { log: data, etag };
    },
  });
}

/** The types that an organization has added to the standard ones. */
export function addedTypesQuery(orgId: string) {
  return queryOptions({
    queryKey: [MENTOR_LOGS, 'added-types', orgId],
    queryFn: async ({ signal }) => (await annals.GET('/api/v1/organizations/{orgId}', { params: { path: { orgId } }, signal })).data.activityTypes,
  });
}

/**
 * The types that a mentor has used: the best approximation of the added types for users who may not read the settings.
 */
export function usedTypesQuery(mentorId: string) {
  return queryOptions({
    queryKey: [MENTOR_LOGS, 'used-types', mentorId],
    queryFn: async ({ signal }) => {
      const { data } = await annals.GET('/api/v1/activity-logs/mentor/{mentor_id}/count-by-type', { params: { path: { mentor_id: mentorId } }, signal });
      return Object.keys(data.counts);
    },
  });
}
