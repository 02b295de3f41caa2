import type { Stretch } from '../statistics/cover.js';
import { placeInTime, type Direction, type PlaceInTime, type Timeline } from './place-in-time.js';

/** One of a list's pages, which are known by their numbers. */
export interface NumberedPage<Row> {
  readonly rows: Row[];
  readonly total: number;
  readonly hasMore: boolean;
}

/** A list as it is at one moment. */
export interface ListAtOnce<Row> {
  /** What it reaches over. */
  readonly range: Stretch;
  count(): Promise<number>;
  /** Of its order; undefined where it is ordered or narrowed by something that no counter knows. */
  readonly timeline: Timeline | undefined;
  /** So many rows from a place on. */
  read(place: PlaceInTime, direction: Direction, limit: number): Promise<Row[]>;
}

interface Asked {
  readonly direction: Direction;
  readonly offset: number;
  readonly limit: number;
  readonly offsetMax: number;
}

/**
 * A page that is far from the first one: what `LIMIT` and `OFFSET` would answer, read from the nearer end of the list, and
 * without passing over what the counters know.
 */
export async function deepPage<Row>(list: ListAtOnce<Row>, { direction, offset, limit, offsetMax }: Asked): Promise<NumberedPage<Row>> {
  const total = await list.count();
  const length = Math.min(limit, total - offset);
  if (length <= 0) return { rows: [], total, hasMore: false };
  const behind = total - offset - length;
  const [way, distance] = behind < offset ? [opposite(direction), behind] : [direction, offset];
  const place = list.timeline ? await placeInTime(list.timeline, list.range, distance, way, offsetMax) : { stretch: list.range, offset: distance };
  const rows = await list.read(place, way, length);
  return { rows: way === direction ? rows : rows.reverse(), total, hasMore: behind > 0 };
}

/** What a list is narrowed to so that it begins with a place. Its other end stays where it is. */
export function beginningWith({ stretch }: PlaceInTime, direction: Direction): { readonly from?: Date; readonly to?: Date } {
  return direction === 'ASC' ? { from: new Date(stretch.from) } : { to: new Date(stretch.to) };
}

function opposite(direction: Direction): Direction {
  return direction === 'ASC' ? 'DESC' : 'ASC';
}
