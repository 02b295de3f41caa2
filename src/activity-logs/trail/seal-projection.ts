import type { OrganizationScope } from '../../common/organization-scope.js';
import type { Transaction } from '../../database/index.js';
import type { WaitingEntry } from './waiting-entry.js';

/**
 * Data that is derived from the sealed trail and must always agree with it. The sealer updates it in the transaction
 * that assigns `seq`: both happen or neither, and no entry counts twice.
 */
export abstract class SealProjection {
  /**
   * Computes or reads what it can before the transaction, so that no writer waits for it. The returned function writes,
   * once per attempt.
   */
  abstract prepare(scope: OrganizationScope, batch: readonly WaitingEntry[]): Promise<(tx: Transaction) => Promise<void>>;
}

/** Runs several projections in turn: the sealer knows only one. */
export class SealProjections extends SealProjection {
  private readonly all: readonly SealProjection[];

  constructor(...all: readonly SealProjection[]) {
    super();
    this.all = all;
  }

  async prepare(scope: OrganizationScope, batch: readonly WaitingEntry[]): Promise<(tx: Transaction) => Promise<void>> {
    const writes = await Promise.all(this.all.map((projection) => projection.prepare(scope, batch)));
    return async (tx) => {
      for (const write of writes) await write(tx);
    };
  }
}
