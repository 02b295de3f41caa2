import { Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { incrementCounters, type Transaction } from '../../database/index.js';
import { SealProjection } from './seal-projection.js';
import type { WaitingEntry } from './waiting-entry.js';
import { countersOf } from './trail-counters-of.js';
import { TrailCounter } from './trail-counter.entity.js';

/**
 * Counts entries as they are sealed. No request waits for a counter: the sealer is the only writer for each
 * organization.
 */
@Injectable()
export class TrailCounters extends SealProjection {
  async prepare(scope: OrganizationScope, batch: readonly WaitingEntry[]): Promise<(tx: Transaction) => Promise<void>> {
    const counters = countersOf(
      scope,
      batch.map(({ entry }) => entry),
    );
    return (tx) => incrementCounters(tx, TrailCounter, counters, 'entries');
  }
}
