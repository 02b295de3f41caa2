import { Inject, Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import type { Snapshot } from '../../database/index.js';
import type { Timeline } from '../paging/place-in-time.js';
import { TrailEntryRepository } from './trail-entry.repository.js';
import type { TrailFilter } from './trail-scans.js';
import { END_OF_TIME, decomposeRange } from '../counters/range-decomposition.js';
import { TrailCountsRepository, type Counted } from './trail-counts.repository.js';

/** How many entries a list has in all: from the counters where they know, and by counting the rows where they don't. */
@Injectable()
export class TrailTotals {
  constructor(
    @Inject(TrailCountsRepository) private readonly counts: TrailCountsRepository,
    @Inject(TrailEntryRepository) private readonly entries: TrailEntryRepository,
  ) {}

  async count(scope: OrganizationScope, filter: TrailFilter, on?: Snapshot): Promise<number> {
    const counted = countedBy(filter);
    if (!counted) return this.entries.count(scope, filter, on);
    const { from, to } = filter;
    const cover = from || to ? decomposeRange([from?.getTime() ?? 0, to?.getTime() ?? END_OF_TIME]) : undefined;
    const counts = await this.counts.counts(scope, [{ ...counted, cover, starts: [0] }], on);
    return counts.reduce((sum, { entries }) => sum + entries, 0);
  }

  /** The same list. Entries with several tags are found by looking at all that carry the first: here it is the one that the fewest carry. */
  async rarestTagFirst(scope: OrganizationScope, filter: TrailFilter): Promise<TrailFilter> {
    const { tags = [] } = filter;
    if (tags.length < 2) return filter;
    const carriers = await this.counts.sealedWithTags(scope, tags);
    return { ...filter, tags: tags.toSorted((a, b) => (carriers.get(a) ?? 0) - (carriers.get(b) ?? 0)) };
  }

  /** By `createdAt`; undefined where the counters don't know the filter. */
  timeline(scope: OrganizationScope, filter: TrailFilter, on: Snapshot): Timeline | undefined {
    const counted = countedBy(filter);
    if (!counted) return undefined;
    return {
      spans: ['day', 'quarter'],
      count: ({ from, to }) => this.count(scope, { ...filter, from: new Date(from), to: new Date(to) }, on),
      countBySpan: (span, timeRange) => this.counts.bySpan(scope, counted, span === 'quarter' ? 'quarter' : 'day', timeRange, on),
    };
  }
}

/** The one counter that a filter asks for, whatever its range; undefined where it narrows by more than one thing, or by words. */
function countedBy({ activityType, createdBy, tags = [], q }: TrailFilter): Counted | undefined {
  if (q !== undefined) return undefined;
  const [one, ...others]: Counted[] = [
    ...(activityType === undefined ? [] : [{ dimension: 'activityType' as const, key: activityType }]),
    ...(createdBy === undefined ? [] : [{ dimension: 'createdBy' as const, key: createdBy }]),
    ...tags.map((key) => ({ dimension: 'tag' as const, key })),
  ];
  return others.length > 0 ? undefined : (one ?? { dimension: 'all', key: '' });
}
