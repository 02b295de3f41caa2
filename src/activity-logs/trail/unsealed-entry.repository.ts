import { Inject, Injectable } from '@nestjs/common';
import type { Position } from '../../common/http/index.js';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { Database, listSql, removeByKey, setByKey, sql, type Transaction } from '../../database/index.js';
import { TrailEntry } from './trail-entry.entity.js';
import { UnsealedEntry } from './unsealed-entry.entity.js';
import { logChangeOf } from './unsealed-row.js';
import type { WaitingEntry } from './waiting-entry.js';

/** An organization with unsealed entries. */
export interface Backlog {
  readonly organizationId: string;
  readonly entries: number;
  readonly oldest: Date;
}

/** Committed entries that are not sealed yet. */
@Injectable()
export class UnsealedEntryRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Across all organizations, for the sealer. */
  async backlogs(): Promise<Backlog[]> {
    const rows = await this.database.manager
      .createQueryBuilder(UnsealedEntry, 'unsealed')
      .select('unsealed.organizationId', 'organizationId')
      .addSelect('COUNT(*)', 'entries')
      .addSelect('MIN(unsealed.createdAt)', 'oldest')
      .groupBy('unsealed.organizationId')
      .getRawMany<{ organizationId: string; entries: number | string; oldest: Date | string }>();
    return rows.map(({ organizationId, entries, oldest }) => ({ organizationId, entries: Number(entries), oldest: toDate(oldest) }));
  }

  /** Oldest first. */
  async find({ organizationId }: OrganizationScope, limit: number): Promise<WaitingEntry[]> {
    const { statements } = this.database;
    const rows = await statements.select(UnsealedEntry, sql`WHERE organization_id = ${organizationId} ORDER BY created_at, entry_id LIMIT ${limit}`);
    if (rows.length === 0) return [];
    const ids = listSql(rows.map(({ entryId }) => entryId));
    const entries = await statements.select(TrailEntry, sql`WHERE organization_id = ${organizationId} AND id IN (${ids})`);
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
    return this.database.manager
      .createQueryBuilder(UnsealedEntry, 'unsealed')
      .where('unsealed.organizationId = :organizationId', { organizationId })
      .andWhere('(unsealed.createdAt < :time OR (unsealed.createdAt = :time AND unsealed.entryId <= :id))', { time, id })
      .getExists();
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
