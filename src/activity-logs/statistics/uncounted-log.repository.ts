import { Inject, Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { Database, listSql, removeByKey, sql, type Transaction } from '../../database/index.js';
import { UncountedLog } from './uncounted-log.entity.js';

/** What counters know of a mentor log. */
export type CountedLog = Pick<UncountedLog, 'mentorId' | 'activityType' | 'occurredAt'>;

/** A mentor log before and after what an entry of the trail tells of. One that is new was not there before, one that was deleted is not there after. */
export interface LogChange {
  readonly entryId: string;
  readonly before?: CountedLog;
  readonly after?: CountedLog;
}

/** Small, because MySQL takes each for a table of its own. */
const ROWS_PER_DELETE = 250;

@Injectable()
export class UncountedLogRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Nothing is written of a change that leaves a log where it is counted. */
  async record(tx: Transaction, { organizationId }: OrganizationScope, changes: readonly LogChange[]): Promise<void> {
    const effects = changes.flatMap(effectsOf);
    await tx.statements.insert(
      UncountedLog,
      effects.map((effect) => ({ organizationId, ...effect })),
    );
  }

  /** What these entries changed. */
  async find({ organizationId }: OrganizationScope, entryIds: readonly string[]): Promise<UncountedLog[]> {
    if (entryIds.length === 0) return [];
    return this.database.statements.select(UncountedLog, sql`WHERE organization_id = ${organizationId} AND entry_id IN (${listSql(entryIds)})`);
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
