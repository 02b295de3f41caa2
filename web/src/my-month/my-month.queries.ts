import type { components } from '@annals/client';
import { queryOptions } from '@tanstack/react-query';
import { dayAfter } from '../common/days.js';
import { spanOf, viewerZone, type Day } from '../common/span.js';
import { annals } from '../session/annals.js';
import { sumsByDay, type DaySum } from './day-sums.js';
import { daysOfMonth, type Month } from './month.js';

type MentorLog = components['schemas']['MentorLogResponse'];

/** Beyond this, logs are counted by day instead of being read. */
export const LOGS_MAX = 1_000;

export interface LogsOfMonth {
  readonly total: number;
  readonly days: Readonly<Record<Day, DaySum>>;
  /** In order of time; undefined if there are too many. */
  readonly logs: readonly MentorLog[] | undefined;
}

export const summaryQuery = (mentorId: string, month: Month) =>
  queryOptions({
    queryKey: ['my-month', 'summary', mentorId, month],
    queryFn: async ({ signal }) => {
      const params = { path: { mentor_id: mentorId }, query: { period: 'month' as const, date: `${month}-01`, tz: viewerZone } };
      return (await annals.GET('/api/v1/activity-logs/mentor/{mentor_id}/summary', { params, signal })).data;
    },
  });

export const countsByTypeQuery = (mentorId: string, month: Month) =>
  queryOptions({
    queryKey: ['my-month', 'types', mentorId, month],
    queryFn: async ({ signal }) => {
      const { first, last } = daysOfMonth(month);
      const params = { path: { mentor_id: mentorId }, query: spanOf(first, last) };
      return (await annals.GET('/api/v1/activity-logs/mentor/{mentor_id}/count-by-type', { params, signal })).data.counts;
    },
  });

export const logsOfMonthQuery = (mentorId: string, month: Month) =>
  queryOptions({
    queryKey: ['my-month', 'logs', mentorId, month],
    queryFn: async ({ signal }): Promise<LogsOfMonth> => {
      const { first, last } = daysOfMonth(month);
      const total = await countOf(mentorId, first, last, signal);
      if (total > LOGS_MAX) return { total, logs: undefined, days: await countsByDay(mentorId, first, last, signal) };
      const logs: MentorLog[] = [];
      const query = { mentor_id: mentorId, ...spanOf(first, last), sort: 'occurred_at' as const, limit: 100 };
      for await (const log of annals.iterate('/api/v1/activity-logs', query, { signal })) logs.push(log);
      return { total: logs.length, logs, days: sumsByDay(logs) };
    },
  });

async function countOf(mentorId: string, first: Day, last: Day, signal: AbortSignal): Promise<number> {
  const query = { mentor_id: mentorId, ...spanOf(first, last), limit: 1 };
  return (await annals.GET('/api/v1/activity-logs', { params: { query }, signal })).data.pagination.total;
}

async function countsByDay(mentorId: string, first: Day, last: Day, signal: AbortSignal): Promise<Record<Day, DaySum>> {
  const days = Array.from({ length: Number(last.slice(-2)) }, (_, index) => dayAfter(first, index));
  const counts = await Promise.all(days.map((day) => countOf(mentorId, day, day, signal)));
  return Object.fromEntries(days.map((day, index) => [day, { logs: counts[index] ?? 0, types: {} }]));
}
