import { Temporal } from 'temporal-polyfill';
import { firstDayOf, startOf } from './period.js';

export const INTERVALS = ['hour', 'day', 'week', 'month'] as const;
export type Interval = (typeof INTERVALS)[number];

const HOUR = 3_600_000;

/** The number of buckets if the request gives no range. */
const DEFAULT_BUCKETS: Readonly<Record<Interval, number>> = { hour: 24, day: 30, week: 12, month: 12 };

/**
 * The starts of the buckets that a range touches, in milliseconds; undefined if there are more than `max`. The first
 * may begin before the range. A repeated hour appears twice, a skipped one not at all.
 */
export function bucketsOf(interval: Interval, timeZone: string, from: number, to: number, max: number): number[] | undefined {
  const buckets: number[] = [];
  if (from >= to) return buckets;
  for (const start of bucketsFrom(interval, timeZone, from)) {
    if (start >= to) return buckets;
    if (start <= from) buckets.length = 0;
    if (buckets.push(start) > max) return undefined;
  }
  return buckets;
}

/** The end of the bucket that contains a moment. */
export function endOfBucket(interval: Interval, timeZone: string, moment: number): number {
  for (const start of bucketsFrom(interval, timeZone, moment)) if (start > moment) return start;
  return moment;
}

/** The start of a range of default length that ends at `to`. Never before 1970. */
export function defaultFrom(interval: Interval, timeZone: string, to: number): number {
  const last = zoned(timeZone, Math.max(0, to - 1));
  const back = DEFAULT_BUCKETS[interval] - 1;
  if (interval === 'hour') return Math.max(0, hourOf(last.subtract({ hours: back })).epochMilliseconds);
  return Math.max(0, startOf(firstDayOf(interval, last.toPlainDate()).subtract(step(interval, back)), timeZone).getTime());
}

/** Infinite, from the bucket that contains a moment or from the previous one. */
function* bucketsFrom(interval: Interval, timeZone: string, moment: number): Generator<number> {
  if (interval === 'hour') {
    yield* hoursFrom(zoned(timeZone, moment));
    return;
  }
  let day = firstDayOf(interval, zoned(timeZone, moment).toPlainDate());
  for (let last = -Infinity; ; day = day.add(step(interval, 1))) {
    const start = startOf(day, timeZone).getTime();
    if (start > last) yield start; // a day that a zone leaves out begins with the next one
    last = start;
  }
}

function* hoursFrom(moment: Temporal.ZonedDateTime): Generator<number> {
  for (let hour = hourOf(moment); ; hour = hourAfter(hour)) {
    // Until the clocks change, all hours are alike and need no calendar.
    const change = hour.minute === 0 ? (hour.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity) : 0;
    let time = hour.epochMilliseconds;
    for (; time + HOUR < change; time += HOUR) yield time;
    yield time;
    hour = zoned(hour.timeZoneId, time);
  }
}

/** Where clocks go back by half an hour, one of their hours lasts longer. */
function hourAfter(hour: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  for (let hours = 1; ; hours++) {
    const next = hourOf(hour.add({ hours }));
    if (next.epochMilliseconds > hour.epochMilliseconds) return next;
  }
}

function zoned(timeZone: string, moment: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone);
}

function hourOf(moment: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return moment.round({ smallestUnit: 'hour', roundingMode: 'floor' });
}

function step(interval: Exclude<Interval, 'hour'>, count: number): Temporal.DurationLike {
  return { day: { days: count }, week: { weeks: count }, month: { months: count } }[interval];
}
