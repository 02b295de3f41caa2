import { Injectable } from '@nestjs/common';
import { TrailEntryRepository, type TrailEntry, type TrailFilter } from '../activity-logs/index.js';
import type { OrganizationScope } from '../common/organization-scope.js';

/** So many are in memory at a time, however long the trail is. */
const ENTRIES_PER_READ = 100;

/** Sealed entries in the order of `seq`, a batch at a time, as fast as they are taken. */
@Injectable()
export class SealedEntries {
  constructor(private readonly entries: TrailEntryRepository) {}

  /** Every entry of a range. Throws where one is missing: what is called whole must be. */
  async *range(scope: OrganizationScope, fromSeq: number, toSeq: number): AsyncGenerator<TrailEntry[]> {
    for (let start = fromSeq; start < toSeq; start += ENTRIES_PER_READ) {
      const end = Math.min(toSeq, start + ENTRIES_PER_READ);
      const entries = await this.entries.findSealed(scope, start, end);
      if (entries.length !== end - start) throw new Error(`Entries ${start} to ${end - 1} of organization ${scope.organizationId} are incomplete`);
      yield entries;
    }
  }

  /** Those of a filter among the first `toSeq`. */
  async *matching(scope: OrganizationScope, filter: TrailFilter, toSeq: number): AsyncGenerator<TrailEntry[]> {
    let start = 0;
    while (start < toSeq) {
      const entries = await this.entries.searchSealed(scope, filter, { from: start, to: toSeq }, ENTRIES_PER_READ);
      if (entries.length > 0) yield entries;
      if (entries.length < ENTRIES_PER_READ) return;
      start = (entries.at(-1)?.seq ?? toSeq) + 1;
    }
  }
}
