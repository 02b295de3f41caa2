import { Inject, Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { addUp, type Transaction } from '../../database/index.js';
import { SealProjection } from '../trail/seal-projection.js';
import type { TrailEntry } from '../trail/trail-entry.entity.js';
import { MentorLogCounter } from './mentor-log-counter.entity.js';
import { mentorLogCountersOf } from './mentor-log-counters-of.js';
import { UncountedLogRepository } from './uncounted-log.repository.js';

/** Counts mentor logs as the entries that tell of their changes are sealed. */
@Injectable()
export class MentorLogCounters extends SealProjection {
  constructor(@Inject(UncountedLogRepository) private readonly uncounted: UncountedLogRepository) {
    super();
  }

  /** The rows can be read beforehand: they were committed with their entries, and only whoever seals those removes them. */
  async prepare(scope: OrganizationScope, entries: readonly TrailEntry[]): Promise<(tx: Transaction) => Promise<void>> {
    const rows = await this.uncounted.find(
      scope,
      entries.map(({ id }) => id),
    );
    const counters = mentorLogCountersOf(scope, rows);
    return async (tx) => {
      await this.uncounted.remove(tx, rows);
      await addUp(tx, MentorLogCounter, counters, 'logs');
    };
  }
}
