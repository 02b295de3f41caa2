import { Inject, Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { Database, JOIN_IN_ORDER, Sql, joinSql, listSql, sql, sqlTime, forceIndex, type Snapshot } from '../../database/index.js';
import { END_OF_TIME, type RangeDecomposition, type Spans, type TimeRange } from '../counters/range-decomposition.js';
import { addedBySpan, minuteOf, type MinuteCount } from '../counters/minute-counts.js';
import { shelfOfDay, type Dimension } from './trail-counter.entity.js';

/** What to count, and how to tell the ranges apart: each is known by its place in `starts`. */
export interface Question {
  readonly dimension: Dimension;
  /** Only this key; without it every key is counted by itself. */
  readonly key?: string;
  /** Everything that there is, if left out. */
  readonly cover?: RangeDecomposition | undefined;
  /** The beginnings of the ranges, in rising order. */
  readonly starts: readonly number[];
}

/** What the entries of a list have in common. */
export interface Counted {
  readonly dimension: Dimension;
  /** Empty where each entry counts. */
  readonly key: string;
}

export interface Count {
  readonly dimension: Dimension;
  readonly range: number;
  readonly key: string;
  readonly entries: number;
}

/** `isList`: the key is the JSON list of an entry's tags, each of which counts. Sums come as text from one driver. */
type Row = { dimension: Dimension; ordinal: number | string; isList: number | string; counted: string | Buffer; entries: number | string };

const EVER: TimeRange = { from: 0, to: END_OF_TIME };
const NOTHING = sql``;
/** Of one key, and not of all that have entries at its times: SQLite takes either index for as good. */
const BY_KEY = forceIndex('ix_trail_counters_key');
/** The ends of a range. Each is found by itself; of several in one condition SQLite makes a walk through everything that they are told apart by. */
const ENDS_MAX = 2;

/**
 * Counts of entries: what is sealed from the counters, what is not yet (the tail) and what lies in less than a quarter of
 * an hour from the entries themselves.
 *
 * All of it in one statement, which either database answers from one snapshot: an entry that is sealed meanwhile is in the
 * tail or in the counters, never in both and never in neither.
 */
@Injectable()
export class TrailCountsRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Many counters for many ranges. Only what is not zero, in no order. */
  async series(scope: OrganizationScope, questions: readonly Question[]): Promise<Count[]> {
    return this.counts(scope, questions, this.database.longReads(scope));
  }

  /** Only what is not zero, in no order. */
  async counts(scope: OrganizationScope, questions: readonly Question[], on: Snapshot = this.database): Promise<Count[]> {
    const parts = questions.flatMap((question) => partsOf(scope, question));
    if (parts.length === 0) return [];
    const rows = await on.statements.rows<Row>(scope, joinSql(parts, ' UNION ALL '));
    return rows.flatMap(({ dimension, ordinal, isList, counted, entries }) => {
      const text = String(counted); // MySQL keeps keys as their bytes
      const keys = Number(isList) === 1 ? (JSON.parse(text) as string[]) : [text];
      return keys.map((key) => ({ dimension, range: Number(ordinal), key, entries: Number(entries) }));
    });
  }

  /** How many sealed entries carry each of these tags; those that none carries are left out. */
  async sealedWithTags({ organizationId }: OrganizationScope, tags: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.statements.rows<{ tag: string | Buffer; entries: number | string }>(
      { organizationId },
      sql`SELECT counted_key AS tag, entries
      FROM trail_counters ${BY_KEY} WHERE organization_id = ${organizationId} AND dimension = 'tag' AND shelf = 'ever' AND counted_key IN (${listSql(tags)})`,
    );
    return new Map(rows.map(({ tag, entries }) => [String(tag), Number(entries)]));
  }

  /** How many entries have a key in each whole day of a time range, or in each quarter of an hour of one day, by its beginning. The tail comes by the minute. */
  async bySpan(
    { organizationId }: OrganizationScope,
    { dimension, key }: Counted,
    span: 'day' | 'quarter',
    timeRange: TimeRange,
    on: Snapshot,
  ): Promise<ReadonlyMap<number, number>> {
    const rows = await on.statements.rows<MinuteCount>(
      { organizationId },
      sql`SELECT ${minuteOf('starts_at')} AS minute, entries AS counted FROM trail_counters ${BY_KEY}
      WHERE organization_id = ${organizationId} AND dimension = ${dimension} AND counted_key = ${key}
      AND shelf = ${span === 'day' ? 'days' : shelfOfDay(timeRange.from)} AND ${within('starts_at', [timeRange])}
      UNION ALL SELECT ${minuteOf('unsealed.created_at')} AS minute, COUNT(*) AS counted FROM unsealed_entries AS unsealed ${entryOfTail({ dimension, key, starts: [] })}
      WHERE unsealed.organization_id = ${organizationId} AND ${within('unsealed.created_at', [timeRange])} GROUP BY minute`,
    );
    return addedBySpan(span, rows);
  }
}

function partsOf(scope: OrganizationScope, question: Question): Sql[] {
  const { cover } = question;
  if (!cover) return [fromCounters(scope, question, sql`shelf = 'ever'`), fromTail(scope, question, within('unsealed.created_at', [EVER]))];
  const { range, days, quarters, dividedDays, loose } = cover;
  const ends = loose.length > ENDS_MAX ? [loose] : loose.map((timeRange) => [timeRange]);
  const shelves = listOf(dividedDays.map(shelfOfDay));
  const counted = loose.length > 0 ? sql`AND NOT ${within('unsealed.created_at', loose)}` : NOTHING;
  return [
    ...(days ? [fromCounters(scope, question, sql`shelf = 'days' AND ${beginsIn(days)}`)] : []),
    ...(quarters ? [fromCounters(scope, question, sql`shelf IN ${shelves} AND ${beginsIn(quarters)}`)] : []),
    ...ends.map((timeRanges) => fromEntries(scope, question, within('entry.created_at', timeRanges))),
    fromTail(scope, question, sql`${within('unsealed.created_at', [range])} ${counted}`),
  ];
}

function fromCounters({ organizationId }: OrganizationScope, { dimension, key, starts }: Question, where: Sql): Sql {
  return sql`SELECT ${dimension} AS dimension, ${rangeOf('starts_at', starts)} AS ordinal, 0 AS isList, counted_key AS counted, SUM(entries) AS entries
    FROM trail_counters ${key === undefined ? NOTHING : BY_KEY}
    WHERE organization_id = ${organizationId} AND dimension = ${dimension} AND ${where}
    ${key === undefined ? NOTHING : sql`AND counted_key = ${key}`} GROUP BY ordinal, counted_key`;
}

/** Sealed or not. */
function fromEntries({ organizationId }: OrganizationScope, question: Question, where: Sql): Sql {
  const { columns, table, only } = sourceOf(question, 'entry.created_at');
  return sql`SELECT ${columns} FROM ${table} AS entry
    WHERE entry.organization_id = ${organizationId} ${only} AND ${where} GROUP BY ordinal, counted`;
}

/** What the counters will hold once it is sealed. */
function fromTail({ organizationId }: OrganizationScope, question: Question, where: Sql): Sql {
  const { columns } = sourceOf(question, 'unsealed.created_at');
  return sql`SELECT ${columns} FROM unsealed_entries AS unsealed ${entryOfTail(question)}
    WHERE unsealed.organization_id = ${organizationId} AND ${where} GROUP BY ordinal, counted`;
}

/** Joined to the tail, which is the shorter of the two whatever a database takes it for. */
function entryOfTail(question: Question): Sql {
  if (question.dimension === 'all') return NOTHING;
  const { table, isWaiting, only } = sourceOf(question, 'unsealed.created_at');
  return sql`${JOIN_IN_ORDER} ${table} AS entry ON entry.organization_id = unsealed.organization_id AND ${isWaiting} ${only}`;
}

/** Where single entries are found for a question: those with a tag by the tag's own rows, which lie in the order of time. */
function sourceOf({ dimension, key, starts }: Question, time: string): { columns: Sql; table: Sql; isWaiting: Sql; only: Sql } {
  const columns = (counted: Sql, isList = 0) =>
    sql`${dimension} AS dimension, ${rangeOf(time, starts)} AS ordinal, ${Sql.trusted(String(isList))} AS isList, ${counted} AS counted, COUNT(*) AS entries`;
  const table = sql`trail_entries`;
  const isWaiting = sql`entry.id = unsealed.entry_id`;
  const onlyKey = (column: Sql) => (key === undefined ? NOTHING : sql`AND ${column} = ${key}`);
  switch (dimension) {
    case 'all':
      return { columns: columns(sql`''`), table, isWaiting, only: NOTHING };
    case 'activityType':
      return { columns: columns(sql`entry.activity_type`), table, isWaiting, only: onlyKey(sql`entry.activity_type`) };
    case 'createdBy':
      return { columns: columns(sql`entry.created_by`), table, isWaiting, only: onlyKey(sql`entry.created_by`) };
    case 'tag':
      if (key === undefined) return { columns: columns(sql`entry.tags`, 1), table, isWaiting, only: NOTHING };
      return {
        columns: columns(sql`entry.tag`),
        table: sql`trail_tags`,
        isWaiting: sql`entry.created_at = unsealed.created_at AND entry.entry_id = unsealed.entry_id`,
        only: onlyKey(sql`entry.tag`),
      };
  }
}

/** Which range a moment is in: found in ten steps among a thousand. */
function rangeOf(column: string, starts: readonly number[], first = 0): Sql {
  if (starts.length <= 1) return Sql.trusted(String(first));
  const half = starts.length >> 1;
  const [before, after] = [rangeOf(column, starts.slice(0, half), first), rangeOf(column, starts.slice(half), first + half)];
  return sql`CASE WHEN ${Sql.trusted(column)} < ${sqlTime(starts[half] ?? 0)} THEN ${before} ELSE ${after} END`;
}

function beginsIn({ from, to, except }: Spans): Sql {
  const without = except.length > 0 ? sql`AND starts_at NOT IN ${listOf(except.map(sqlTime))}` : NOTHING;
  return sql`${within('starts_at', [{ from, to }])} ${without}`;
}

function listOf(values: readonly string[]): Sql {
  return sql`(${joinSql(
    values.map((value) => sql`${value}`),
    ', ',
  )})`;
}

/** In any of these. Halved again and again, because SQLite takes no expression that is nested deeper than a thousand. */
function within(column: string, timeRanges: readonly TimeRange[]): Sql {
  const [timeRange] = timeRanges;
  if (timeRanges.length === 1 && timeRange) {
    return sql`(${Sql.trusted(column)} >= ${sqlTime(timeRange.from)} AND ${Sql.trusted(column)} < ${sqlTime(timeRange.to)})`;
  }
  const half = timeRanges.length >> 1;
  return sql`(${within(column, timeRanges.slice(0, half))} OR ${within(column, timeRanges.slice(half))})`;
}
