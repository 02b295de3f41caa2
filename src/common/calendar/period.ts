import { Temporal } from 'temporal-polyfill';

export const PERIODS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** Half-open: `start` is included, `end` is the first moment of the next period. */
export interface Bounds {
  readonly start: Date;
  readonly end: Date;
}

/**
 * The usual spelling of an IANA time zone that this machine knows: `europe/berlin` is `Europe/Berlin`. Undefined for any
 * other text, and for offsets such as `+02:00`: they have no daylight saving time.
 */
export function spelledTimeZone(name: string): string | undefined {
  if (!/^[A-Za-z]/.test(name)) return undefined;
  try {
    return Temporal.Now.zonedDateTimeISO(name).timeZoneId;
  } catch {
    return undefined;
  }
}

/** The calendar day of a moment in a zone, as `YYYY-MM-DD`. */
export function dayIn(timeZone: string, moment: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/**
 * The period that contains a calendar day, from its first moment in the zone to the first of the next: a day has 23 or
 * 25 hours when the clocks change, and begins after midnight if they skip it. Weeks begin on Monday (ISO 8601).
 */
export function boundsOf(period: Period, day: string, timeZone: string): Bounds {
  const first = firstDayOf(period, Temporal.PlainDate.from(day));
  const next = first.add({ day: { days: 1 }, week: { weeks: 1 }, month: { months: 1 }, quarter: { months: 3 }, year: { years: 1 } }[period]);
  return { start: startOf(first, timeZone), end: startOf(next, timeZone) };
}

/** The first day of the period that contains a day. */
export function firstDayOf(period: Period, day: Temporal.PlainDate): Temporal.PlainDate {
  switch (period) {
    case 'day':
      return day;
    case 'week':
      return day.subtract({ days: day.dayOfWeek - 1 });
    case 'month':
      return day.with({ day: 1 });
    case 'quarter':
      return day.with({ day: 1, month: Math.floor((day.month - 1) / 3) * 3 + 1 });
    case 'year':
      return day.with({ day: 1, month: 1 });
  }
}

/** The first moment of a day, which is after midnight if the clocks skip that. */
export function startOf(day: Temporal.PlainDate, timeZone: string): Date {
  return new Date(day.toZonedDateTime(timeZone).epochMilliseconds);
}
