import { Injectable } from '@nestjs/common';
import { IsNull, LessThan } from 'typeorm';
import { Database, FOR_UPDATE, purgeInBatches, type ReadContext, type Transaction } from '../database/index.js';
import { RefreshToken } from './refresh-token.entity.js';

@Injectable()
export class RefreshTokenRepository {
  constructor(private readonly database: Database) {}

  async find(hash: string, on: ReadContext = this.database): Promise<RefreshToken | null> {
    return on.manager.findOneBy(RefreshToken, { hash });
  }

  async insert(tx: Transaction, token: RefreshToken): Promise<void> {
    await tx.manager.insert(RefreshToken, token);
  }

  /** As it is at this moment, whatever the transaction saw before. */
  async lock(tx: Transaction, hash: string): Promise<RefreshToken | null> {
    return tx.manager.findOne(RefreshToken, { where: { hash }, ...FOR_UPDATE });
  }

  /** False where it was used before: of two who come with one token, only one is let through. */
  async use(tx: Transaction, hash: string, use: Pick<RefreshToken, 'usedAt' | 'successorSalt'>): Promise<boolean> {
    return (await tx.manager.update(RefreshToken, { hash, usedAt: IsNull() }, use)).affected === 1;
  }

  /** Removes expired tokens. */
  async purge(before: Date, isStopped?: () => boolean): Promise<void> {
    await purgeInBatches(this.database, { entity: RefreshToken, key: 'hash', where: { expiresAt: LessThan(before) } }, isStopped);
  }
}
