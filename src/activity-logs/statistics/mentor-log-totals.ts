import { Inject, Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import type { MentorLogFilter } from '../mentor-logs/mentor-log-runs.js';
import { MentorLogRepository } from '../mentor-logs/mentor-log.repository.js';
import { MentorLogCountsRepository } from './mentor-log-counts.repository.js';

/** How many mentor logs a list has in all: from the counters where they know, and by counting the rows where they don't. */
@Injectable()
export class MentorLogTotals {
  constructor(
    @Inject(MentorLogCountsRepository) private readonly counts: MentorLogCountsRepository,
    @Inject(MentorLogRepository) private readonly logs: MentorLogRepository,
  ) {}

  /** A contact has few logs, and they are found by the contact. With words, all rows that the rest of the filter leaves are looked at. */
  async count(scope: OrganizationScope, filter: MentorLogFilter): Promise<number> {
    const { contactId, q } = filter;
    const isCounted = contactId === undefined && q === undefined;
    return isCounted ? this.counts.total(scope, filter) : this.logs.count(scope, filter);
  }
}
