import type { OrganizationScope } from '../../common/organization-scope.js';
import { incrementCounters, type Transaction } from '../../database/index.js';
import type { Counter } from '../counters/counter.js';
import { countersOf, type Increment } from '../counters/counters-of.js';
import { SealProjection } from './seal-projection.js';
import type { WaitingEntry } from './waiting-entry.js';

/**
 * Counts what is sealed. No request waits for a counter: the sealer is the only writer for each organization. What waits
 * beside an entry is removed with it, in the same transaction.
 */
export class CounterProjection extends SealProjection {
  constructor(
    private readonly entity: new () => Counter,
    private readonly incrementsOf: (batch: readonly WaitingEntry[]) => readonly Increment[],
  ) {
    super();
  }

  async prepare(scope: OrganizationScope, batch: readonly WaitingEntry[]): Promise<(tx: Transaction) => Promise<void>> {
    const counters = countersOf(scope, this.incrementsOf(batch));
    return (tx) => incrementCounters(tx, this.entity, counters, 'amount');
  }
}
