import { Inject, Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { Database, Sql, joinSql, listSql, sql, sqlTime, type Snapshot } from '../../database/index.js';
import type { TimeRange } from '../counters/range-decomposition.js';
import { EVERY_MENTOR } from './mentor-log-counter.entity.js';
import { SPANS_OF_EVERYBODY, SPANS_OF_MENTOR } from './mentor-log-counters-of.js';
import { addedBySpan, minuteOf, type MinuteCount } from '../counters/minute-counts.js';
import { decomposeByGranularity, type Span, type WholeSpans } from '../counters/granularity.js';

/** Which logs to count; missing fields do not narrow it. */
export interface CountedLogsFilter {
  readonly mentorId?: string;
  readonly activityTypes?: readonly string[];
  /** Inclusive, on `occurredAt`. */
  readonly from?: Date;
  /** Exclusive. */
  readonly to?: Date;
}

/** How the logs of a filter are grouped. */
type Grouping = 'none' | 'activityType';

/** One driver returns sums as text, and null if there is nothing to add. */
type Row = { counted: string; logs: number | string | null };

const NOTHING = sql``;

/** An unsealed change states where a log counts from now on, and where it no longer does. */
const EFFECTS = [
  { logs: sql`COUNT(*)`, type: sql`added_type`, time: 'added_at' },
  { logs: sql`-COUNT(*)`, type: sql`removed_type`, time: 'removed_at' },
] as const;

/**
 * Counts of mentor logs: sealed ones from the counters, unsealed changes from their effects, and the remainders at the
 * ends of a range, shorter than a counter's span, from the logs themselves.
 *
 * All in one statement, which both databases answer from one snapshot: a change sealed meanwhile is either unsealed or
 * counted, never both and never neither.
 */
@Injectable()
export class MentorLogCountsRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  async total(scope: OrganizationScope, filter: CountedLogsFilter, on: Snapshot = this.database): Promise<number> {
    const counts = await this.counts(on, scope, filter, 'none');
    return counts.get('') ?? 0;
  }

  /** The number of logs of each type; types without logs are omitted. */
  async byType(scope: OrganizationScope, filter: CountedLogsFilter): Promise<Map<string, number>> {
    const counts = await this.counts(this.database, scope, filter, 'activityType');
    return new Map([...counts].filter(([, logs]) => logs !== 0));
  }

  /**
   * The number of logs in each whole span of a range, by its start. Unsealed changes come by the minute, where every
   * span begins.
   */
  async bySpan(scope: OrganizationScope, filter: CountedLogsFilter, span: Span, timeRange: TimeRange, on: Snapshot): Promise<ReadonlyMap<number, number>> {
    const { organizationId } = scope;
    const { mentorId, activityTypes } = filter;
    const ofTypes = (column: Sql) => (activityTypes ? sql`AND ${column} IN (${listSql(activityTypes)})` : NOTHING);
    const ofMentor = mentorId === undefined ? NOTHING : sql`AND mentor_id = ${mentorId}`;
    const counters = sql`SELECT ${minuteOf('starts_at')} AS minute, SUM(logs) AS counted FROM mentor_log_counters
      WHERE organization_id = ${organizationId} AND mentor_id = ${mentorId ?? EVERY_MENTOR} AND span = ${span}
      AND ${within('starts_at', timeRange)} ${ofTypes(sql`activity_type`)} GROUP BY starts_at`;
    const tail = EFFECTS.map(
      ({ logs, type, time }) => sql`SELECT ${minuteOf(time)} AS minute, ${logs} AS counted FROM unsealed_entries
        WHERE organization_id = ${organizationId} AND ${within(time, timeRange)} ${ofMentor} ${ofTypes(type)} GROUP BY minute`,
    );
    return addedBySpan(span, await on.statements.rows<MinuteCount>(scope, joinSql([counters, ...tail], ' UNION ALL ')));
  }

  private async counts(on: Snapshot, scope: OrganizationScope, filter: CountedLogsFilter, grouping: Grouping): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    const parts = partsOf(scope, filter, grouping);
    if (parts.length === 0) return counts;
    const rows = await on.statements.rows<Row>(scope, joinSql(parts, ' UNION ALL '));
    for (const { counted, logs } of rows) counts.set(counted, (counts.get(counted) ?? 0) + Number(logs));
    return counts;
  }
}

function partsOf({ organizationId }: OrganizationScope, filter: CountedLogsFilter, grouping: Grouping): Sql[] {
  const { mentorId, activityTypes, from, to } = filter;
  const { whole, loose } = decomposeByGranularity({ from: from?.getTime(), to: to?.getTime() }, mentorId === undefined ? SPANS_OF_EVERYBODY : SPANS_OF_MENTOR);
  const ofMentor = mentorId === undefined ? NOTHING : sql`AND mentor_id = ${mentorId}`;
  const select = (sum: Sql, table: Sql, where: Sql, type = sql`activity_type`) => {
    const [counted, each] = grouping === 'none' ? [sql`''`, NOTHING] : [type, sql`GROUP BY ${type}`];
    const ofTypes = activityTypes ? sql`AND ${type} IN (${listSql(activityTypes)})` : NOTHING;
    return sql`SELECT ${counted} AS counted, ${sum} AS logs FROM ${table} WHERE organization_id = ${organizationId} AND ${where} ${ofTypes} ${each}`;
  };

  const fromCounters = ({ span, ...spans }: WholeSpans) =>
    select(sql`SUM(logs)`, sql`mentor_log_counters`, sql`mentor_id = ${mentorId ?? EVERY_MENTOR} AND span = ${span} AND ${within('starts_at', spans)}`);
  const fromTail = (range: TimeRange) =>
    EFFECTS.map(({ logs, type, time }) => select(logs, sql`unsealed_entries`, sql`${within(time, range)} ${ofMentor}`, type));
  /** Counted or not. */
  const fromLogs = (range: TimeRange) => select(sql`COUNT(*)`, sql`mentor_logs`, sql`${within('occurred_at', range)} ${ofMentor}`);

  const counters = whole.map(fromCounters);
  return [...counters, ...(counters.length > 0 ? fromTail(around(whole)) : []), ...loose.map(fromLogs)];
}

function around(timeRanges: readonly TimeRange[]): TimeRange {
  return { from: Math.min(...timeRanges.map(({ from }) => from)), to: Math.max(...timeRanges.map(({ to }) => to)) };
}

function within(column: string, { from, to }: TimeRange): Sql {
  return sql`${Sql.trusted(column)} >= ${sqlTime(from)} AND ${Sql.trusted(column)} < ${sqlTime(to)}`;
}
