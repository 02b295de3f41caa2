import { Inject, Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { Database, type Snapshot } from '../../database/index.js';
import { beginningWith, deepPage, type ListAtOnce, type NumberedPage } from '../paging/numbered-page.js';
import { PagingLimits } from '../paging/paging-limits.js';
import type { Direction } from '../paging/place-in-time.js';
import { EVER } from '../counters/granularity.js';
import { MentorLogTotals } from './mentor-log-totals.js';
import type { MentorLog } from './mentor-log.entity.js';
import type { MentorLogFilter } from './mentor-log-scans.js';
import { MentorLogRepository, type MentorLogSlice, type MentorLogSort } from './mentor-log.repository.js';

interface Asked {
  readonly sort: MentorLogSort;
  readonly limit: number;
  readonly page: number;
}

/** The numbered pages of mentor logs, the last as soon as the first. */
@Injectable()
export class MentorLogPages {
  constructor(
    @Inject(MentorLogRepository) private readonly logs: MentorLogRepository,
    @Inject(MentorLogTotals) private readonly totals: MentorLogTotals,
    @Inject(Database) private readonly database: Database,
    @Inject(PagingLimits) private readonly limits: PagingLimits,
  ) {}

  async page(scope: OrganizationScope, filter: MentorLogFilter, { sort, limit, page }: Asked): Promise<NumberedPage<MentorLog>> {
    const { offsetMax } = this.limits;
    const offset = (page - 1) * limit;
    const direction = sort.startsWith('-') ? 'DESC' : 'ASC';
    if (offset > offsetMax) return this.database.snapshot(scope, (on) => deepPage(this.list(on, scope, filter, sort), { direction, offset, limit, offsetMax }));
    return this.near(scope, filter, { sort, limit, offset });
  }

  /** The page behind a row: its place needs no finding. */
  pageBehind(scope: OrganizationScope, filter: MentorLogFilter, slice: MentorLogSlice): Promise<NumberedPage<MentorLog>> {
    return this.near(scope, filter, slice);
  }

  private async near(scope: OrganizationScope, filter: MentorLogFilter, slice: MentorLogSlice): Promise<NumberedPage<MentorLog>> {
    const { limit } = slice;
    const rows = await this.logs.search(scope, filter, { ...slice, limit: limit + 1 });
    return { rows: rows.slice(0, limit), total: await this.totals.count(scope, filter), hasMore: rows.length > limit };
  }

  private list(on: Snapshot, scope: OrganizationScope, filter: MentorLogFilter, sort: MentorLogSort): ListAtOnce<MentorLog> {
    const time = sort.endsWith('occurred_at') ? 'occurred_at' : 'created_at';
    const timeline = time === 'occurred_at' ? this.totals.timeline(scope, filter, on) : undefined;
    return {
      range: { from: filter.from?.getTime() ?? EVER.from, to: filter.to?.getTime() ?? EVER.to },
      count: () => this.totals.count(scope, filter, on),
      timeline,
      read: (place, direction, limit) => {
        const narrowed = timeline ? { ...filter, ...beginningWith(place, direction) } : filter;
        return this.logs.search(scope, narrowed, { sort: sortOf(time, direction), limit, offset: place.offset }, on);
      },
    };
  }
}

function sortOf(time: 'occurred_at' | 'created_at', direction: Direction): MentorLogSort {
  return direction === 'ASC' ? time : `-${time}`;
}
