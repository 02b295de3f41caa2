import type { OrganizationScope } from '../../common/organization-scope.js';
import { searchPatternsOf } from '../../common/text/words.js';
import { JOIN_IN_ORDER, FORCE_PRIMARY_KEY, KEYS, Sql, joinSql, sql, sqlTime, forceIndex } from '../../database/index.js';
import type { ListScans } from '../paging/index-scan.js';

/** Which entries a list is about; what is left out does not narrow it. */
export interface TrailFilter {
  readonly activityType?: string;
  readonly createdBy?: string;
  readonly externalId?: string;
  /** Every one of them. */
  readonly tags?: readonly string[];
  /** Inclusive, on `createdAt`. */
  readonly from?: Date;
  /** Exclusive. */
  readonly to?: Date;
  /** Words of the context; every one must occur, as a word or the beginning of one. */
  readonly q?: string;
}

/** In the index in which they lie in the order of time. With a tag, its own rows lead; the entries themselves are asked only for what those do not know. */
export function scansOf(scope: OrganizationScope, filter: TrailFilter): ListScans {
  if (filter.externalId !== undefined) return scanOfExternalId(scope, filter);
  const [tag, ...otherTags] = filter.tags ?? [];
  return tag === undefined ? scansOfEntries(scope, filter) : scansOfTag(scope, tag, { ...filter, tags: otherTags });
}

function scansOfEntries(scope: OrganizationScope, filter: TrailFilter): ListScans {
  const { createdBy, activityType, q } = filter;
  const [time, id] = [sql`kept.created_at`, sql`kept.id`];
  const conditions = [sql`kept.organization_id = ${scope.organizationId}`, ...narrowing(filter), ...within(time, filter)];
  const ofEverybody = activityType === undefined ? 'ix_trail_entries_created' : 'ix_trail_entries_type';
  const index = createdBy === undefined ? ofEverybody : 'ix_trail_entries_creator';
  const isSieved = q !== undefined || (createdBy !== undefined && activityType !== undefined);
  return {
    scans: [{ table: sql`trail_entries AS kept`, rest: sql`${forceIndex(index)} WHERE ${joinSql(conditions, ' AND ')}` }],
    time,
    id,
    rowOfKey: rowOfKey(scope),
    isExact: !isSieved,
    isSieved,
  };
}

/** At most one entry. */
function scanOfExternalId(scope: OrganizationScope, filter: TrailFilter): ListScans {
  const [time, id] = [sql`kept.created_at`, sql`kept.id`];
  const joins = carrying(scope, filter.tags ?? [], { time, id });
  const conditions = [sql`kept.organization_id = ${scope.organizationId}`, ...narrowing(filter), ...within(time, filter)];
  const rest = sql`${forceIndex('uq_trail_entries_external')} ${joinSql(joins, ' ')} WHERE ${joinSql(conditions, ' AND ')}`;
  return { scans: [{ table: sql`trail_entries AS kept`, rest }], time, id, rowOfKey: rowOfKey(scope), isExact: true, isSieved: false };
}

function scansOfTag(scope: OrganizationScope, tag: string, filter: TrailFilter): ListScans {
  const { organizationId } = scope;
  const [time, id] = [sql`tagged.created_at`, sql`tagged.entry_id`];
  const ofEntry = narrowing(filter);
  const ofTag = [sql`tagged.organization_id = ${organizationId} AND tagged.tag = ${tag}`, ...within(time, filter)];
  const entry = sql`${JOIN_IN_ORDER} trail_entries AS kept ON kept.organization_id = ${organizationId} AND kept.id = ${id}`;
  const joins = [...carrying(scope, filter.tags ?? [], { time, id }), ...(ofEntry.length > 0 ? [entry] : [])];
  const rest = sql`${FORCE_PRIMARY_KEY} ${joinSql(joins, ' ')} WHERE ${joinSql([...ofTag, ...ofEntry], ' AND ')}`;
  return { scans: [{ table: sql`trail_tags AS tagged`, rest }], time, id, rowOfKey: rowOfKey(scope), isExact: false, isSieved: joins.length > 0 };
}

function rowOfKey({ organizationId }: OrganizationScope): Sql {
  return sql`kept.organization_id = ${organizationId} AND kept.id = ${KEYS.id}`;
}

/** Places in the order of `seq`: from the first up to, and without, the last. */
export interface Places {
  readonly from: number;
  readonly to: number;
}

/** Whether entries at these places are left out. */
export function isNarrowed(filter: TrailFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}

/** What follows `trail_entries AS kept` where the sealed entries at some places are read in their order. */
export function runBySeq(scope: OrganizationScope, filter: TrailFilter, { from, to }: Places): Sql {
  const [time, id] = [sql`kept.created_at`, sql`kept.id`];
  const places = sql`kept.organization_id = ${scope.organizationId} AND kept.seq >= ${from} AND kept.seq < ${to}`;
  const conditions = [places, ...narrowing(filter), ...within(time, filter)];
  const joins = carrying(scope, filter.tags ?? [], { time, id });
  return sql`${forceIndex(filter.externalId === undefined ? 'uq_trail_entries_seq' : 'uq_trail_entries_external')} ${joinSql(joins, ' ')} WHERE ${joinSql(conditions, ' AND ')}`;
}

function within(time: Sql, { from, to }: TrailFilter): Sql[] {
  return [...(from ? [sql`${time} >= ${sqlTime(from.getTime())}`] : []), ...(to ? [sql`${time} < ${sqlTime(to.getTime())}`] : [])];
}

/** Each of these tags, which an entry carries once. Of an `EXISTS` MySQL makes a join that may begin with the tag, and then sorts all that carry it. */
function carrying({ organizationId }: OrganizationScope, tags: readonly string[], { time, id }: Pick<ListScans, 'time' | 'id'>): Sql[] {
  return tags.map((tag, index) => {
    const other = Sql.trusted(`tag_${index}`);
    return sql`${JOIN_IN_ORDER} trail_tags AS ${other} ON ${other}.organization_id = ${organizationId} AND ${other}.tag = ${tag}
      AND ${other}.created_at = ${time} AND ${other}.entry_id = ${id}`;
  });
}

function narrowing({ activityType, createdBy, externalId, q = '' }: TrailFilter): Sql[] {
  return [
    ...(activityType === undefined ? [] : [sql`kept.activity_type = ${activityType}`]),
    ...(createdBy === undefined ? [] : [sql`kept.created_by = ${createdBy}`]),
    ...(externalId === undefined ? [] : [sql`kept.external_id = ${externalId}`]),
    ...searchPatternsOf(q).map((pattern) => sql`kept.search_text LIKE ${pattern}`),
  ];
}
