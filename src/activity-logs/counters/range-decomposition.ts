/** A half-open range of time, in milliseconds since 1970. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

/** Spans of one length: all that begin within a range, except a few. */
export interface Spans extends TimeRange {
  readonly except: readonly number[];
}

/**
 * How a range is added up: counters of whole days, of quarters of an hour on the days that a bound divides, and the
 * entries themselves in the quarters that a bound divides.
 */
export interface RangeDecomposition {
  readonly range: TimeRange;
  readonly days?: Spans;
  /** Only those on `dividedDays`. */
  readonly quarters?: Spans;
  readonly dividedDays: readonly number[];
  readonly loose: readonly TimeRange[];
}

const LENGTH = { quarter: 15 * 60_000, day: 24 * 60 * 60_000 } as const;
type Unit = keyof typeof LENGTH;

/** Later than any entry. */
export const END_OF_TIME = Date.UTC(9999, 11, 31);

/** The start of the UTC day or quarter of an hour that contains a moment. */
export function floorTo(unit: Unit, time: number): number {
  return time - (time % LENGTH[unit]);
}

/** The first such start at or after a moment. */
export function ceilTo(unit: Unit, time: number): number {
  return floorTo(unit, time + LENGTH[unit] - 1);
}

/**
 * The cover of adjacent ranges, given by their bounds in rising order. No counter in it crosses a bound, so each
 * belongs to the one range that contains its start.
 */
export function decomposeRange(bounds: readonly number[]): RangeDecomposition {
  const range = { from: bounds[0] ?? 0, to: bounds.at(-1) ?? 0 };
  const [dividedDays, dividedQuarters] = [divided('day', bounds), divided('quarter', bounds)];
  return {
    range,
    days: whole('day', range, dividedDays),
    quarters: dividedDays.length > 0 ? whole('quarter', range, dividedQuarters) : undefined,
    dividedDays,
    loose: dividedQuarters
      .map((start) => ({ from: Math.max(start, range.from), to: Math.min(start + LENGTH.quarter, range.to) }))
      .filter(({ from, to }) => from < to),
  };
}

/** The spans that contain a bound. */
function divided(unit: Unit, bounds: readonly number[]): number[] {
  return [...new Set(bounds.filter((time) => time % LENGTH[unit] !== 0).map((time) => floorTo(unit, time)))];
}

/** The undivided spans within a range; undefined if there are none. */
function whole(unit: Unit, range: TimeRange, dividedSpans: readonly number[]): Spans | undefined {
  const [from, to] = [ceilTo(unit, range.from), floorTo(unit, range.to)];
  const except = dividedSpans.filter((start) => from <= start && start < to);
  return (to - from) / LENGTH[unit] > except.length ? { from, to, except } : undefined;
}
