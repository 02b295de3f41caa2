import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import type { OrganizationScope } from '../common/organization-scope.js';
import { acrossOrganizations, Database, FOR_UPDATE, purgeInBatches, type Transaction } from '../database/index.js';
import { IdempotencyRecord } from './idempotency-record.entity.js';

@Injectable()
export class IdempotencyRecordRepository {
  constructor(private readonly database: Database) {}

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

  /** Over all organizations: deletes expired records. */
  async purge(before: Date, isStopped?: () => boolean): Promise<void> {
    await purgeInBatches(this.database, { entity: IdempotencyRecord, key: 'id', where: { expiresAt: LessThan(before) } }, isStopped);
  }
}
