import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { Database, BatchLoader, tighterBound, listSql, sql, type ReadContext, type Snapshot, type Transaction } from '../../database/index.js';
import { countRows, readSlice, type Slice } from '../paging/index-scan.js';
import { TrailEntry } from './trail-entry.entity.js';
import { isNarrowed, runBySeq, scansOf, type Places, type TrailFilter } from './trail-scans.js';
import { TrailTag } from './trail-tag.entity.js';
import { UnsealedEntry } from './unsealed-entry.entity.js';
import { unsealedRowOf } from './unsealed-row.js';
import type { WaitingEntry } from './waiting-entry.js';

const PLACES_PER_READ = 20_000;

@Injectable()
export class TrailEntryRepository {
  private readonly lookUps = new BatchLoader<OrganizationScope, TrailEntry>(
    (scope, ids) => this.findAll(scope, ids),
    ({ id }) => id,
  );

  constructor(private readonly database: Database) {}

  async insertAll(tx: Transaction, waiting: readonly WaitingEntry[]): Promise<void> {
    const entries = waiting.map(({ entry }) => entry);
    await tx.insertByCommit(TrailEntry, entries);
    await tx.insertByCommit(UnsealedEntry, waiting.map(unsealedRowOf));
    await tx.insertByCommit(
      TrailTag,
      entries.flatMap(({ organizationId, id, createdAt, tags }) => tags.map((tag) => ({ organizationId, tag, createdAt, entryId: id }))),
    );
  }

  async find(scope: OrganizationScope, id: string): Promise<TrailEntry | undefined> {
    return this.lookUps.find(scope, id);
  }

  /** In no particular order. A transaction sees what it has written. */
  async findAll({ organizationId }: OrganizationScope, ids: readonly string[], on: ReadContext = this.database): Promise<TrailEntry[]> {
    return on.statements.select({ organizationId }, TrailEntry, sql`WHERE organization_id = ${organizationId} AND id IN (${listSql(ids)})`);
  }

  /** In no particular order. */
  async findByExternalIds(tx: Transaction, { organizationId }: OrganizationScope, externalIds: readonly string[]): Promise<TrailEntry[]> {
    return tx.statements.select({ organizationId }, TrailEntry, sql`WHERE organization_id = ${organizationId} AND external_id IN (${listSql(externalIds)})`);
  }

  /** Removes everything of an entry that is not in its leaf, and the salt with it. False where that was done before. */
  async erasePayload(tx: Transaction, { organizationId }: OrganizationScope, id: string, erasedAt: Date): Promise<boolean> {
    const payload = { context: null, searchText: null, changes: null, metadata: null, occurredAt: null, ip: null, userAgent: null, requestId: null };
    const external = { externalId: null, externalDigest: null };
    const result = await tx.manager.update(TrailEntry, { organizationId, id, erasedAt: IsNull() }, { ...payload, ...external, salt: null, erasedAt });
    return result.affected === 1;
  }

  /** The entries at these places of the order, in that order. Fewer where the trail does not reach so far. */
  async findSealed({ organizationId }: OrganizationScope, fromSeq: number, toSeq: number, on: ReadContext = this.database): Promise<TrailEntry[]> {
    return on.statements.select(
      { organizationId },
      TrailEntry,
      sql`WHERE organization_id = ${organizationId} AND seq >= ${fromSeq} AND seq < ${toSeq} ORDER BY seq`,
    );
  }

  /** Begins at its place in an index, wherever in the list that is. */
  async search(scope: OrganizationScope, filter: TrailFilter, slice: Slice, given?: Snapshot): Promise<TrailEntry[]> {
    const [narrowed, after] = tighterBound(filter, slice.direction, slice.after);
    const scans = scansOf(scope, narrowed);
    const on = given ?? (scans.isSieved ? this.database.longReads(scope) : this.database);
    return readSlice(on, scope, TrailEntry, scans, { ...slice, after });
  }

  /** How many entries have a place in the order: they are 0 to one less. The primary says so, which no replica is ahead of. */
  async countSealed({ organizationId }: OrganizationScope): Promise<number> {
    const [row] = await this.database.primary.rows<{ last: number | string | null }>(
      { organizationId },
      sql`SELECT MAX(seq) AS last FROM trail_entries WHERE organization_id = ${organizationId}`,
    );
    return typeof row?.last === 'number' || typeof row?.last === 'string' ? Number(row.last) + 1 : 0;
  }

  /** The first entries in this range that match the filter. A rare filter skips many: each statement covers a few thousand, so none takes long. */
  async searchSealed(scope: OrganizationScope, filter: TrailFilter, { from, to }: Places, limit: number): Promise<TrailEntry[]> {
    const { statements } = isNarrowed(filter) ? this.database.longReads(scope) : this.database;
    const found: TrailEntry[] = [];
    const places = filter.externalId === undefined ? PLACES_PER_READ : to; // at most one entry has it, and an index knows which
    for (let start = from; start < to && found.length < limit; start += places) {
      const run = runBySeq(scope, filter, { from: start, to: Math.min(to, start + places) });
      found.push(...(await statements.select(scope, TrailEntry, sql`${run} ORDER BY kept.seq LIMIT ${limit - found.length}`)));
    }
    return found;
  }

  /** One by one. */
  async count(scope: OrganizationScope, filter: TrailFilter, on: Snapshot = this.database.longReads(scope)): Promise<number> {
    return countRows(on, scope, scansOf(scope, filter));
  }
}
