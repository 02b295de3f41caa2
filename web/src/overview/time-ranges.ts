import { dayAfter } from '../common/days.js';
import { dayOf, type Day } from '../common/span.js';
import type { Period } from './period.js';

/** The number of entries by key, from a moment on. */
export interface Bucket {
  readonly start: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** A day, week or month, as far as it lies in the period: exactly the days that a link to its entries covers. */
export interface TimeRange {
  readonly first: Day;
  readonly last: Day;
  readonly entries: number;
  readonly logs: number;
}

export const LOG_RECORDED = 'create-activity-log';

/** The buckets as days. The first and the last may extend beyond the period, but count only what lies in it. */
export function timeRangesOf(buckets: readonly Bucket[], { first, last }: Period): TimeRange[] {
  return buckets.map(({ start, counts }, index) => {
    const begin = dayOf(new Date(start));
    const next = buckets[index + 1];
    return {
      first: begin < first ? first : begin,
      last: next ? dayAfter(dayOf(new Date(next.start)), -1) : last,
      entries: sumOf(counts),
      logs: counts[LOG_RECORDED] ?? 0,
    };
  });
}

export function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
