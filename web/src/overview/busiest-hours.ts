import { dayAfter, daysBetween, WEEKDAYS } from '../common/days.js';
import { sumOf, type Bucket } from './stretches.js';
import type { Period } from './period.js';

/** Hours are counted one by one, so that more of them would keep the server busy for what nobody can read. */
export const DAYS_MAX = 92;

/** 41 days have 984 hours, or 985 where a clock is put back: the server answers at most 1,000 at once. */
const DAYS_AT_ONCE = 41;

export const HOURS: readonly number[] = Array.from({ length: 24 }, (_, hour) => hour);

/** One hour of one day in which there were entries. */
export interface BusyHour {
  /** RFC 3339. */
  readonly from: string;
  readonly to: string;
  /** From Monday, which is 0. */
  readonly weekday: number;
  readonly hour: number;
  readonly entries: number;
}

/** The period in pieces that the server counts at once. */
export function piecesOf({ first, last }: Period): Period[] {
  const pieces = Math.ceil(daysBetween(first, last) / DAYS_AT_ONCE);
  return Array.from({ length: pieces }, (_, piece) => {
    const end = dayAfter(first, (piece + 1) * DAYS_AT_ONCE - 1);
    return { first: dayAfter(first, piece * DAYS_AT_ONCE), last: end < last ? end : last };
  });
}

/** The hours of one answer; the last ends where the answer does. */
export function busyHoursOf(buckets: readonly Bucket[], end: string): BusyHour[] {
  return buckets
    .map(({ start, counts }, index) => {
      const date = new Date(start);
      const to = buckets[index + 1]?.start ?? end;
      return { from: start, to, weekday: (date.getDay() + 6) % 7, hour: date.getHours(), entries: sumOf(counts) };
    })
    .filter(({ entries }) => entries > 0);
}

/** All the weeks laid upon each other: entries by weekday and hour. */
export function weekOf(hours: readonly BusyHour[]): number[][] {
  const week = WEEKDAYS.map(() => HOURS.map(() => 0));
  for (const { weekday, hour, entries } of hours) {
    const day = week[weekday];
    if (day) day[hour] = (day[hour] ?? 0) + entries;
  }
  return week;
}

/** `2-14` in an address: Wednesdays from 14 to 15 o'clock. */
export function cellOf(text: string | undefined): { weekday: number; hour: number } | undefined {
  const parts = /^([0-6])-(\d{1,2})$/.exec(text ?? '');
  const [weekday, hour] = [Number(parts?.[1]), Number(parts?.[2])];
  return parts && hour < 24 ? { weekday, hour } : undefined;
}

export function hourInWords(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
