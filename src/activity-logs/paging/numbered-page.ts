import type { TimeRange } from '../counters/range-decomposition.js';
import { placeInTime, type Direction, type PlaceInTime, type Timeline } from './place-in-time.js';

/** A page of a list, identified by its number. */
export interface NumberedPage<Row> {
  readonly rows: Row[];
  readonly total: number;
  readonly hasMore: boolean;
}

/** A list at one moment. */
export interface ListAtOnce<Row> {
  /** The time that it covers. */
  readonly range: TimeRange;
  count(): Promise<number>;
  /** In list order; undefined if no counter knows the list's order or filter. */
  readonly timeline: Timeline | undefined;
  /** `limit` rows from a position on. */
  read(place: PlaceInTime, direction: Direction, limit: number): Promise<Row[]>;
}

interface Asked {
  readonly direction: Direction;
  readonly offset: number;
  readonly limit: number;
  readonly offsetMax: number;
}

/** Same result as LIMIT/OFFSET, but reads from the nearer end and skips whole spans by their counts. */
export async function deepPage<Row>(list: ListAtOnce<Row>, { direction, offset, limit, offsetMax }: Asked): Promise<NumberedPage<Row>> {
  const total = await list.count();
  const length = Math.min(limit, total - offset);
  if (length <= 0) return { rows: [], total, hasMore: false };
  const behind = total - offset - length;
  const [way, distance] = behind < offset ? [opposite(direction), behind] : [direction, offset];
  const place = list.timeline ? await placeInTime(list.timeline, list.range, distance, way, offsetMax) : { timeRange: list.range, offset: distance };
  const rows = await list.read(place, way, length);
  return { rows: way === direction ? rows : rows.reverse(), total, hasMore: behind > 0 };
}

/** Narrows a list so that it begins at a position. Its other end stays. */
export function beginningWith({ timeRange }: PlaceInTime, direction: Direction): { readonly from?: Date; readonly to?: Date } {
  return direction === 'ASC' ? { from: new Date(timeRange.from) } : { to: new Date(timeRange.to) };
}

function opposite(direction: Direction): Direction {
  return direction === 'ASC' ? 'DESC' : 'ASC';
}
