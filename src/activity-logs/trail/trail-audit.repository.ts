import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { Database } from '../../database/index.js';
import { ERASURE_ACTIVITY_TYPE } from './activity-types.js';
import { TrailEntry } from './trail-entry.entity.js';
import { UnsealedEntry } from './unsealed-entry.entity.js';

/** A row by its position. */
export interface Place {
  readonly id: string;
  readonly seq: number | null;
}

/** Detects rows of the trail that were inserted or deleted by hand, where the sealed order alone does not show it. */
@Injectable()
export class TrailAuditRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** All organizations with entries, for a verification of everything. */
  async organizationIds(): Promise<string[]> {
    const query = this.database.manager.createQueryBuilder(TrailEntry, 'entry').select('entry.organizationId', 'organizationId').distinct(true);
    return (await query.getRawMany<{ organizationId: string }>()).map(({ organizationId }) => organizationId);
  }

  /** Null if nothing is sealed. On SQLite a `seq` that is not a number sorts last, so it is found here too. */
  async findLast(scope: OrganizationScope): Promise<Place | null> {
    return this.places(scope).andWhere('entry.seq IS NOT NULL').orderBy('entry.seq', 'DESC').limit(1).getOne();
  }

  /** The first row at or after this position. */
  async findFrom(scope: OrganizationScope, seq: number): Promise<Place | null> {
    return this.places(scope).andWhere('entry.seq >= :seq', { seq }).orderBy('entry.seq', 'ASC').limit(1).getOne();
  }

  /** The first row before the start of the order. */
  async findBeforeFirst(scope: OrganizationScope): Promise<Place | null> {
    return this.places(scope).andWhere('entry.seq < 0').orderBy('entry.seq', 'ASC').limit(1).getOne();
  }

  /** A row without `seq` that the sealer does not know about: it would never be sealed. */
  async findUnexpected(scope: OrganizationScope): Promise<Place | null> {
    const query = this.places(scope).andWhere('entry.seq IS NULL');
    // The organization as a value: MySQL may materialize everything that waits first, and should then read only this
    // organization's.
    const waiting = query
      .subQuery()
      .select('1')
      .from(UnsealedEntry, 'waiting')
      .where('waiting.organizationId = :organizationId AND waiting.createdAt = entry.createdAt AND waiting.entryId = entry.id');
    return query.andWhere(`NOT EXISTS ${waiting.getQuery()}`).limit(1).getOne();
  }

  /** Whether an unsealed entry's row is missing. */
  async hasVanished({ organizationId }: OrganizationScope): Promise<boolean> {
    const query = this.database.manager.createQueryBuilder(UnsealedEntry, 'waiting').where('waiting.organizationId = :organizationId', { organizationId });
    const row = query.subQuery().select('1').from(TrailEntry, 'entry').where('entry.organizationId = waiting.organizationId AND entry.id = waiting.entryId');
    return (await query.andWhere(`NOT EXISTS ${row.getQuery()}`).limit(1).getOne()) !== null;
  }

  /** Which of these entries have an `erase-activity` entry. */
  async findErasuresOf({ organizationId }: OrganizationScope, ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const where = { organizationId, activityType: ERASURE_ACTIVITY_TYPE, targetType: 'activity', targetId: In([...ids]) };
    const rows = await this.database.manager.find(TrailEntry, { select: { id: true, targetId: true }, where });
    return new Set(rows.flatMap(({ targetId }) => targetId ?? []));
  }

  private places({ organizationId }: OrganizationScope) {
    return this.database.manager
      .createQueryBuilder(TrailEntry, 'entry')
      .select(['entry.organizationId', 'entry.id', 'entry.seq'])
      .where('entry.organizationId = :organizationId', { organizationId });
  }
}
