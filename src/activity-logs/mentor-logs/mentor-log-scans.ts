import { searchPatternsOf } from '../../common/text/words.js';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { type Sql, joinSql, listSql, sql, sqlTime, forceIndex } from '../../database/index.js';

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
}

export type MentorLogTime = 'occurred_at' | 'created_at';

/** Where the logs of a list are found: `FROM … WHERE …`. */
export interface MentorLogScans {
  /** Behind the name of the table. */
  readonly runs: readonly Sql[];
  /** The list is what lies in one run, in its order: no log of another list stands between, and none has to be sorted. */
  readonly isExact: boolean;
  /** What lies in the runs may be much more than what is of the list. */
  readonly isSieved: boolean;
}

/** In the index in which a list's logs lie in its order; with several types in that of the types, each of which is a run of its own. */
export function runsOf(scope: OrganizationScope, filter: MentorLogFilter, time: MentorLogTime): MentorLogScans {
  const index = indexFor(filter, time);
  const run = (activityTypes: readonly string[] | undefined) =>
    sql`${forceIndex(index)} WHERE ${joinSql(conditionsOf(scope, { ...filter, activityTypes }), ' AND ')}`;
  if (index === 'ix_mentor_logs_type') {
    const types = [...new Set(filter.activityTypes)];
    const isSieved = filter.q !== undefined;
    return { runs: types.map((type) => run([type])), isExact: types.length === 1 && !isSieved, isSieved };
  }
  const isSieved = isNarrowedFurther(filter, time);
  return { runs: [run(filter.activityTypes)], isExact: !isSieved, isSieved };
}

/** Whether some of what an index holds in its run is not of the list, or not in its place. */
function isNarrowedFurther({ activityTypes, contactId, mentorId, from, to, q }: MentorLogFilter, time: MentorLogTime): boolean {
  if (activityTypes !== undefined || q !== undefined) return true;
  return time === 'created_at' ? (from ?? to ?? contactId) !== undefined : contactId !== undefined && mentorId !== undefined;
}

/** A contact has few logs: they are found by the contact, and sorted where the order is another than that of its index. */
function indexFor({ mentorId, activityTypes, contactId }: MentorLogFilter, time: MentorLogTime): string {
  if (contactId !== undefined) return 'ix_mentor_logs_contact';
  if (time === 'created_at') return mentorId === undefined ? 'ix_mentor_logs_created' : 'ix_mentor_logs_mentor_created';
  if (mentorId !== undefined) return 'ix_mentor_logs_mentor';
  return activityTypes ? 'ix_mentor_logs_type' : 'ix_mentor_logs_occurred';
}

function conditionsOf({ organizationId }: OrganizationScope, filter: MentorLogFilter): Sql[] {
  const { mentorId, activityTypes, contactId, from, to } = filter;
  return [
    sql`organization_id = ${organizationId}`,
    ...(mentorId === undefined ? [] : [sql`mentor_id = ${mentorId}`]),
    ...(activityTypes ? [sql`activity_type IN (${listSql(activityTypes)})`] : []),
    ...(contactId === undefined ? [] : [sql`contact_id = ${contactId}`]),
    ...(from ? [sql`occurred_at >= ${sqlTime(from.getTime())}`] : []),
    ...(to ? [sql`occurred_at < ${sqlTime(to.getTime())}`] : []),
    ...searchPatternsOf(filter.q ?? '').map((pattern) => sql`search_text LIKE ${pattern}`),
  ];
}
