import { queryOptions } from '@tanstack/react-query';
import { spanOf, viewerZone } from '../common/span.js';
import { annals } from '../session/annals.js';
import { busyHoursOf, piecesOf, type BusyHour } from './busiest-hours.js';
import { intervalOf, type Period } from './period.js';

type GroupBy = 'activityType' | 'createdBy' | 'tag';
type Interval = 'hour' | 'day' | 'week' | 'month';

const STANDARD_LOG_TYPES = ['session_completed', 'referral_made', 'check_in', 'documentation', 'training_attended'] as const;

async function statistics({ first, last }: Period, groupBy: GroupBy, interval: Interval, signal: AbortSignal) {
  const query = { groupBy, interval, tz: viewerZone, ...spanOf(first, last) };
  return (await annals.GET('/api/v1/activities/stats', { params: { query }, signal })).data;
}

/** The entries of a period over time, by what they have in common. */
export const entryCountsQuery = (period: Period, groupBy: GroupBy) =>
  queryOptions({
    queryKey: ['overview', 'entries', groupBy, period],
    queryFn: ({ signal }) => statistics(period, groupBy, intervalOf(period), signal),
  });

export const busyHoursQuery = (period: Period) =>
  queryOptions({
    queryKey: ['overview', 'hours', period],
    queryFn: async ({ signal }) => {
      const pieces = await Promise.all(piecesOf(period).map((piece) => statistics(piece, 'activityType', 'hour', signal)));
      return pieces.flatMap(({ series, to }) => busyHoursOf(series, to));
    },
  });

const ENTRIES_SHOWN = 200;

/** The entries of some hours, newest first, as many as a page can hold. */
export const entriesOfHoursQuery = (hours: readonly BusyHour[]) =>
  queryOptions({
    queryKey: ['overview', 'entries-of-hours', hours],
    queryFn: async ({ signal }) => {
      const entries = [];
      for (const { from, to } of hours.toReversed()) {
        for await (const entry of annals.iterate('/api/v1/activities', { from, to, limit: ENTRIES_SHOWN }, { signal })) {
          entries.push(entry);
          if (entries.length === ENTRIES_SHOWN) return entries;
        }
      }
      return entries;
    },
  });

/** How many mentor logs tell of something that happened in the period; all, or those of one type. */
export const logCountQuery = (period: Period, type?: string) =>
  queryOptions({
    queryKey: ['overview', 'logs', period, type],
    queryFn: async ({ signal }) => {
      const query = { ...spanOf(period.first, period.last), limit: 1, ...(type !== undefined && { activity_type: [type] }) };
      return (await annals.GET('/api/v1/activity-logs', { params: { query }, signal })).data.pagination.total;
    },
  });

/** The standard types, and those that the organization has added. */
export const logTypesQuery = (orgId: string) =>
  queryOptions({
    queryKey: ['overview', 'log-types', orgId],
    queryFn: async ({ signal }): Promise<string[]> => {
      const { data } = await annals.GET('/api/v1/organizations/{orgId}', { params: { path: { orgId } }, signal });
      return [...STANDARD_LOG_TYPES, ...data.activityTypes];
    },
  });
