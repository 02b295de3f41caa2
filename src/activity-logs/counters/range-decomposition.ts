import { EVER, granularitiesTo, granularityKey, isNotEmpty, startOf, unitsWithin, type Granularity, type TimeRange } from './granularity.js';

/** The counters of one granularity with one of these keys that start within a range, except a few. */
export interface WholeUnits extends TimeRange {
  readonly granularity: Granularity;
  readonly granularityKeys: readonly string[];
  readonly except: readonly number[];
}

/** How a range is added up: counters of units as long as possible, and the rows themselves where no unit fits. */
export interface RangeDecomposition {
  readonly range: TimeRange;
  readonly whole: readonly WholeUnits[];
  readonly remainders: readonly TimeRange[];
}

/**
 * Decomposes adjacent ranges together, given by their bounds in rising order. No counter in it crosses a bound, so each
 * belongs to the one range that contains its start.
 */
export function decomposeRange(bounds: readonly number[], finest: Granularity): RangeDecomposition {
  const times = bounds.map((time) => Math.min(Math.max(time, EVER.from), EVER.to));
  const whole: WholeUnits[] = [];
  let remainders = times.slice(1).map((to, index) => ({ from: times[index] as number, to }));
  for (const granularity of granularitiesTo(finest)) {
    const units = remainders.map((range) => unitsWithin(granularity, range));
    if (units.some(isNotEmpty)) whole.push({ ...wholeUnits(granularity, units.filter(isNotEmpty)), except: dividedUnits(granularity, times) });
    remainders = remainders.flatMap((range, index) => outside(range, units[index] as TimeRange));
  }
  return { range: { from: times[0] ?? 0, to: times.at(-1) ?? 0 }, whole, remainders: joined(remainders) };
}

/** All units from the first of these ranges to the last. Each range begins and ends in one of two parents. */
export function wholeUnits(granularity: Granularity, ranges: readonly TimeRange[]): WholeUnits {
  const granularityKeys = new Set(ranges.flatMap(({ from, to }) => [granularityKey(granularity, from), granularityKey(granularity, to - 1)]));
  return { granularity, granularityKeys: [...granularityKeys], from: ranges[0]?.from ?? 0, to: ranges.at(-1)?.to ?? 0, except: [] };
}

function dividedUnits(granularity: Granularity, bounds: readonly number[]): number[] {
  const starts = bounds.map((time) => startOf(granularity, time));
  return [...new Set(starts.filter((start, index) => start !== bounds[index]))];
}

function outside(range: TimeRange, units: TimeRange): TimeRange[] {
  if (!isNotEmpty(units)) return isNotEmpty(range) ? [range] : [];
  const [before, after] = [
    { from: range.from, to: units.from },
    { from: units.to, to: range.to },
  ];
  return [before, after].filter(isNotEmpty);
}

/** The same times in as few ranges as possible. */
function joined(ranges: readonly TimeRange[]): TimeRange[] {
  const result: TimeRange[] = [];
  for (const range of ranges) {
    const previous = result.at(-1);
    if (previous?.to === range.from) result.splice(-1, 1, { from: previous.from, to: range.to });
    else result.push(range);
  }
  return result;
}
