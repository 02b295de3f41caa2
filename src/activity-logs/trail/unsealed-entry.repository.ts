import { Injectable } from '@nestjs/common';
import type { Position } from '../../common/http/index.js';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { Database, listSql, removeByKey, setByKey, sql, sqlTime, type OrganizationId, type Transaction } from '../../database/index.js';
import { TrailEntry } from './trail-entry.entity.js';
import { UnsealedEntry } from './unsealed-entry.entity.js';
import { logChangeOf } from './unsealed-row.js';
import type { WaitingEntry } from './waiting-entry.js';

/** An organization with unsealed entries. */
export interface Backlog {
  readonly organizationId: OrganizationId;
  readonly entries: number;
  readonly oldest: Date;
}

/** Committed entries that are not sealed yet. */
@Injectable()
export class UnsealedEntryRepository {
  constructor(private readonly database: Database) {}

  /** Across all organizations, for the sealer. */
  async backlogs(): Promise<Backlog[]> {
    const rows = await this.database.primary.acrossOrganizations.rows<{ organizationId: OrganizationId; entries: number | string; oldest: Date | string }>(
      sql`SELECT organization_id AS organizationId, COUNT(*) AS entries, MIN(created_at) AS oldest FROM unsealed_entries GROUP BY organization_id`,
    );
    return rows.map(({ organizationId, entries, oldest }) => ({ organizationId, entries: Number(entries), oldest: toDate(oldest) }));
  }

  /** Oldest first. */
  async find({ organizationId }: OrganizationScope, limit: number): Promise<WaitingEntry[]> {
    const { statements } = this.database;
    const rows = await statements.select(
      { organizationId },
      UnsealedEntry,
      sql`WHERE organization_id = ${organizationId} ORDER BY created_at, entry_id LIMIT ${limit}`,
    );
    if (rows.length === 0) return [];
    const ids = listSql(rows.map(({ entryId }) => entryId));
    const entries = await statements.select({ organizationId }, TrailEntry, sql`WHERE organization_id = ${organizationId} AND id IN (${ids})`);
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    return rows.flatMap((row) => {
      const entry = byId.get(row.entryId);
      return entry ? [{ entry, logChange: logChangeOf(row) }] : [];
    });
  }

  /** The last in the queue; null if everything is sealed. */
  async findLast({ organizationId }: OrganizationScope): Promise<Position | null> {
    const last = await this.database.manager.findOne(UnsealedEntry, { where: { organizationId }, order: { createdAt: 'DESC', entryId: 'DESC' } });
    return last && { time: last.createdAt, id: last.entryId };
  }

  /** Whether anything up to this position of the queue is still unsealed. */
  async isAnyLeft({ organizationId }: OrganizationScope, { time, id }: Position): Promise<boolean> {
    const at = sqlTime(time.getTime());
    const left = await this.database.primary.rows(
      { organizationId },
      sql`SELECT entry_id FROM unsealed_entries WHERE organization_id = ${organizationId}
        AND (created_at < ${at} OR (created_at = ${at} AND entry_id <= ${id})) LIMIT 1`,
    );
    return left.length > 0;
  }

  /**
   * Assigns `seq` from `firstSeq` on, once and for all, so that pending effects are counted once. Throws if an entry
   * already has one.
   */
  async place(tx: Transaction, { organizationId }: OrganizationScope, entries: readonly TrailEntry[], firstSeq: number): Promise<void> {
    const waiting = entries.map(({ createdAt, id }) => ({ organizationId, createdAt, entryId: id }));
    if ((await removeByKey(tx, UnsealedEntry, waiting)) !== entries.length)
      throw new Error(`Some of the entries to seal in organization ${organizationId} already have a seq`);
    const placed = entries.map(({ id }, index) => ({ organizationId, id, seq: firstSeq + index }));
    if ((await setByKey(tx, TrailEntry, placed, 'seq')) !== entries.length)
      throw new Error(`Some of the entries to seal in organization ${organizationId} are missing`);
  }
}

/** SQLite returns a time as text if an expression has no column type. */
function toDate(value: Date | string): Date {
  return value instanceof Date ? value : new Date(`${value.replace(' ', 'T')}Z`);
}
