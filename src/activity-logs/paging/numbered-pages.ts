import { Injectable } from '@nestjs/common';
import type { Position } from '../../common/http/index.js';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { Database, type Snapshot } from '../../database/index.js';
import { CountQuery, type Series } from '../counters/count-query.js';
import { EVER, granularitiesTo, type TimeRange } from '../counters/granularity.js';
import type { Direction, Slice } from './index-scan.js';
import { PagingLimits } from './paging-limits.js';
import { placeInTime, type Timeline } from './place-in-time.js';

/** A page of a list, identified by its number. */
export interface NumberedPage<Row> {
  readonly rows: Row[];
  readonly total: number;
  readonly hasMore: boolean;
}

/** Half-open, open-ended where a bound is omitted. */
interface Bounds {
  readonly from?: Date;
  readonly to?: Date;
}

/** A list in the order of a time. */
export interface PagedList<Row> {
  readonly bounds: Bounds;
  /** The counters of its rows; undefined if none know its filter. */
  readonly series: Series | undefined;
  /** Whether its order is by the time that its counters use. */
  readonly isInCountedOrder: boolean;
  /** One by one. */
  countRows(on?: Snapshot): Promise<number>;
  /** A slice of the part within these bounds. */
  search(bounds: Bounds, slice: Slice, on?: Snapshot): Promise<Row[]>;
}

export interface PageRequest {
  readonly direction: Direction;
  readonly limit: number;
  readonly page: number;
  /** The last row of the previous page, from which the page can be read directly. */
  readonly after?: Position;
}

/** Pages with an exact total; the last is as fast as the first. */
@Injectable()
export class NumberedPages {
  constructor(
    private readonly counts: CountQuery,
    private readonly database: Database,
    private readonly limits: PagingLimits,
  ) {}

  async page<Row>(scope: OrganizationScope, list: PagedList<Row>, { direction, limit, page, after }: PageRequest): Promise<NumberedPage<Row>> {
    if (after) return this.near(scope, list, { direction, limit, after });
    const slice = { direction, limit, offset: (page - 1) * limit };
    return slice.offset > this.limits.offsetMax ? this.database.snapshot(scope, (on) => this.deep(scope, list, slice, on)) : this.near(scope, list, slice);
  }

  private async near<Row>(scope: OrganizationScope, list: PagedList<Row>, slice: Slice): Promise<NumberedPage<Row>> {
    const { limit } = slice;
    const rows = await list.search(list.bounds, { ...slice, limit: limit + 1 });
    return { rows: rows.slice(0, limit), total: await this.total(scope, list), hasMore: rows.length > limit };
  }

  /** Same result as LIMIT/OFFSET, but reads from the nearer end and skips whole units of time by their counts. */
  private async deep<Row>(scope: OrganizationScope, list: PagedList<Row>, slice: Required<Omit<Slice, 'after'>>, on: Snapshot): Promise<NumberedPage<Row>> {
    const { direction, offset } = slice;
    const total = await this.total(scope, list, on);
    const limit = Math.min(slice.limit, total - offset);
    if (limit <= 0) return { rows: [], total, hasMore: false };
    const behind = total - offset - limit;
    const isBackwards = behind < offset;
    const way = isBackwards ? opposite(direction) : direction;
    const place = await this.place(scope, list, way, isBackwards ? behind : offset, on);
    const rows = await list.search(place.bounds, { direction: way, limit, offset: place.offset }, on);
    return { rows: isBackwards ? rows.reverse() : rows, total, hasMore: behind > 0 };
  }

  private async place<Row>(
    scope: OrganizationScope,
    list: PagedList<Row>,
    direction: Direction,
    offset: number,
    on: Snapshot,
  ): Promise<{ bounds: Bounds; offset: number }> {
    const { series, bounds, isInCountedOrder } = list;
    if (!series || !isInCountedOrder) return { bounds, offset };
    const timeline: Timeline = {
      granularities: granularitiesTo(series.finest).filter((granularity) => granularity !== 'ever'),
      count: (range) => this.counts.total(scope, series, range, on),
      countByUnit: (granularity, range) => this.counts.byUnit(scope, series, granularity, range, on),
    };
    const { range, offset: left } = await placeInTime(timeline, { range: rangeOf(bounds), offset }, direction, this.limits.offsetMax);
    return { bounds: direction === 'ASC' ? { ...bounds, from: new Date(range.from) } : { ...bounds, to: new Date(range.to) }, offset: left };
  }

  private async total<Row>(scope: OrganizationScope, list: PagedList<Row>, on?: Snapshot): Promise<number> {
    return list.series ? this.counts.total(scope, list.series, rangeOf(list.bounds), on) : list.countRows(on);
  }
}

function rangeOf({ from, to }: Bounds): TimeRange {
  return { from: from?.getTime() ?? EVER.from, to: to?.getTime() ?? EVER.to };
}

function opposite(direction: Direction): Direction {
  return direction === 'ASC' ? 'DESC' : 'ASC';
}
