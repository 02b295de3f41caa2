import { Inject, Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { Database, type Transaction } from '../database/index.js';
import { UnknownLogin } from './unknown-login.entity.js';

const PURGE_ROWS_MAX = 1_000;

@Injectable()
export class UnknownLoginRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  async insert(tx: Transaction, login: UnknownLogin): Promise<void> {
    await tx.insertByCommit(UnknownLogin, [login]);
  }

  /** Removes a bounded number of those before; answers how many. */
  async purge(before: Date): Promise<number> {
    const old = await this.database.manager.find(UnknownLogin, { select: { id: true }, where: { attemptedAt: LessThan(before) }, take: PURGE_ROWS_MAX });
    if (old.length > 0) await this.database.write((tx) => tx.manager.delete(UnknownLogin, { id: In(old.map(({ id }) => id)) }));
    return old.length;
  }
}
