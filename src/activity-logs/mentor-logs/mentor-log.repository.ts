import { Inject, Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import type { Position } from '../../common/http/index.js';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { searchPatternsOf } from '../../common/text/words.js';
import { Database, forUpdate, type Transaction } from '../../database/index.js';
import { MentorLog } from './mentor-log.entity.js';

/** Which logs a list is about; what is left out does not narrow it. */
export interface MentorLogFilter {
  readonly mentorId?: string;
  readonly activityTypes?: readonly string[];
  readonly contactId?: string;
  /** Inclusive, on `occurredAt`. */
  readonly from?: Date;
  /** Exclusive. */
  readonly to?: Date;
  /** Words of the description; every one must occur, as a word or the beginning of one. */
  readonly q?: string;
  /** Recorded no later than this. */
  readonly recordedUntil?: Date;
}

export type MentorLogSort = 'occurred_at' | '-occurred_at' | 'created_at' | '-created_at';

export interface MentorLogSlice {
  readonly sort: MentorLogSort;
  readonly limit: number;
  readonly offset?: number;
  readonly after?: Position;
}

/** Small enough for SQLite's 32,766 parameters in one statement. */
const ROWS_PER_INSERT = 1_000;

@Injectable()
export class MentorLogRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  async insertAll(tx: Transaction, logs: readonly MentorLog[]): Promise<void> {
    for (let start = 0; start < logs.length; start += ROWS_PER_INSERT) {
      await tx.manager.insert(MentorLog, logs.slice(start, start + ROWS_PER_INSERT));
    }
  }

  async find(scope: OrganizationScope, logId: string): Promise<MentorLog | null> {
    return this.database.manager.findOneBy(MentorLog, { organizationId: scope.organizationId, logId });
  }

  /** Nobody else can change the log until the transaction ends. */
  async findForUpdate(tx: Transaction, scope: OrganizationScope, logId: string): Promise<MentorLog | null> {
    const query = tx.manager
      .createQueryBuilder(MentorLog, 'log')
      .where('log.organizationId = :organizationId AND log.logId = :logId', { organizationId: scope.organizationId, logId });
    return forUpdate(query).getOne();
  }

  async update(tx: Transaction, scope: OrganizationScope, log: MentorLog): Promise<void> {
    const { organizationId: _, logId, ...values } = log;
    await tx.manager.update(MentorLog, { organizationId: scope.organizationId, logId }, values);
  }

  async remove(tx: Transaction, scope: OrganizationScope, logId: string): Promise<void> {
    await tx.manager.delete(MentorLog, { organizationId: scope.organizationId, logId });
  }

  async search(scope: OrganizationScope, filter: MentorLogFilter, { sort, limit, offset = 0, after }: MentorLogSlice): Promise<MentorLog[]> {
    const direction = sort.startsWith('-') ? 'DESC' : 'ASC';
    const time = sort.endsWith('occurred_at') ? 'log.occurredAt' : 'log.createdAt';
    const query = this.matching(scope, filter);
    if (after) {
      const sign = direction === 'ASC' ? '>' : '<';
      // The bound by itself tells SQLite where in the index to begin: with the alternative alone it walks there from the first row.
      query.andWhere(`${time} ${sign}= :afterTime AND (${time} ${sign} :afterTime OR log.logId ${sign} :afterId)`, {
        afterTime: after.time,
        afterId: after.id,
      });
    }
    return query.orderBy(time, direction).addOrderBy('log.logId', direction).limit(limit).offset(offset).getMany();
  }

  async count(scope: OrganizationScope, filter: MentorLogFilter): Promise<number> {
    const row = await this.matching(scope, filter).select('COUNT(*)', 'total').getRawOne<{ total: number | string }>();
    return Number(row?.total ?? 0);
  }

  /** The logs of a filter, for statistics to add up. */
  matching(scope: OrganizationScope, filter: MentorLogFilter): SelectQueryBuilder<MentorLog> {
    const query = this.database.manager
      .createQueryBuilder(MentorLog, 'log')
      .where('log.organizationId = :organizationId', { organizationId: scope.organizationId });
    if (filter.mentorId !== undefined) query.andWhere('log.mentorId = :mentorId', { mentorId: filter.mentorId });
    if (filter.activityTypes) query.andWhere('log.activityType IN (:...activityTypes)', { activityTypes: filter.activityTypes });
    if (filter.contactId !== undefined) query.andWhere('log.contactId = :contactId', { contactId: filter.contactId });
    if (filter.from) query.andWhere('log.occurredAt >= :from', { from: filter.from });
    if (filter.to) query.andWhere('log.occurredAt < :to', { to: filter.to });
    if (filter.recordedUntil) query.andWhere('log.createdAt <= :recordedUntil', { recordedUntil: filter.recordedUntil });
    searchPatternsOf(filter.q ?? '').forEach((pattern, index) => query.andWhere(`log.searchText LIKE :word${index}`, { [`word${index}`]: pattern }));
    return query;
  }
}
