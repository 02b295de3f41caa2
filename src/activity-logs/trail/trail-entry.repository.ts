import { Inject, Injectable } from '@nestjs/common';
import { IsNull, type SelectQueryBuilder } from 'typeorm';
import type { Position } from '../../common/http/index.js';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { searchPatternsOf } from '../../common/text/words.js';
import { Database, type Readable, type Transaction } from '../../database/index.js';
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

/** Small enough for SQLite's 32,766 parameters in one statement. */
const ROWS_PER_INSERT = 500;

@Injectable()
export class TrailEntryRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  async insertAll(tx: Transaction, entries: readonly TrailEntry[]): Promise<void> {
    for (let start = 0; start < entries.length; start += ROWS_PER_INSERT) {
      const chunk = entries.slice(start, start + ROWS_PER_INSERT);
      await tx.manager.insert(TrailEntry, chunk as never[]);
    }
    const unsealed = entries.map(({ organizationId, id, createdAt }) => ({ organizationId, createdAt, entryId: id }));
    await tx.manager.insert(UnsealedEntry, unsealed);
    const tags = entries.flatMap(({ organizationId, id, createdAt, tags: names }) => names.map((tag) => ({ organizationId, tag, entryId: id, createdAt })));
    for (let start = 0; start < tags.length; start += ROWS_PER_INSERT) {
      await tx.manager.insert(TrailTag, tags.slice(start, start + ROWS_PER_INSERT));
    }
  }

  async find(scope: OrganizationScope, id: string, on: Readable = this.database): Promise<TrailEntry | null> {
    return on.manager.findOneBy(TrailEntry, { organizationId: scope.organizationId, id });
  }

  /** Removes everything of an entry that is not in its leaf, and the salt with it. False where that was done before. */
  async erasePayload(tx: Transaction, { organizationId }: OrganizationScope, id: string, erasedAt: Date): Promise<boolean> {
    const payload = { context: null, searchText: null, changes: null, metadata: null, occurredAt: null, ip: null, userAgent: null, requestId: null };
    const result = await tx.manager.update(TrailEntry, { organizationId, id, erasedAt: IsNull() }, { ...payload, salt: null, erasedAt });
    return result.affected === 1;
  }

  /** The entries at these places of the order, in that order. Fewer where the trail does not reach so far. */
  async findSealed({ organizationId }: OrganizationScope, fromSeq: number, toSeq: number, on: Readable = this.database): Promise<TrailEntry[]> {
    return on.manager
      .createQueryBuilder(TrailEntry, 'entry')
      .where('entry.organizationId = :organizationId AND entry.seq >= :fromSeq AND entry.seq < :toSeq', { organizationId, fromSeq, toSeq })
      .orderBy('entry.seq', 'ASC')
      .getMany();
  }

  async search(scope: OrganizationScope, filter: TrailFilter, slice: Slice): Promise<TrailEntry[]> {
    const { query, time, id } = this.matching(scope, filter);
    if (slice.after) {
      const [sign, parameters] = [slice.direction === 'ASC' ? '>' : '<', { afterTime: slice.after.time, afterId: slice.after.id }];
      query.andWhere(`(${time} ${sign} :afterTime OR (${time} = :afterTime AND ${id} ${sign} :afterId))`, parameters);
    }
    return query
      .orderBy(time, slice.direction)
      .addOrderBy(id, slice.direction)
      .limit(slice.limit)
      .offset(slice.offset ?? 0)
      .getMany();
  }

  /** How many entries have a place in the order: they are 0 to one less. */
  async countSealed({ organizationId }: OrganizationScope): Promise<number> {
    const query = this.database.manager.createQueryBuilder(TrailEntry, 'entry').where({ organizationId });
    const row = await query.select('MAX(entry.seq)', 'last').getRawOne<{ last: number | string | null }>();
    return typeof row?.last === 'number' || typeof row?.last === 'string' ? Number(row.last) + 1 : 0;
  }

  /** The entries of a filter from this place of the order on. */
  async searchSealed(scope: OrganizationScope, filter: TrailFilter, fromSeq: number, limit: number): Promise<TrailEntry[]> {
    const { query } = this.matching(scope, filter);
    return query.andWhere('entry.seq >= :fromSeq', { fromSeq }).orderBy('entry.seq', 'ASC').limit(limit).getMany();
  }

  async count(scope: OrganizationScope, filter: TrailFilter): Promise<number> {
    const row = await this.matching(scope, filter).query.select('COUNT(*)', 'total').getRawOne<{ total: number | string }>();
    return Number(row?.total ?? 0);
  }

  /** With a tag, the tag's own rows lead: they lie in the order of the list. */
  private matching(scope: OrganizationScope, filter: TrailFilter): { query: SelectQueryBuilder<TrailEntry>; time: string; id: string } {
    const query = this.database.manager
      .createQueryBuilder(TrailEntry, 'entry')
      .where('entry.organizationId = :organizationId', { organizationId: scope.organizationId });
    const [firstTag, ...otherTags] = filter.tags ?? [];
    const [time, id] = firstTag === undefined ? ['entry.createdAt', 'entry.id'] : ['first.createdAt', 'first.entryId'];
    if (firstTag !== undefined) {
      query.innerJoin(TrailTag, 'first', 'first.organizationId = :organizationId AND first.tag = :firstTag AND first.entryId = entry.id', { firstTag });
    }
    otherTags.forEach((tag, index) => {
      const other = query
        .subQuery()
        .select('1')
        .from(TrailTag, `tag${index}`)
        .where(`tag${index}.organizationId = :organizationId AND tag${index}.tag = :tag${index} AND tag${index}.entryId = entry.id`);
      query.andWhere(`EXISTS ${other.getQuery()}`, { [`tag${index}`]: tag });
    });
    if (filter.activityType !== undefined) query.andWhere('entry.activityType = :activityType', { activityType: filter.activityType });
    if (filter.createdBy !== undefined) query.andWhere('entry.createdBy = :createdBy', { createdBy: filter.createdBy });
    if (filter.from) query.andWhere(`${time} >= :from`, { from: filter.from });
    if (filter.to) query.andWhere(`${time} < :to`, { to: filter.to });
    searchPatternsOf(filter.q ?? '').forEach((pattern, index) => query.andWhere(`entry.searchText LIKE :word${index}`, { [`word${index}`]: pattern }));
    return { query, time, id };
  }
}
