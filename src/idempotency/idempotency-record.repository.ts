import { Inject, Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import type { OrganizationScope } from '../common/organization-scope.js';
import { acrossOrganizations, Database, FOR_UPDATE, type Transaction } from '../database/index.js';
import { IdempotencyRecord } from './idempotency-record.entity.js';

const PURGE_ROWS_MAX = 1_000;

@Injectable()
export class IdempotencyRecordRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  async findForUpdate(tx: Transaction, id: string): Promise<IdempotencyRecord | null> {
    return acrossOrganizations(tx.manager).findOne(IdempotencyRecord, { where: { id }, ...FOR_UPDATE });
  }

  async insert(tx: Transaction, record: IdempotencyRecord): Promise<void> {
    await tx.manager.insert(IdempotencyRecord, record);
  }

  async replace(tx: Transaction, record: IdempotencyRecord): Promise<void> {
    await acrossOrganizations(tx.manager).update(IdempotencyRecord, { id: record.id }, record);
  }

  /** False if another attempt has taken over. */
  async storeAnswer(tx: Transaction, id: string, attempt: string, answer: string, subjectId: string | null): Promise<boolean> {
    const result = await acrossOrganizations(tx.manager).update(IdempotencyRecord, { id, attempt, state: 'running' }, { state: 'answered', answer, subjectId });
    return result.affected === 1;
  }

  async removeRunning(tx: Transaction, id: string, attempt: string): Promise<void> {
    await acrossOrganizations(tx.manager).delete(IdempotencyRecord, { id, attempt, state: 'running' });
  }

  async eraseAnswersOf(tx: Transaction, scope: OrganizationScope, subjectId: string): Promise<void> {
    await tx.manager.update(IdempotencyRecord, { organizationId: scope.organizationId, subjectId }, { state: 'erased', answer: null });
  }

  /** Deletes a bounded number of expired records and returns it. */
  async purge(before: Date): Promise<number> {
    const expired = await acrossOrganizations(this.database.manager).find(IdempotencyRecord, {
      select: { id: true },
      where: { expiresAt: LessThan(before) },
      take: PURGE_ROWS_MAX,
    });
    if (expired.length > 0) {
      await this.database.write((tx) =>
        acrossOrganizations(tx.manager).delete(IdempotencyRecord, { id: In(expired.map(({ id }) => id)), expiresAt: LessThan(before) }),
      );
    }
    return expired.length;
  }
}
