import { Sql, sql, sqlTime } from '../../database/index.js';
import type { TimeRange } from './granularity.js';

/** In any of these ranges. Nested by halves, because SQLite refuses expressions nested deeper than a thousand. */
export function within(column: Sql, ranges: readonly TimeRange[]): Sql {
  const [range] = ranges;
  if (ranges.length === 1 && range) return sql`(${column} >= ${sqlTime(range.from)} AND ${column} < ${sqlTime(range.to)})`;
  const half = ranges.length >> 1;
  return sql`(${within(column, ranges.slice(0, half))} OR ${within(column, ranges.slice(half))})`;
}

/** Which of these adjacent ranges, given by their starts, contains a moment: found in ten steps among a thousand. */
export function rangeOf(column: Sql, starts: readonly number[], first = 0): Sql {
  if (starts.length <= 1) return Sql.trusted(String(first));
  const half = starts.length >> 1;
  const [before, after] = [rangeOf(column, starts.slice(0, half), first), rangeOf(column, starts.slice(half), first + half)];
  return sql`CASE WHEN ${column} < ${sqlTime(starts[half] ?? 0)} THEN ${before} ELSE ${after} END`;
}

/** The minute of a moment, such as `2026-03-26 13:00`: both databases truncate a time like its text. */
export function minuteOf(column: Sql): Sql {
  return sql`SUBSTR(${column}, 1, 16)`;
}

export function timeOfMinute(minute: string): number {
  return Date.parse(`${minute.replace(' ', 'T')}Z`);
}
