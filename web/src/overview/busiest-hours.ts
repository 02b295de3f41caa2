import { dayAfter, daysBetween, WEEKDAYS } from '../common/days.js';
import { sumOf, type Bucket } from './time-ranges.js';
import type { Period } from './period.js';

/** Hours are counted one by one; more days would keep the server busy for a chart that nobody can read. */
export const DAYS_MAX = 92;

/** 41 days have 984 hours, or 985 when the clocks go back: the server returns at most 1,000 buckets. */
const DAYS_AT_ONCE = 41;

export const HOURS: readonly number[] = Array.from({ length: 24 }, (_, hour) => hour);

/** An hour of a day that has entries. */
export interface BusyHour {
  /** RFC 3339. */
  readonly from: string;
  readonly to: string;
  /** Monday is 0. */
  readonly weekday: number;
  readonly hour: number;
  readonly entries: number;
}

/** The period in pieces that the server can count at once. */
export function piecesOf({ first, last }: Period): Period[] {
  const pieces = Math.ceil(daysBetween(first, last) / DAYS_AT_ONCE);
  return Array.from({ length: pieces }, (_, piece) => {
    const end = dayAfter(first, (piece + 1) * DAYS_AT_ONCE - 1);
    return { first: dayAfter(first, piece * DAYS_AT_ONCE), last: end < last ? end : last };
  });
}

/** The hours of one response; the last ends where the response does. */
export function busyHoursOf(buckets: readonly Bucket[], end: string): BusyHour[] {
  return buckets
    .map(({ start, counts }, index) => {
      const date = new Date(start);
      const to = buckets[index + 1]?.start ?? end;
      return { from: start, to, weekday: (date.getDay() + 6) % 7, hour: date.getHours(), entries: sumOf(counts) };
    })
    .filter(({ entries }) => entries > 0);
}

/** All weeks combined: entries by weekday and hour. */
export function weekOf(hours: readonly BusyHour[]): number[][] {
  const week = WEEKDAYS.map(() => HOURS.map(() => 0));
  for (const { weekday, hour, entries } of hours) {
    const day = week[weekday];
    if (day) day[hour] = (day[hour] ?? 0) + entries;
  }
  return week;
}

/** `2-14` in a URL: Wednesdays from 14:00 to 15:00. */
export function cellOf(text: string | undefined): { weekday: number; hour: number } | undefined {
  const parts = /^([0-6])-(\d{1,2})$/.exec(text ?? '');
  const [weekday, hour] = [Number(parts?.[1]), Number(parts?.[2])];
  return parts && hour < 24 ? { weekday, hour } : undefined;
}

export function hourInWords(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
