import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Position } from '../../common/http/index.js';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { searchPatternsOf } from '../../common/text/words.js';
import { Database, Sql, joinSql, sql, sqlTime, type Readable, type Transaction } from '../../database/index.js';
import { TrailEntry } from './trail-entry.entity.js';
import { TrailTag } from './trail-tag.entity.js';
import { UnsealedEntry } from './unsealed-entry.entity.js';

/** Which entries a list is about; what is left out does not narrow it. */
export interface TrailFilter {
  readonly activityType?: string;
  readonly createdBy?: string;
  /** Every one of them. */
  readonly tags?: readonly string[];
  /** Inclusive, on `createdAt`. */
  readonly from?: Date;
  /** Exclusive. */
  readonly to?: Date;
  /** Words of the context; every one must occur, as a word or the beginning of one. */
  readonly q?: string;
}

/** Which part of a list, in which order. */
export interface Slice {
  readonly direction: 'ASC' | 'DESC';
  readonly limit: number;
  readonly offset?: number;
  readonly after?: Position;
}

@Injectable()
export class TrailEntryRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  async insertAll({ statements }: Transaction, entries: readonly TrailEntry[]): Promise<void> {
    await statements.insert(TrailEntry, entries);
    await statements.insert(
      UnsealedEntry,
      entries.map(({ organizationId, id, createdAt }) => ({ organizationId, createdAt, entryId: id })),
    );
    await statements.insert(
      TrailTag,
      entries.flatMap(({ organizationId, id, createdAt, tags }) => tags.map((tag) => ({ organizationId, tag, entryId: id, createdAt }))),
    );
  }

  async find({ organizationId }: OrganizationScope, id: string, on: Readable = this.database): Promise<TrailEntry | null> {
    const [entry] = await on.statements.select(TrailEntry, sql`WHERE organization_id = ${organizationId} AND id = ${id}`);
    return entry ?? null;
  }

  /** Removes everything of an entry that is not in its leaf, and the salt with it. False where that was done before. */
  async erasePayload(tx: Transaction, { organizationId }: OrganizationScope, id: string, erasedAt: Date): Promise<boolean> {
    const payload = { context: null, searchText: null, changes: null, metadata: null, occurredAt: null, ip: null, userAgent: null, requestId: null };
    const result = await tx.manager.update(TrailEntry, { organizationId, id, erasedAt: IsNull() }, { ...payload, salt: null, erasedAt });
    return result.affected === 1;
  }

  /** The entries at these places of the order, in that order. Fewer where the trail does not reach so far. */
  async findSealed({ organizationId }: OrganizationScope, fromSeq: number, toSeq: number, on: Readable = this.database): Promise<TrailEntry[]> {
    return on.statements.select(TrailEntry, sql`WHERE organization_id = ${organizationId} AND seq >= ${fromSeq} AND seq < ${toSeq} ORDER BY seq`);
  }

  async search(scope: OrganizationScope, filter: TrailFilter, { direction, limit, offset = 0, after }: Slice): Promise<TrailEntry[]> {
    const { join, conditions, time, id } = matching(scope, filter);
    const [order, sign] = [new Sql(direction), new Sql(direction === 'ASC' ? '>' : '<')];
    if (after) {
      const afterTime = sqlTime(after.time.getTime());
      conditions.push(sql`${time} ${sign}= ${afterTime} AND (${time} ${sign} ${afterTime} OR ${id} ${sign} ${after.id})`);
    }
    const where = joinSql(conditions, ' AND ');
    return this.database.statements.select(TrailEntry, sql`${join} WHERE ${where} ORDER BY ${time} ${order}, ${id} ${order} LIMIT ${limit} OFFSET ${offset}`);
  }

  /** How many entries have a place in the order: they are 0 to one less. */
  async countSealed({ organizationId }: OrganizationScope): Promise<number> {
    const query = this.database.manager.createQueryBuilder(TrailEntry, 'entry').where({ organizationId });
    const row = await query.select('MAX(entry.seq)', 'last').getRawOne<{ last: number | string | null }>();
    return typeof row?.last === 'number' || typeof row?.last === 'string' ? Number(row.last) + 1 : 0;
  }

  /** The entries of a filter from this place of the order on. */
  async searchSealed(scope: OrganizationScope, filter: TrailFilter, fromSeq: number, limit: number): Promise<TrailEntry[]> {
    const { join, conditions } = matching(scope, filter);
    const where = joinSql([...conditions, sql`stored.seq >= ${fromSeq}`], ' AND ');
    return this.database.statements.select(TrailEntry, sql`${join} WHERE ${where} ORDER BY stored.seq LIMIT ${limit}`);
  }

  async count(scope: OrganizationScope, filter: TrailFilter): Promise<number> {
    const { join, conditions } = matching(scope, filter);
    const count = sql`SELECT COUNT(*) AS total FROM trail_entries AS stored ${join} WHERE ${joinSql(conditions, ' AND ')}`;
    const [row] = await this.database.statements.rows<{ total: number | string }>(count);
    return Number(row?.total ?? 0);
  }
}

/** With a tag, the tag's own rows lead: they lie in the order of the list. */
function matching({ organizationId }: OrganizationScope, filter: TrailFilter): { join: Sql; conditions: Sql[]; time: Sql; id: Sql } {
  const { tags: [firstTag, ...otherTags] = [], activityType, createdBy, from, to, q = '' } = filter;
  const [time, id] = firstTag === undefined ? [sql`stored.created_at`, sql`stored.id`] : [sql`tagged.created_at`, sql`tagged.entry_id`];
  const join =
    firstTag === undefined ? sql`` : sql`JOIN trail_tags AS tagged ON tagged.organization_id = stored.organization_id AND tagged.entry_id = stored.id`;
  const conditions = [
    firstTag === undefined ? sql`stored.organization_id = ${organizationId}` : sql`tagged.organization_id = ${organizationId} AND tagged.tag = ${firstTag}`,
    ...otherTags.map(
      (tag) =>
        sql`EXISTS (SELECT 1 FROM trail_tags AS other WHERE other.organization_id = stored.organization_id AND other.tag = ${tag} AND other.entry_id = stored.id)`,
    ),
    ...(activityType === undefined ? [] : [sql`stored.activity_type = ${activityType}`]),
    ...(createdBy === undefined ? [] : [sql`stored.created_by = ${createdBy}`]),
    ...(from ? [sql`${time} >= ${sqlTime(from.getTime())}`] : []),
    ...(to ? [sql`${time} < ${sqlTime(to.getTime())}`] : []),
    ...searchPatternsOf(q).map((pattern) => sql`stored.search_text LIKE ${pattern}`),
  ];
  return { join, conditions, time, id };
}
