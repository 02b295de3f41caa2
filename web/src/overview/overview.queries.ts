import { queryOptions } from '@tanstack/react-query';
import { spanOf, viewerZone } from '../common/span.js';
import { STANDARD_ACTIVITY_TYPES } from '../mentor-logs/activity-types.js';
import { annals } from '../session/annals.js';
import { busyHoursOf, piecesOf, type BusyHour } from './busiest-hours.js';
import { intervalOf, type Period } from './period.js';

type GroupBy = 'activityType' | 'createdBy' | 'tag';
type Interval = 'hour' | 'day' | 'week' | 'month';

async function statistics({ first, last }: Period, groupBy: GroupBy, interval: Interval, signal: AbortSignal) {
  const query = { groupBy, interval, tz: viewerZone, ...spanOf(first, last) };
  return (await annals.GET('/api/v1/activities/stats', { params: { query }, signal })).data;
}

/** The entries of a period over time, grouped. */
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

/** The entries of some hours, newest first, up to one page. */
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

async function logCount({ first, last }: Period, signal: AbortSignal, type?: string): Promise<number> {
  const query = { ...spanOf(first, last), limit: 1, ...(type !== undefined && { activity_type: [type] }) };
  return (await annals.GET('/api/v1/activity-logs', { params: { query }, signal })).data.pagination.total;
}

/** The number of mentor logs about something that happened in the period. */
export const logCountQuery = (period: Period) =>
  queryOptions({
    queryKey: ['overview', 'logs', period],
    queryFn: ({ signal }) => logCount(period, signal),
  });

/**
 * By the standard types and those that the organization has added. Logs of a removed type are kept, so the total may be
 * higher.
 */
export const logCountsByTypeQuery = (orgId: string, period: Period) =>
  queryOptions({
    queryKey: ['overview', 'logs-by-type', orgId, period],
    queryFn: async ({ signal }) => {
      const { data } = await annals.GET('/api/v1/organizations/{orgId}', { params: { path: { orgId } }, signal });
      const types = [...STANDARD_ACTIVITY_TYPES, ...data.activityTypes];
      const [total, ...counts] = await Promise.all([logCount(period, signal), ...types.map((type) => logCount(period, signal, type))]);
      return { total, byType: Object.fromEntries(types.map((type, index) => [type, counts[index] ?? 0])) };
    },
  });
