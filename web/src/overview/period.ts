import { dateOf, dayAfter, daysBetween } from '../common/days.js';
import { dayOf, daysOf, type Day } from '../common/span.js';

/** Whole days in the viewer's zone, both inclusive. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

export const PRESET = 'last-30-days';

/** The period in the URL; undefined if it names only one day, an invalid day, or days in the wrong order. */
export function periodOf(first: string | undefined, last: string | undefined): Period | undefined {
  if (first === undefined && last === undefined) return daysOf(PRESET);
  return first !== undefined && last !== undefined && dateOf(first) && dateOf(last) && first <= last ? { first, last } : undefined;
}

/**
 * The preceding period of equal length. Whole calendar months precede as many months, so that a month is compared with
 * a month, whatever its length.
 */
export function periodBefore({ first, last }: Period): Period {
  const months = wholeMonths(first, last);
  const end = dayAfter(first, -1);
  if (months === undefined) return { first: dayAfter(first, -daysBetween(first, last)), last: end };
  const [year = 0, month = 1] = first.split('-').map(Number);
  return { first: dayOf(new Date(year, month - 1 - months, 1)), last: end };
}

/** Fine enough to show something, coarse enough to stay readable. */
export function intervalOf({ first, last }: Period): 'day' | 'week' | 'month' {
  const days = daysBetween(first, last);
  if (days <= 62) return 'day';
  return days <= 370 ? 'week' : 'month';
}

function wholeMonths(first: Day, last: Day): number | undefined {
  if (!first.endsWith('-01') || !dayAfter(last, 1).endsWith('-01')) return undefined;
  const [year = 0, month = 0] = first.split('-').map(Number);
  const [lastYear = 0, lastMonth = 0] = last.split('-').map(Number);
  return (lastYear - year) * 12 + lastMonth - month + 1;
}
