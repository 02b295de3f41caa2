import { Inject, Injectable } from '@nestjs/common';
import type { Position } from '../../common/http/index.js';
import type { OrganizationScope } from '../../common/organization-scope.js';
import {
  Database,
  KEYS,
  BatchLoader,
  Sql,
  behind,
  tighterBound,
  FOR_UPDATE,
  inKeyOrder,
  inOrder,
  joinSql,
  listSql,
  orderedKeys,
  sql,
  sqlTime,
  type Snapshot,
  type Transaction,
} from '../../database/index.js';
import { runsOf, type MentorLogFilter } from './mentor-log-scans.js';
import { MentorLog } from './mentor-log.entity.js';

export type MentorLogSort = 'occurred_at' | '-occurred_at' | 'created_at' | '-created_at';

export interface MentorLogSlice {
  readonly sort: MentorLogSort;
  readonly limit: number;
  readonly offset?: number;
  readonly after?: Position;
  /** How long it may take to find its rows among others. */
  readonly milliseconds?: number;
}

@Injectable()
export class MentorLogRepository {
  private readonly lookUps = new BatchLoader<OrganizationScope, MentorLog>(
    (scope, ids) => this.findAll(scope, ids),
    ({ logId }) => logId,
  );

  constructor(@Inject(Database) private readonly database: Database) {}

  async insertAll(tx: Transaction, logs: readonly MentorLog[]): Promise<void> {
    await tx.insertByCommit(MentorLog, logs);
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
  async search(scope: OrganizationScope, filter: MentorLogFilter, slice: MentorLogSlice, given?: Snapshot): Promise<MentorLog[]> {
    const { sort, limit, offset = 0 } = slice;
    const time = sort.endsWith('occurred_at') ? 'occurred_at' : 'created_at';
    const order = { time: Sql.trusted(time), id: Sql.trusted('log_id'), direction: sort.startsWith('-') ? 'DESC' : 'ASC' } as const;
    const [narrowed, after] = time === 'occurred_at' ? tighterBound(filter, order.direction, slice.after) : [filter, slice.after];
    const { runs, isExact, isSieved } = runsOf(scope, narrowed, time);
    const on = given ?? (isSieved ? this.database.longReads(scope, slice.milliseconds) : this.database);
    const begun = after ? runs.map((run) => sql`${run} AND ${behind(order, { time: sqlTime(after.time.getTime()), id: after.id })}`) : runs;
    const [only] = begun;
    if (only && isExact && offset === 0) return on.statements.select(scope, MentorLog, sql`${only} ${inOrder(order, { limit, offset })}`);
    const keys = orderedKeys(
      begun.map((run) => sql`FROM mentor_logs ${run}`),
      order,
      { limit, offset },
    );
    return on.statements.selectPage(
      scope,
      MentorLog,
      keys,
      sql`ON kept.organization_id = ${scope.organizationId} AND kept.log_id = ${KEYS.id} ${inKeyOrder(order)}`,
    );
  }

  private async findAll({ organizationId }: OrganizationScope, logIds: readonly string[]): Promise<MentorLog[]> {
    return this.database.statements.select({ organizationId }, MentorLog, sql`WHERE organization_id = ${organizationId} AND log_id IN (${listSql(logIds)})`);
  }

  /** One by one. */
  async count(scope: OrganizationScope, filter: MentorLogFilter, on: Snapshot = this.database.longReads(scope)): Promise<number> {
    const counts = runsOf(scope, filter, 'occurred_at').runs.map((run) => sql`SELECT COUNT(*) AS logs FROM mentor_logs ${run}`);
    const rows = await on.statements.rows<{ logs: number | string }>(scope, joinSql(counts, ' UNION ALL '));
    return rows.reduce((sum, { logs }) => sum + Number(logs), 0);
  }
}
