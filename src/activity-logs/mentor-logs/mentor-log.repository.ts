import { Inject, Injectable } from '@nestjs/common';
import type { Position } from '../../common/http/index.js';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { searchPatternsOf } from '../../common/text/words.js';
import { Database, Sql, forUpdate, forceIndex, joinSql, listSql, sql, sqlTime, throughIndex, type Transaction } from '../../database/index.js';
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

@Injectable()
export class MentorLogRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  async insertAll(tx: Transaction, logs: readonly MentorLog[]): Promise<void> {
    await tx.statements.insert(MentorLog, logs);
  }

  async find({ organizationId }: OrganizationScope, logId: string): Promise<MentorLog | null> {
    const [log] = await this.database.statements.select(MentorLog, sql`WHERE organization_id = ${organizationId} AND log_id = ${logId}`);
    return log ?? null;
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
    const isFalling = sort.startsWith('-');
    const [time, sign, direction] = [
      new Sql(sort.endsWith('occurred_at') ? 'occurred_at' : 'created_at'),
      new Sql(isFalling ? '<' : '>'),
      new Sql(isFalling ? 'DESC' : 'ASC'),
    ];
    const conditions = conditionsOf(scope, filter);
    const index = after && indexOf(filter, sort);
    if (after) {
      const afterTime = sqlTime(after.time.getTime());
      // The bound by itself tells SQLite where in the index to begin: with the alternative alone it walks there from the first row.
      conditions.push(sql`${time} ${sign}= ${afterTime} AND (${time} ${sign} ${afterTime} OR log_id ${sign} ${after.id})`);
    }
    return this.database.statements.select(
      MentorLog,
      sql`${index ? forceIndex(index) : sql``} WHERE ${joinSql(conditions, ' AND ')} ORDER BY ${time} ${direction}, log_id ${direction} LIMIT ${limit} OFFSET ${offset}`,
    );
  }

  /** A contact's logs are always found by the contact: SQLite would sooner look through all that a mentor's index holds. */
  async count(scope: OrganizationScope, filter: MentorLogFilter): Promise<number> {
    const index = filter.contactId === undefined ? sql`` : throughIndex('ix_mentor_logs_contact');
    const count = sql`SELECT COUNT(*) AS total FROM mentor_logs ${index} WHERE ${joinSql(conditionsOf(scope, filter), ' AND ')}`;
    const [row] = await this.database.statements.rows<{ total: number | string }>(count);
    return Number(row?.total ?? 0);
  }
}

/** The index in which the logs of a filter lie next to each other, in the order of the list; undefined where none has both. */
function indexOf({ mentorId, contactId, activityTypes = [] }: MentorLogFilter, sort: MentorLogSort): string | undefined {
  const isNarrow = mentorId !== undefined || contactId !== undefined;
  if (!sort.endsWith('occurred_at')) return isNarrow ? undefined : 'ix_mentor_logs_created';
  if (mentorId !== undefined) return 'ix_mentor_logs_mentor';
  if (contactId !== undefined) return 'ix_mentor_logs_contact';
  return activityTypes.length === 1 ? 'ix_mentor_logs_type' : 'ix_mentor_logs_occurred';
}

function conditionsOf({ organizationId }: OrganizationScope, filter: MentorLogFilter): Sql[] {
  const { mentorId, activityTypes, contactId, from, to, recordedUntil } = filter;
  return [
    sql`organization_id = ${organizationId}`,
    ...(mentorId === undefined ? [] : [sql`mentor_id = ${mentorId}`]),
    ...(activityTypes ? [sql`activity_type IN (${listSql(activityTypes)})`] : []),
    ...(contactId === undefined ? [] : [sql`contact_id = ${contactId}`]),
    ...(from ? [sql`occurred_at >= ${sqlTime(from.getTime())}`] : []),
    ...(to ? [sql`occurred_at < ${sqlTime(to.getTime())}`] : []),
    ...(recordedUntil ? [sql`created_at <= ${sqlTime(recordedUntil.getTime())}`] : []),
    ...searchPatternsOf(filter.q ?? '').map((pattern) => sql`search_text LIKE ${pattern}`),
  ];
}
