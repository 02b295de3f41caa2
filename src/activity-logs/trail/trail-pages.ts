import { Inject, Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { Database, type Snapshot } from '../../database/index.js';
import { beginningWith, deepPage, type ListAtOnce, type NumberedPage } from '../paging/numbered-page.js';
import { PagingLimits } from '../paging/paging-limits.js';
import type { Direction } from '../paging/place-in-time.js';
import { END_OF_TIME } from '../counters/range-decomposition.js';
import { TrailTotals } from './trail-totals.js';
import type { TrailEntry } from './trail-entry.entity.js';
import { TrailEntryRepository, type Slice } from './trail-entry.repository.js';
import type { TrailFilter } from './trail-scans.js';

interface Asked {
  readonly direction: Direction;
  readonly limit: number;
  readonly page: number;
}

/** The numbered pages of the trail, the last as soon as the first. */
@Injectable()
export class TrailPages {
  constructor(
    @Inject(TrailEntryRepository) private readonly entries: TrailEntryRepository,
    @Inject(TrailTotals) private readonly totals: TrailTotals,
    @Inject(Database) private readonly database: Database,
    @Inject(PagingLimits) private readonly limits: PagingLimits,
  ) {}

  async page(scope: OrganizationScope, filter: TrailFilter, { direction, limit, page }: Asked): Promise<NumberedPage<TrailEntry>> {
    const { offsetMax } = this.limits;
    const offset = (page - 1) * limit;
    if (offset > offsetMax) return this.database.snapshot(scope, (on) => deepPage(this.list(on, scope, filter), { direction, offset, limit, offsetMax }));
    return this.near(scope, filter, { direction, limit, offset });
  }

  /** The page behind a row: its place needs no finding. */
  pageBehind(scope: OrganizationScope, filter: TrailFilter, slice: Slice): Promise<NumberedPage<TrailEntry>> {
    return this.near(scope, filter, slice);
  }

  private async near(scope: OrganizationScope, filter: TrailFilter, slice: Slice): Promise<NumberedPage<TrailEntry>> {
    const { limit } = slice;
    const rows = await this.entries.search(scope, filter, { ...slice, limit: limit + 1 });
    return { rows: rows.slice(0, limit), total: await this.totals.count(scope, filter), hasMore: rows.length > limit };
  }

  private list(on: Snapshot, scope: OrganizationScope, filter: TrailFilter): ListAtOnce<TrailEntry> {
    const timeline = this.totals.timeline(scope, filter, on);
    return {
      range: { from: filter.from?.getTime() ?? 0, to: filter.to?.getTime() ?? END_OF_TIME },
      count: () => this.totals.count(scope, filter, on),
      timeline,
      read: (place, direction, limit) => {
        const narrowed = timeline ? { ...filter, ...beginningWith(place, direction) } : filter;
        return this.entries.search(scope, narrowed, { direction, limit, offset: place.offset }, on);
      },
    };
  }
}
