import { searchPatternsOf } from '../../common/text/words.js';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { KEYS, Sql, joinSql, listSql, sql, sqlTime, forceIndex } from '../../database/index.js';
import type { ListScans } from '../paging/index-scan.js';

/** Which logs a list is about; what is left out does not narrow it. */
export interface MentorLogFilter {
  readonly mentorId?: string;
  readonly activityTypes?: readonly string[];
  readonly contactId?: string;
  readonly externalId?: string;
  /** Inclusive, on `occurredAt`. */
  readonly from?: Date;
  /** Exclusive. */
  readonly to?: Date;
  /** Words of the description; every one must occur, as a word or the beginning of one. */
  readonly q?: string;
}

export type MentorLogTime = 'occurred_at' | 'created_at';

/** In the index in which a list's logs lie in its order; with several types in that of the types, each of which is a run of its own. */
export function scansOf(scope: OrganizationScope, filter: MentorLogFilter, time: MentorLogTime): ListScans {
  const index = indexFor(filter, time);
  const scan = (activityTypes: readonly string[] | undefined) => ({
    table: sql`mentor_logs`,
    rest: sql`${forceIndex(index)} WHERE ${joinSql(conditionsOf(scope, { ...filter, activityTypes }), ' AND ')}`,
  });
  const rowOfKey = sql`kept.organization_id = ${scope.organizationId} AND kept.log_id = ${KEYS.id}`;
  const order = { time: Sql.trusted(time), id: sql`log_id`, rowOfKey };
  if (index === 'ix_mentor_logs_type') {
    const types = [...new Set(filter.activityTypes)];
    const isSieved = filter.q !== undefined;
    return { ...order, scans: types.map((type) => scan([type])), isExact: types.length === 1 && !isSieved, isSieved };
  }
  const isSieved = isNarrowedFurther(filter, time);
  return { ...order, scans: [scan(filter.activityTypes)], isExact: !isSieved, isSieved };
}

/** Whether some of what an index holds in its run is not of the list, or not in its place. */
function isNarrowedFurther({ activityTypes, contactId, externalId, mentorId, from, to, q }: MentorLogFilter, time: MentorLogTime): boolean {
  if (externalId !== undefined) return false; // it finds one log at most
  if (activityTypes !== undefined || q !== undefined) return true;
  return time === 'created_at' ? (from ?? to ?? contactId) !== undefined : contactId !== undefined && mentorId !== undefined;
}

/** A contact has few logs: they are found by the contact, and sorted where the order is another than that of its index. */
function indexFor({ mentorId, activityTypes, contactId, externalId }: MentorLogFilter, time: MentorLogTime): string {
  if (externalId !== undefined) return 'uq_mentor_logs_external';
  if (contactId !== undefined) return 'ix_mentor_logs_contact';
  if (time === 'created_at') return mentorId === undefined ? 'ix_mentor_logs_created' : 'ix_mentor_logs_mentor_created';
  if (mentorId !== undefined) return 'ix_mentor_logs_mentor';
  return activityTypes ? 'ix_mentor_logs_type' : 'ix_mentor_logs_occurred';
}

function conditionsOf({ organizationId }: OrganizationScope, filter: MentorLogFilter): Sql[] {
  const { mentorId, activityTypes, contactId, externalId, from, to } = filter;
  return [
    sql`organization_id = ${organizationId}`,
    ...(mentorId === undefined ? [] : [sql`mentor_id = ${mentorId}`]),
    ...(activityTypes ? [sql`activity_type IN (${listSql(activityTypes)})`] : []),
    ...(contactId === undefined ? [] : [sql`contact_id = ${contactId}`]),
    ...(externalId === undefined ? [] : [sql`external_id = ${externalId}`]),
    ...(from ? [sql`occurred_at >= ${sqlTime(from.getTime())}`] : []),
    ...(to ? [sql`occurred_at < ${sqlTime(to.getTime())}`] : []),
    ...searchPatternsOf(filter.q ?? '').map((pattern) => sql`search_text LIKE ${pattern}`),
  ];
}
