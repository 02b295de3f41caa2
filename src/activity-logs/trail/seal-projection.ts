import type { OrganizationScope } from '../../common/organization-scope.js';
import type { Transaction } from '../../database/index.js';
import type { WaitingEntry } from './waiting-entry.js';

/**
 * What is derived from the sealed trail and must agree with it at every moment. The sealer brings it forward in the
 * transaction that gives the entries their places: both happen or neither, and no entry passes twice.
 */
export abstract class SealProjection {
  /** What can be worked out or read before the transaction is, so that no writer waits for it; the answer then writes it, once for each attempt. */
  abstract prepare(scope: OrganizationScope, batch: readonly WaitingEntry[]): Promise<(tx: Transaction) => Promise<void>>;
}

/** Several, each after the other: the sealer knows of one. */
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
