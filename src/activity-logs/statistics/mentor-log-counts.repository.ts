import { Inject, Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { Database, Sql, joinSql, listSql, sql, sqlTime, type Snapshot } from '../../database/index.js';
import type { Stretch } from './cover.js';
import { EVERY_MENTOR } from './mentor-log-counter.entity.js';
import { SPANS_OF_EVERYBODY, SPANS_OF_MENTOR } from './mentor-log-counters-of.js';
import { addedBySpan, minuteOf, type MinuteCount } from './minute-counts.js';
import { spanCoverOf, type Span, type WholeSpans } from './span.js';

/** Which logs to count; what is left out does not narrow it. */
export interface CountedLogsFilter {
  readonly mentorId?: string;
  readonly activityTypes?: readonly string[];
  /** Inclusive, on `occurredAt`. */
  readonly from?: Date;
  /** Exclusive. */
  readonly to?: Date;
}

/** What the logs of a filter are told apart by. */
type Grouping = 'none' | 'activityType';

/** Sums come as text from one driver, and null where there is nothing to add. */
type Row = { counted: string; logs: number | string | null };

const NOTHING = sql``;
const EFFECTS = sql`SUM(CASE effect WHEN 'added' THEN 1 ELSE -1 END)`;

/**
 * Counts of mentor logs: what is sealed from the counters, what is not yet (the tail) from what it adds to them, and what lies
 * at the ends of a range, in less than a counter's span, from the logs themselves.
 *
 * All of it in one statement, which either database answers from one snapshot: a change that is sealed meanwhile is in the
 * tail or in the counters, never in both and never in neither.
 */
@Injectable()
export class MentorLogCountsRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  async total(scope: OrganizationScope, filter: CountedLogsFilter, on: Snapshot = this.database): Promise<number> {
    const counts = await this.counts(on, scope, filter, 'none');
    return counts.get('') ?? 0;
  }

  /** How many logs of each type there are; types without any are left out. */
  async byType(scope: OrganizationScope, filter: CountedLogsFilter): Promise<Map<string, number>> {
    const counts = await this.counts(this.database, scope, filter, 'activityType');
    return new Map([...counts].filter(([, logs]) => logs !== 0));
  }

  /** How many logs there are in each whole span of a stretch, by its beginning. The tail comes by the minute: spans begin with one. */
  async bySpan(scope: OrganizationScope, filter: CountedLogsFilter, span: Span, stretch: Stretch, on: Snapshot): Promise<ReadonlyMap<number, number>> {
    const { organizationId } = scope;
    const { mentorId, activityTypes } = filter;
    const ofTypes = activityTypes ? sql`AND activity_type IN (${listSql(activityTypes)})` : NOTHING;
    const ofMentor = mentorId === undefined ? NOTHING : sql`AND mentor_id = ${mentorId}`;
    const rows = await on.statements.rows<MinuteCount>(sql`SELECT ${minuteOf('starts_at')} AS minute, SUM(logs) AS counted FROM mentor_log_counters
      WHERE organization_id = ${organizationId} AND mentor_id = ${mentorId ?? EVERY_MENTOR} AND span = ${span}
      AND ${within('starts_at', stretch)} ${ofTypes} GROUP BY starts_at
      UNION ALL SELECT ${minuteOf('occurred_at')} AS minute, ${EFFECTS} AS counted FROM uncounted_logs
      WHERE organization_id = ${organizationId} AND ${within('occurred_at', stretch)} ${ofMentor} ${ofTypes} GROUP BY minute`);
    return addedBySpan(span, rows);
  }

  private async counts(on: Snapshot, scope: OrganizationScope, filter: CountedLogsFilter, grouping: Grouping): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    const parts = partsOf(scope, filter, grouping);
    if (parts.length === 0) return counts;
    const rows = await on.statements.rows<Row>(joinSql(parts, ' UNION ALL '));
    for (const { counted, logs } of rows) counts.set(counted, (counts.get(counted) ?? 0) + Number(logs));
    return counts;
  }
}

function partsOf({ organizationId }: OrganizationScope, filter: CountedLogsFilter, grouping: Grouping): Sql[] {
  const { mentorId, activityTypes, from, to } = filter;
  const { whole, loose } = spanCoverOf({ from: from?.getTime(), to: to?.getTime() }, mentorId === undefined ? SPANS_OF_EVERYBODY : SPANS_OF_MENTOR);
  const [counted, each] = grouping === 'none' ? [sql`''`, NOTHING] : [sql`activity_type`, sql`GROUP BY activity_type`];
  const ofMentor = mentorId === undefined ? NOTHING : sql`AND mentor_id = ${mentorId}`;
  const ofTypes = activityTypes ? sql`AND activity_type IN (${listSql(activityTypes)})` : NOTHING;
  const select = (sum: Sql, table: Sql, where: Sql) =>
    sql`SELECT ${counted} AS counted, ${sum} AS logs FROM ${table} WHERE organization_id = ${organizationId} AND ${where} ${ofTypes} ${each}`;

  const fromCounters = ({ span, ...spans }: WholeSpans) =>
    select(sql`SUM(logs)`, sql`mentor_log_counters`, sql`mentor_id = ${mentorId ?? EVERY_MENTOR} AND span = ${span} AND ${within('starts_at', spans)}`);
  const fromTail = (range: Stretch) => select(EFFECTS, sql`uncounted_logs`, sql`${within('occurred_at', range)} ${ofMentor}`);
  /** Counted or not. */
  const fromLogs = (range: Stretch) => select(sql`COUNT(*)`, sql`mentor_logs`, sql`${within('occurred_at', range)} ${ofMentor}`);

  const counters = whole.map(fromCounters);
  return [...counters, ...(counters.length > 0 ? [fromTail(around(whole))] : []), ...loose.map(fromLogs)];
}

function around(stretches: readonly Stretch[]): Stretch {
  return { from: Math.min(...stretches.map(({ from }) => from)), to: Math.max(...stretches.map(({ to }) => to)) };
}

function within(column: string, { from, to }: Stretch): Sql {
  return sql`${new Sql(column)} >= ${sqlTime(from)} AND ${new Sql(column)} < ${sqlTime(to)}`;
}
