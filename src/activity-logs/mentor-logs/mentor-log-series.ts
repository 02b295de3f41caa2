import type { CountedAs, LogChange } from '../../common/log-change.js';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { listSql, sql, type Sql } from '../../database/index.js';
import type { Increment } from '../counters/counters-of.js';
import type { CountedRows, Series } from '../counters/count-query.js';

interface Dimension {
  readonly keyOf: (log: CountedAs) => string;
  readonly column: Sql;
  /** An unsealed change states where a log counts from now on, and where it no longer does. */
  readonly added: Sql;
  readonly removed: Sql;
}

/** What logs are counted by, each for all mentors together and for every mentor. */
const DIMENSIONS = {
  type: { keyOf: ({ activityType }) => activityType, column: sql`activity_type`, added: sql`added_type`, removed: sql`removed_type` },
} satisfies Record<string, Dimension>;
export type MentorLogDimension = keyof typeof DIMENSIONS;

/** A single mentor has no counters for quarters of an hour, since a day of their logs is quickly read. */
const finestOf = (mentorId: string | undefined) => (mentorId === undefined ? 'quarter' : 'day');
const nameOf = (dimension: string, mentorId: string | undefined) => (mentorId === undefined ? dimension : `${dimension}:${mentorId}`);

/** Which logs to count; missing fields do not narrow it. */
export interface CountedLogs {
  readonly mentorId?: string;
  readonly keys?: readonly string[];
}

export function mentorLogIncrementsOf(changes: readonly LogChange[]): Increment[] {
  const incrementsOf = (mentorId: string, log: CountedAs | undefined, amount: 1 | -1): Increment[] =>
    !log
      ? []
      : Object.entries<Dimension>(DIMENSIONS).flatMap(([dimension, { keyOf }]) =>
          [undefined, mentorId].map((whose) => ({
            series: nameOf(dimension, whose),
            finest: finestOf(whose),
            key: keyOf(log),
            time: log.occurredAt.getTime(),
            amount,
          })),
        );
  return changes.flatMap(({ mentorId, before, after }) => [...incrementsOf(mentorId, before, -1), ...incrementsOf(mentorId, after, 1)]);
}

export function mentorLogSeries({ organizationId }: OrganizationScope, dimension: MentorLogDimension, { mentorId, keys }: CountedLogs): Series {
  const { column, added, removed } = DIMENSIONS[dimension];
  const ofMentor = mentorId === undefined ? sql`` : sql`AND mentor_id = ${mentorId}`;
  const rows = (table: Sql, time: Sql, key: Sql, amount = sql`COUNT(*)`): CountedRows => {
    const only = keys ? sql`AND ${key} IN (${listSql(keys)})` : sql``;
    return { from: sql`FROM ${table} WHERE organization_id = ${organizationId} ${ofMentor} ${only}`, time, key, amount };
  };
  return {
    name: nameOf(dimension, mentorId),
    counters: sql`mentor_log_counters`,
    finest: finestOf(mentorId),
    keys,
    rows: rows(sql`mentor_logs`, sql`occurred_at`, column),
    unsealed: [rows(sql`unsealed_entries`, sql`added_at`, added), rows(sql`unsealed_entries`, sql`removed_at`, removed, sql`-COUNT(*)`)],
  };
}
