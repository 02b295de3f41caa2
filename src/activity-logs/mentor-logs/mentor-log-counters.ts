import { Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { incrementCounters, type Transaction } from '../../database/index.js';
import { SealProjection } from '../trail/seal-projection.js';
import type { WaitingEntry } from '../trail/waiting-entry.js';
import { MentorLogCounter } from './mentor-log-counter.entity.js';
import { mentorLogCountersOf } from './mentor-log-counters-of.js';

/** Counts mentor logs when the entries about their changes are sealed. */
@Injectable()
export class MentorLogCounters extends SealProjection {
  /** A change that waits beside an entry is removed with it, in the same transaction. */
  async prepare(scope: OrganizationScope, batch: readonly WaitingEntry[]): Promise<(tx: Transaction) => Promise<void>> {
    const counters = mentorLogCountersOf(
      scope,
      batch.flatMap(({ logChange }) => logChange ?? []),
    );
    return (tx) => incrementCounters(tx, MentorLogCounter, counters, 'logs');
  }
}
