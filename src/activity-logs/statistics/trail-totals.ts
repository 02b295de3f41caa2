import { Inject, Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { TrailEntryRepository } from '../trail/trail-entry.repository.js';
import type { TrailFilter } from '../trail/trail-runs.js';
import { END_OF_TIME, coverOf } from './cover.js';
import type { Dimension } from './trail-counter.entity.js';
import { TrailCountsRepository } from './trail-counts.repository.js';

interface Counted {
  readonly dimension: Dimension;
  readonly key: string;
}

/** How many entries a list has in all: from the counters where they know, and by counting the rows where they don't. */
@Injectable()
export class TrailTotals {
  constructor(
    @Inject(TrailCountsRepository) private readonly counts: TrailCountsRepository,
    @Inject(TrailEntryRepository) private readonly entries: TrailEntryRepository,
  ) {}

  async count(scope: OrganizationScope, filter: TrailFilter): Promise<number> {
    const counted = countedBy(filter);
    if (!counted) return this.entries.count(scope, filter);
    const { from, to } = filter;
    const cover = from || to ? coverOf([from?.getTime() ?? 0, to?.getTime() ?? END_OF_TIME]) : undefined;
    const counts = await this.counts.counts(scope, [{ ...counted, cover, starts: [0] }]);
    return counts.reduce((sum, { entries }) => sum + entries, 0);
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
