import { isNotEmpty, nextStart, unitsWithin, type Granularity, type TimeRange } from '../counters/granularity.js';
import type { Direction } from './index-scan.js';

/** How a list's rows are spread over time. All results must be of one moment, or positions would be inconsistent. */
export interface Timeline {
  /** The units that its rows are counted by, longest first. */
  readonly granularities: readonly Granularity[];
  /** For any range. */
  count(range: TimeRange): Promise<number>;
  /** For each unit of a range of whole units, by its start. Units without rows may be missing. */
  countByUnit(granularity: Granularity, range: TimeRange): Promise<ReadonlyMap<number, number>>;
}

/** A row's position in a list: an offset from the first row of a range. */
export interface PlaceInTime {
  readonly range: TimeRange;
  readonly offset: number;
}

/**
 * Finds the position with `offset` rows before it without skipping them one by one: subtracts a month at a time, then a
 * day, then a quarter of an hour, until at most `offsetMax` are left or the units cannot be divided further.
 */
export async function placeInTime(timeline: Timeline, whole: PlaceInTime, direction: Direction, offsetMax: number): Promise<PlaceInTime> {
  return (await find(whole, timeline.granularities)) ?? whole;

  /** Undefined if the range has no more rows than that. */
  async function find(place: PlaceInTime, [granularity, ...finer]: readonly Granularity[]): Promise<PlaceInTime | undefined> {
    if (!granularity || place.offset <= offsetMax) return place;
    const units = unitsWithin(granularity, place.range);
    if (!isNotEmpty(units)) return find(place, finer);
    let { offset } = place;
    for await (const { range, rows } of parts(place.range, granularity, units)) {
      if (offset < rows) return find({ range, offset }, finer);
      offset -= rows;
    }
    return undefined;
  }

  /** Whole units and the remainders at both ends of a range, in list order. */
  async function* parts({ from, to }: TimeRange, granularity: Granularity, units: TimeRange): AsyncGenerator<{ range: TimeRange; rows: number }> {
    const ends = [
      { from, to: units.from },
      { from: units.to, to },
    ];
    const [first, last] = direction === 'ASC' ? ends : ends.reverse();
    if (first && isNotEmpty(first)) yield { range: first, rows: await timeline.count(first) };
    const counts = [...(await timeline.countByUnit(granularity, units))].sort(([a], [b]) => (direction === 'ASC' ? a - b : b - a));
    for (const [start, rows] of counts) yield { range: { from: start, to: nextStart(granularity, start) }, rows };
    if (last && isNotEmpty(last)) yield { range: last, rows: await timeline.count(last) };
  }
}
