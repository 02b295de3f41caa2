import { Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { Database, BatchLoader, tighterBound, FOR_UPDATE, listSql, sql, type Snapshot, type Transaction } from '../../database/index.js';
import { countRows, readSlice, type Direction, type Slice } from '../paging/index-scan.js';
import { scansOf, type MentorLogFilter, type MentorLogTime } from './mentor-log-scans.js';
import { MentorLog } from './mentor-log.entity.js';

export type MentorLogSort = 'occurred_at' | '-occurred_at' | 'created_at' | '-created_at';

export interface MentorLogSlice extends Omit<Slice, 'direction'> {
  readonly sort: MentorLogSort;
  /** How long it may take to find its rows among others. */
  readonly milliseconds?: number;
}

@Injectable()
export class MentorLogRepository {
  private readonly lookUps = new BatchLoader<OrganizationScope, MentorLog>(
    (scope, ids) => this.findAll(scope, ids),
    ({ logId }) => logId,
  );

  constructor(private readonly database: Database) {}

  async insertAll(tx: Transaction, logs: readonly MentorLog[]): Promise<void> {
    await tx.insertByCommit(MentorLog, logs);
  }

  /** In no particular order. */
  async findByExternalIds(tx: Transaction, { organizationId }: OrganizationScope, externalIds: readonly string[]): Promise<MentorLog[]> {
    return tx.statements.select({ organizationId }, MentorLog, sql`WHERE organization_id = ${organizationId} AND external_id IN (${listSql(externalIds)})`);
  }

  async find(scope: OrganizationScope, logId: string): Promise<MentorLog | undefined> {
    return this.lookUps.find(scope, logId);
  }

  /** Nobody else can change the log until the transaction ends. */
  async findForUpdate(tx: Transaction, scope: OrganizationScope, logId: string): Promise<MentorLog | undefined> {
    return (await tx.manager.findOne(MentorLog, { where: { organizationId: scope.organizationId, logId }, ...FOR_UPDATE })) ?? undefined;
  }

  async update(tx: Transaction, scope: OrganizationScope, log: MentorLog): Promise<void> {
    const { organizationId: _, logId, ...values } = log;
    await tx.manager.update(MentorLog, { organizationId: scope.organizationId, logId }, values);
  }

  async remove(tx: Transaction, scope: OrganizationScope, logId: string): Promise<void> {
    await tx.manager.delete(MentorLog, { organizationId: scope.organizationId, logId });
  }

  /** Begins at its place in an index, wherever in the list that is. */
  async search(scope: OrganizationScope, filter: MentorLogFilter, { sort, milliseconds, ...slice }: MentorLogSlice, given?: Snapshot): Promise<MentorLog[]> {
    const { time, direction } = orderOf(sort);
    const [narrowed, after] = time === 'occurred_at' ? tighterBound(filter, direction, slice.after) : [filter, slice.after];
    const scans = scansOf(scope, narrowed, time);
    const on = given ?? (scans.isSieved ? this.database.longReads(scope, milliseconds) : this.database);
    return readSlice(on, scope, MentorLog, scans, { ...slice, direction, after });
  }

  private async findAll({ organizationId }: OrganizationScope, logIds: readonly string[]): Promise<MentorLog[]> {
    return this.database.statements.select({ organizationId }, MentorLog, sql`WHERE organization_id = ${organizationId} AND log_id IN (${listSql(logIds)})`);
  }

  /** One by one. */
  async count(scope: OrganizationScope, filter: MentorLogFilter, on: Snapshot = this.database.longReads(scope)): Promise<number> {
    return countRows(on, scope, scansOf(scope, filter, 'occurred_at'));
  }
}

export function orderOf(sort: MentorLogSort): { readonly time: MentorLogTime; readonly direction: Direction } {
  return { time: sort.endsWith('occurred_at') ? 'occurred_at' : 'created_at', direction: sort.startsWith('-') ? 'DESC' : 'ASC' };
}

export function sortOf(time: MentorLogTime, direction: Direction): MentorLogSort {
  return direction === 'ASC' ? time : `-${time}`;
}
