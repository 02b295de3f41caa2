import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/index.js';
import { Clock } from '../../common/clock.js';
import { ApiError, notFound } from '../../common/errors/index.js';
import type { Transaction } from '../../database/index.js';
import { IdempotentWrites } from '../../idempotency/index.js';
import { ERASURE_ACTIVITY_TYPE } from '../../common/activity-types.js';
import { entryResponse, type EntryResponse } from './dto/entry.response.js';
import { PayloadErased } from './payload-erased.js';
import type { TrailEntry } from './trail-entry.entity.js';
import { TrailEntryRepository } from './trail-entry.repository.js';
import { TrailWriter } from './trail-writer.js';

/**
 * Takes the payload out of an entry for ever, as privacy law may demand. Its leaf stays, and so do the tree and every proof:
 * the leaf holds only a salted hash of the payload, and without the salt nobody can find the payload by guessing.
 */
@Injectable()
export class EntryErasure {
  constructor(
    private readonly entries: TrailEntryRepository,
    private readonly writer: TrailWriter,
    private readonly erased: PayloadErased,
    private readonly writes: IdempotentWrites,
    private readonly clock: Clock,
  ) {}

  /** Answers the entry as it is from now on. Only a sealed entry can be erased; erasing it twice changes and records nothing. */
  erase(caller: Caller, id: string, reason: string): Promise<EntryResponse> {
    return this.writes.once(caller, async (tx) => {
      const entry = await this.find(caller, id, tx);
      if (entry.erasedAt === null) {
        if (entry.seq === null) throw new ApiError('not_sealed', { retryAfterSeconds: 1 });
        await this.eraseAndTell(tx, caller, id, reason);
      }
      return entryResponse(await this.find(caller, id, tx));
    });
  }

  private async eraseAndTell(tx: Transaction, caller: Caller, id: string, reason: string): Promise<void> {
    if (!(await this.entries.erasePayload(tx, caller.scope, id, this.clock.now()))) return; // somebody else did, at the same moment
    tx.leaveNoTrace();
    tx.afterCommit(() => this.erased.announce({ scope: caller.scope, id }));
    await this.writes.eraseAnswersOf(tx, caller.scope, id);
    await this.writer.record(tx, caller, {
      activityType: ERASURE_ACTIVITY_TYPE,
      context: `Erased the payload of activity ${id}`,
      target: { type: 'activity', id },
      metadata: { reason },
    });
  }

  private async find(caller: Caller, id: string, tx: Transaction): Promise<TrailEntry> {
    const [entry] = await this.entries.findAll(caller.scope, [id], tx);
    if (!entry) throw notFound('Activity');
    return entry;
  }
}
