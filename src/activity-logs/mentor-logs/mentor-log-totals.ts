import { Inject, Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import type { Snapshot } from '../../database/index.js';
import type { MentorLogFilter } from './mentor-log-scans.js';
import { MentorLogRepository } from './mentor-log.repository.js';
import type { Timeline } from '../paging/place-in-time.js';
import { MentorLogCountsRepository } from './mentor-log-counts.repository.js';
import { SPANS_OF_EVERYBODY, SPANS_OF_MENTOR } from './mentor-log-counters-of.js';

/** How many mentor logs a list has in all: from the counters where they know, and by counting the rows where they don't. */
@Injectable()
export class MentorLogTotals {
  constructor(
    @Inject(MentorLogCountsRepository) private readonly counts: MentorLogCountsRepository,
    @Inject(MentorLogRepository) private readonly logs: MentorLogRepository,
  ) {}

  /** A contact has few logs, and they are found by the contact. With words, all rows that the rest of the filter leaves are looked at. */
  async count(scope: OrganizationScope, filter: MentorLogFilter, on?: Snapshot): Promise<number> {
    return isCounted(filter) ? this.counts.total(scope, filter, on) : this.logs.count(scope, filter, on);
  }

  /** By `occurredAt`; undefined where the counters don't know the filter. */
  timeline(scope: OrganizationScope, filter: MentorLogFilter, on: Snapshot): Timeline | undefined {
    if (!isCounted(filter)) return undefined;
    const spans = filter.mentorId === undefined ? SPANS_OF_EVERYBODY : SPANS_OF_MENTOR;
    return {
      spans: spans.filter((span) => span !== 'ever'),
      count: ({ from, to }) => this.counts.total(scope, { ...filter, from: new Date(from), to: new Date(to) }, on),
      countBySpan: (span, timeRange) => this.counts.bySpan(scope, filter, span, timeRange, on),
    };
  }
}

function isCounted({ contactId, q }: MentorLogFilter): boolean {
  return contactId === undefined && q === undefined;
}
