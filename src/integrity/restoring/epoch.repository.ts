import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Database, type ReadContext, type Transaction } from '../../database/index.js';
import { StoredEpoch } from './stored-epoch.entity.js';

const EPOCH_BYTES = 8;

@Injectable()
export class EpochRepository {
  constructor(private readonly database: Database) {}

  /** Null only before the first start is done. */
  async findLast(on: ReadContext = this.database): Promise<StoredEpoch | null> {
    const [last] = await on.manager.find(StoredEpoch, { where: { number: MoreThan(0) }, order: { number: 'DESC' }, take: 1 });
    return last ?? null;
  }

  /** Begins one more. Throws a duplicate where somebody just has. */
  async insertNext(tx: Transaction, beganAt: Date): Promise<StoredEpoch> {
    const last = await this.findLast(tx);
    const next = { number: (last?.number ?? 0) + 1, epoch: randomBytes(EPOCH_BYTES).toString('base64url'), beganAt };
    await tx.manager.insert(StoredEpoch, next);
    return next;
  }
}
