import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Database, purgeInBatches, type Transaction } from '../database/index.js';
import { UnknownLogin } from './unknown-login.entity.js';

@Injectable()
export class UnknownLoginRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Transaction, login: UnknownLogin): Promise<void> {
    await tx.insertByCommit(UnknownLogin, [login]);
  }

  /** Removes those before. */
  async purge(before: Date, isStopped?: () => boolean): Promise<void> {
    await purgeInBatches(this.database, { entity: UnknownLogin, key: 'id', where: { attemptedAt: LessThan(before) } }, isStopped);
  }
}
