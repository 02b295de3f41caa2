/** A half-open range of time, in milliseconds since 1970. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The units of time that counters are kept for, longest first. Months and days are UTC; a quarter is a quarter of an
 * hour, the finest step between time zones.
 */
const GRANULARITIES = ['ever', 'month', 'day', 'quarter'] as const;
export type Granularity = (typeof GRANULARITIES)[number];

const LENGTH = { day: 24 * 60 * 60_000, quarter: 15 * 60_000 } as const;

/** The length of the prefix of an ISO time that names the month of a day, or the day of a quarter. */
const PARENT_DIGITS = { day: 7, quarter: 10 } as const;

/** Everything ever recorded. It ends with a month, so that a range without an end does too. */
export const EVER: TimeRange = { from: 0, to: Date.UTC(9999, 11) };

export function granularitiesTo(finest: Granularity): readonly Granularity[] {
  return GRANULARITIES.slice(0, GRANULARITIES.indexOf(finest) + 1);
}

/** The start of the unit that contains a moment. */
export function startOf(granularity: Granularity, time: number): number {
  if (granularity === 'ever') return time < EVER.to ? EVER.from : EVER.to;
  return granularity === 'month' ? startOfMonth(time) : Math.floor(time / LENGTH[granularity]) * LENGTH[granularity];
}

/** The first start of a unit after a moment. */
export function nextStart(granularity: Granularity, time: number): number {
  if (granularity === 'ever') return time < EVER.from ? EVER.from : EVER.to;
  return granularity === 'month' ? startOfMonth(time, 1) : startOf(granularity, time) + LENGTH[granularity];
}

/** From the first unit that begins in a range to the last that ends in it; empty if there is none. */
export function unitsWithin(granularity: Granularity, { from, to }: TimeRange): TimeRange {
  return { from: nextStart(granularity, from - 1), to: startOf(granularity, to) };
}

/**
 * The key of a unit's counter, together with its start. A day's key names its month and a quarter's its day, so that
 * the units of some months or days are found without those in between.
 */
export function granularityKey(granularity: Granularity, time: number): string {
  if (granularity === 'ever' || granularity === 'month') return granularity;
  return new Date(time).toISOString().slice(0, PARENT_DIGITS[granularity]);
}

export function isNotEmpty({ from, to }: TimeRange): boolean {
  return from < to;
}

function startOfMonth(time: number, monthsAhead = 0): number {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + monthsAhead);
}
