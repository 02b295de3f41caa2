import { Temporal } from 'temporal-polyfill';
import type { EntryResponse } from '../../src/activity-logs/trail/dto/entry.response.js';
import type { TrailStatisticsResponse } from '../../src/activity-logs/trail/dto/trail-statistics.response.js';
import type { EntryListResponse } from '../../src/activity-logs/trail/dto/page.responses.js';
import { OrganizationScope } from '../../src/common/organization-scope.js';
import { OrganizationSealer } from '../../src/integrity/sealing/organization-sealer.js';
import type { Answer, ApiClient } from './api-client.js';
import type { TestApp } from './test-app.js';
import type { TestOrganization } from './test-organization.js';

export interface Asked {
  readonly interval: 'hour' | 'day' | 'week' | 'month';
  readonly groupBy: 'activityType' | 'createdBy' | 'tag';
  readonly from: Date;
  readonly to: Date;
  readonly tz: string;
}

export function sealBatch({ app }: TestApp, { id }: TestOrganization): Promise<number> {
  return app.get(OrganizationSealer).sealBatch(OrganizationScope.proven(id));
}

/** Every entry, one by one. */
export async function allEntries(reader: ApiClient): Promise<EntryResponse[]> {
  const entries: EntryResponse[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const answer: Answer<EntryListResponse> = await reader.get<EntryListResponse>(`/activities?limit=1000${cursor && `&cursor=${cursor}`}`);
    entries.push(...answer.body.data);
    cursor = answer.body.nextCursor;
  }
  return entries;
}

export function statsPath({ interval, groupBy, from, to, tz }: Asked): string {
  return `/activities/stats?interval=${interval}&groupBy=${groupBy}&from=${from.toISOString()}&to=${to.toISOString()}&tz=${tz}`;
}

/** The expected statistics, computed from the calendar of the zone, independently of the application. */
export function plainStatistics(entries: readonly EntryResponse[], asked: Asked): Pick<TrailStatisticsResponse, 'totals' | 'total'> & { byLabel: object } {
  const within = entries.filter(({ createdAt }) => createdAt >= asked.from.toISOString() && createdAt < asked.to.toISOString());
  const totals = new Map<string, number>();
  const byLabel = new Map<string, Map<string, number>>();
  for (const entry of within) {
    const label = labelOf(entry.createdAt, asked);
    const counts = byLabel.get(label) ?? new Map<string, number>();
    for (const key of asked.groupBy === 'tag' ? entry.tags : [entry[asked.groupBy]]) {
      byLabel.set(label, counts.set(key, (counts.get(key) ?? 0) + 1));
      totals.set(key, (totals.get(key) ?? 0) + 1);
    }
  }
  const labelled = [...byLabel].map(([label, counts]) => [label, Object.fromEntries(counts)]);
  return { total: within.length, totals: Object.fromEntries(totals), byLabel: Object.fromEntries(labelled) as object };
}

/** The non-empty buckets of a response, in the same form. */
export function byLabel({ series }: TrailStatisticsResponse, asked: Asked): object {
  return Object.fromEntries(series.filter(({ counts }) => Object.keys(counts).length > 0).map(({ start, counts }) => [labelOf(start, asked), counts]));
}

function labelOf(time: string, { interval, tz }: Asked): string {
  const local = Temporal.Instant.from(time).toZonedDateTimeISO(tz);
  switch (interval) {
    case 'hour':
      return `${local.toPlainDate().toString()} ${local.hour} ${local.offset}`;
    case 'day':
      return local.toPlainDate().toString();
    case 'week':
      return `${local.yearOfWeek} ${local.weekOfYear}`;
    case 'month':
      return local.toPlainDate().toPlainYearMonth().toString();
  }
}
