import { Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { addUp, type Transaction } from '../../database/index.js';
import { SealProjection } from '../trail/seal-projection.js';
import type { WaitingEntry } from '../trail/waiting-entry.js';
import { countersOf } from './counters-of.js';
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
    return (tx) => addUp(tx, TrailCounter, counters, 'entries');
  }
}
