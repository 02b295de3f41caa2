import { Inject, Injectable } from '@nestjs/common';
import { In, LessThan, MoreThan } from 'typeorm';
import { Database, type Transaction } from '../../database/index.js';
import { KnownDevice } from './known-device.entity.js';

const PURGE_ROWS_MAX = 1_000;

/** Over all organizations: who signs in has not said of which they are. */
@Injectable()
export class KnownDeviceRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Which of these marks the account is known by. */
  async marksAmong(account: string, marks: readonly string[], now: Date): Promise<string[]> {
    const found = await this.database.manager.find(KnownDevice, { select: { mark: true }, where: { account, mark: In(marks), expiresAt: MoreThan(now) } });
    return found.map(({ mark }) => mark);
  }

  async remember(tx: Transaction, devices: readonly KnownDevice[]): Promise<void> {
    await tx.manager.upsert(KnownDevice, [...devices], ['account', 'mark']);
  }

  /** Keeps the newest. */
  async forgetBeyond(tx: Transaction, account: string, count: number): Promise<void> {
    const older = await tx.manager.find(KnownDevice, { where: { account }, order: { expiresAt: 'DESC', mark: 'ASC' }, skip: count, take: PURGE_ROWS_MAX });
    if (older.length > 0) await tx.manager.delete(KnownDevice, { account, mark: In(older.map(({ mark }) => mark)) });
  }

  async forgetAll(tx: Transaction, account: string): Promise<void> {
    await tx.manager.delete(KnownDevice, { account });
  }

  /** Removes expired ones of a bounded number of accounts; answers of how many. */
  async purge(before: Date): Promise<number> {
    const isOld = { expiresAt: LessThan(before) };
    const expired = await this.database.manager.find(KnownDevice, { select: { account: true }, where: isOld, take: PURGE_ROWS_MAX });
    const accounts = [...new Set(expired.map(({ account }) => account))];
    if (accounts.length > 0) await this.database.write((tx) => tx.manager.delete(KnownDevice, { account: In(accounts), ...isOld }));
    return accounts.length;
  }
}
