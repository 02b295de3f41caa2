import { Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { CountQuery, type Series } from '../counters/count-query.js';
import { EVER } from '../counters/granularity.js';
import { NumberedPages, type NumberedPage, type PagedList, type PageRequest } from '../paging/numbered-pages.js';
import type { TrailEntry } from './trail-entry.entity.js';
import { TrailEntryRepository } from './trail-entry.repository.js';
import type { TrailFilter } from './trail-scans.js';
import { trailSeries, type TrailDimension } from './trail-series.js';

/** The numbered pages of the trail. */
@Injectable()
export class TrailPages {
  constructor(
    private readonly entries: TrailEntryRepository,
    private readonly counts: CountQuery,
    private readonly pages: NumberedPages,
  ) {}

  page(scope: OrganizationScope, filter: TrailFilter, asked: PageRequest): Promise<NumberedPage<TrailEntry>> {
    return this.pages.page(scope, this.list(scope, filter), asked);
  }

  /**
   * The same list. Entries with several tags are found by scanning those with the first, so it should be the one that
   * the fewest carry.
   */
  async rarestTagFirst(scope: OrganizationScope, filter: TrailFilter): Promise<TrailFilter> {
    const { tags = [] } = filter;
    if (tags.length < 2) return filter;
    const [counts = []] = await this.counts.byKey(scope, [{ series: trailSeries(scope, 'tag', tags), bounds: [EVER.from, EVER.to] }]);
    const carriers = (tag: string) => counts.reduce((sum, { key, amount }) => (key === tag ? sum + amount : sum), 0);
    return { ...filter, tags: tags.toSorted((a, b) => carriers(a) - carriers(b)) };
  }

  private list(scope: OrganizationScope, filter: TrailFilter): PagedList<TrailEntry> {
    return {
      bounds: filter,
      series: seriesOf(scope, filter),
      isInCountedOrder: true,
      countRows: (on) => this.entries.count(scope, filter, on),
      search: (bounds, slice, on) => this.entries.search(scope, { ...filter, ...bounds }, slice, on),
    };
  }
}

/** Undefined if the filter has more than one condition besides its range, or words, or an external id. */
function seriesOf(scope: OrganizationScope, { activityType, createdBy, externalId, tags = [], q }: TrailFilter): Series | undefined {
  const conditions: (readonly [TrailDimension, string])[] = [
    ...(activityType === undefined ? [] : [['activityType', activityType] as const]),
    ...(createdBy === undefined ? [] : [['createdBy', createdBy] as const]),
    ...tags.map((tag) => ['tag', tag] as const),
  ];
  if (q !== undefined || externalId !== undefined || conditions.length > 1) return undefined;
  const [[dimension, key] = ['all', undefined] as const] = conditions;
  return trailSeries(scope, dimension, key === undefined ? undefined : [key]);
}
