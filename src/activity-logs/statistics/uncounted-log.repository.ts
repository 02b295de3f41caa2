import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { Database, joinSql, removeByKey, sql, sqlTime, type Transaction } from '../../database/index.js';
import { UncountedLog } from './uncounted-log.entity.js';

/** What counters know of a mentor log. */
export type CountedLog = Pick<UncountedLog, 'mentorId' | 'activityType' | 'occurredAt'>;

/** A mentor log before and after what an entry of the trail tells of. One that is new was not there before, one that was deleted is not there after. */
export interface LogChange {
  readonly entryId: string;
  readonly before?: CountedLog;
  readonly after?: CountedLog;
}

/** Small enough for SQLite's 32,766 parameters in one statement. */
const ROWS_PER_INSERT = 1_000;
/** Small, because SQLite takes no expression that is nested deeper than a thousand. */
const ROWS_PER_DELETE = 250;

@Injectable()
export class UncountedLogRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Nothing is written of a change that leaves a log where it is counted. By hand, because every request that records a log waits for it. */
  async record(tx: Transaction, { organizationId }: OrganizationScope, changes: readonly LogChange[]): Promise<void> {
    const rows = changes
      .flatMap(effectsOf)
      .map(
        ({ entryId, effect, mentorId, activityType, occurredAt }) =>
          sql`(${organizationId}, ${entryId}, ${effect}, ${mentorId}, ${activityType}, ${sqlTime(occurredAt.getTime())})`,
      );
    for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
      const { text, values } = sql`INSERT INTO uncounted_logs (organization_id, entry_id, effect, mentor_id, activity_type, occurred_at)
        VALUES ${joinSql(rows.slice(start, start + ROWS_PER_INSERT), ', ')}`;
      await tx.manager.query(text, [...values]);
    }
  }

  /** What these entries changed. */
  async find({ organizationId }: OrganizationScope, entryIds: readonly string[]): Promise<UncountedLog[]> {
    return this.database.manager.findBy(UncountedLog, { organizationId, entryId: In([...entryIds]) });
  }

  /** Throws where one of them is gone: then it was counted before. */
  async remove(tx: Transaction, rows: readonly UncountedLog[]): Promise<void> {
    for (let start = 0; start < rows.length; start += ROWS_PER_DELETE) {
      const keys = rows.slice(start, start + ROWS_PER_DELETE).map(({ organizationId, entryId, effect }) => ({ organizationId, entryId, effect }));
      if ((await removeByKey(tx, UncountedLog, keys)) !== keys.length) throw new Error('Some of the logs to count are counted already');
    }
  }
}

function effectsOf({ entryId, before, after }: LogChange): Omit<UncountedLog, 'organizationId'>[] {
  if (before && after && isCountedAlike(before, after)) return [];
  return [...(before ? [effectOf(entryId, 'removed', before)] : []), ...(after ? [effectOf(entryId, 'added', after)] : [])];
}

function effectOf(entryId: string, effect: UncountedLog['effect'], { mentorId, activityType, occurredAt }: CountedLog): Omit<UncountedLog, 'organizationId'> {
  return { entryId, effect, mentorId, activityType, occurredAt };
}

function isCountedAlike(a: CountedLog, b: CountedLog): boolean {
  return a.mentorId === b.mentorId && a.activityType === b.activityType && a.occurredAt.getTime() === b.occurredAt.getTime();
}
