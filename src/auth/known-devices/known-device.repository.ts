import { Injectable } from '@nestjs/common';
import { In, LessThan, MoreThan } from 'typeorm';
import { Database, purgeInBatches, type Transaction } from '../../database/index.js';
import { KnownDevice } from './known-device.entity.js';

const PURGE_ROWS_MAX = 1_000;

/** Over all organizations: who signs in has not said of which they are. */
@Injectable()
export class KnownDeviceRepository {
  constructor(private readonly database: Database) {}

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

  /** Removes expired ones. */
  async purge(before: Date, isStopped?: () => boolean): Promise<void> {
    await purgeInBatches(this.database, { entity: KnownDevice, key: 'account', where: { expiresAt: LessThan(before) } }, isStopped);
  }
}
