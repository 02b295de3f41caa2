import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { Database, sql, type Sql, type Tenant } from '../../database/index.js';
import { ERASURE_ACTIVITY_TYPE } from '../../common/activity-types.js';
import { TrailEntry } from './trail-entry.entity.js';

/** A row by its position. */
export interface Place {
  readonly id: string;
  readonly seq: number | null;
}

/** Detects rows of the trail that were inserted or deleted by hand, where the sealed order alone does not show it. */
@Injectable()
export class TrailAuditRepository {
  constructor(private readonly database: Database) {}

  /** All organizations with entries, for a verification of everything. */
  async organizations(): Promise<Tenant[]> {
    return this.database.primary.acrossOrganizations.rows<Tenant>(sql`SELECT DISTINCT organization_id AS organizationId FROM trail_entries`);
  }

  /** Null if nothing is sealed. On SQLite a `seq` that is not a number sorts last, so it is found here too. */
  async findLast(scope: OrganizationScope): Promise<Place | null> {
    return this.first(scope, sql`AND seq IS NOT NULL ORDER BY seq DESC`);
  }

  /** The first row at or after this position. */
  async findFrom(scope: OrganizationScope, seq: number): Promise<Place | null> {
    return this.first(scope, sql`AND seq >= ${seq} ORDER BY seq`);
  }

  /** The first row before the start of the order. */
  async findBeforeFirst(scope: OrganizationScope): Promise<Place | null> {
    return this.first(scope, sql`AND seq < 0 ORDER BY seq`);
  }

  /** A row without `seq` that the sealer does not know about: it would never be sealed. */
  async findUnexpected(scope: OrganizationScope): Promise<Place | null> {
    // The organization as a value: MySQL may materialize everything that waits first, and should then read only this
    // organization's.
    const waiting = sql`SELECT 1 FROM unsealed_entries AS waiting
      WHERE waiting.organization_id = ${scope.organizationId} AND waiting.created_at = kept.created_at AND waiting.entry_id = kept.id`;
    return this.first(scope, sql`AND seq IS NULL AND NOT EXISTS (${waiting})`);
  }

  /** Whether an unsealed entry's row is missing. */
  async hasVanished({ organizationId }: OrganizationScope): Promise<boolean> {
    const vanished = await this.database.primary.rows(
      { organizationId },
      sql`SELECT waiting.entry_id FROM unsealed_entries AS waiting WHERE waiting.organization_id = ${organizationId} AND NOT EXISTS
        (SELECT 1 FROM trail_entries AS entry WHERE entry.organization_id = waiting.organization_id AND entry.id = waiting.entry_id) LIMIT 1`,
    );
    return vanished.length > 0;
  }

  /** Which of these entries have an `erase-activity` entry. */
  async findErasuresOf({ organizationId }: OrganizationScope, ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const where = { organizationId, activityType: ERASURE_ACTIVITY_TYPE, targetType: 'activity', targetId: In([...ids]) };
    const rows = await this.database.manager.find(TrailEntry, { select: { id: true, targetId: true }, where });
    return new Set(rows.flatMap(({ targetId }) => targetId ?? []));
  }

  private async first({ organizationId }: OrganizationScope, condition: Sql): Promise<Place | null> {
    const [entry] = await this.database.primary.select({ organizationId }, TrailEntry, sql`WHERE organization_id = ${organizationId} ${condition} LIMIT 1`);
    return entry ?? null;
  }
}
