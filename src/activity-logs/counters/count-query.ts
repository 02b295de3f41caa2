import { Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { Database, Sql, joinSql, listSql, sql, sqlTime, type Snapshot } from '../../database/index.js';
import { EVER, startOf, type Granularity, type TimeRange } from './granularity.js';
import { decomposeRange, wholeUnits, type RangeDecomposition, type WholeUnits } from './range-decomposition.js';
import { minuteOf, rangeOf, timeOfMinute, within } from './time-sql.js';

/** The rows to count: `FROM … WHERE …` without a condition on their time. */
export interface CountedRows {
  readonly from: Sql;
  readonly time: Sql;
  readonly key: Sql;
  /** The key is a JSON list, each of whose members counts; for `byKey` only. */
  readonly isList?: boolean;
  /** An aggregate; by default the number of rows. */
  readonly amount?: Sql;
}

/** Numbers that differ only in key and time, and their sources. */
export interface Series {
  readonly name: string;
  /** The table of its counters. */
  readonly counters: Sql;
  readonly finest: Granularity;
  /** Only these keys; all if omitted. */
  readonly keys?: readonly string[];
  /** Sealed and unsealed rows. */
  readonly rows: CountedRows;
  /** What sealing will add to the counters. */
  readonly unsealed: readonly CountedRows[];
}

/** Adjacent ranges of a series, given by their bounds in rising order. */
export interface CountQuestion {
  readonly series: Series;
  readonly bounds: readonly number[];
}

export interface Count {
  /** The index of the range. */
  readonly range: number;
  readonly key: string;
  readonly amount: number;
}

interface Part {
  readonly series: Series;
  readonly decomposition: RangeDecomposition;
  /** The ranges or units that rows are grouped by. */
  readonly placeOf: (time: Sql) => Sql;
  readonly byKey: boolean;
}

/** One driver returns sums as text, and MySQL keys as their bytes. */
type Row = { question: number | string; place: number | string; isList: number | string; counted: string | Buffer; amount: number | string };

const NOTHING = sql``;
const STARTS_AT = sql`starts_at`;
/** More remainders than these share one statement: SQLite finds each end of a range by itself, but scans for a condition on many. */
const ENDS_MAX = 2;

/**
 * Adds up series: sealed numbers come from the counters; unsealed rows and remainders shorter than a counter's unit are
 * counted one by one.
 *
 * All in one statement, which both databases answer from one snapshot: an entry sealed meanwhile is counted either as
 * unsealed or in the counters, never twice and never not at all.
 */
@Injectable()
export class CountQuery {
  constructor(private readonly database: Database) {}

  async total(scope: OrganizationScope, series: Series, { from = EVER.from, to = EVER.to }: Partial<TimeRange> = {}, on?: Snapshot): Promise<number> {
    const decomposition = decomposeRange([from, to], series.finest);
    const rows = await this.rows(scope, [{ series, decomposition, placeOf: () => Sql.trusted('0'), byKey: false }], on);
    return rows.reduce((sum, { amount }) => sum + Number(amount), 0);
  }

  /** The counts of each question, in no order. Several counts can have the same key and range; zeros may be missing. */
  async byKey(scope: OrganizationScope, questions: readonly CountQuestion[], on?: Snapshot): Promise<Count[][]> {
    const parts = questions.map(({ series, bounds }) => ({
      series,
      decomposition: decomposeRange(bounds, series.finest),
      placeOf: (time: Sql) => rangeOf(time, bounds.slice(0, -1)),
      byKey: true,
    }));
    const counts = questions.map((): Count[] => []);
    for (const { question, place, isList, counted, amount } of await this.rows(scope, parts, on)) {
      const keys = Number(isList) === 1 ? (JSON.parse(String(counted)) as string[]) : [String(counted)];
      counts[Number(question)]?.push(...keys.map((key) => ({ range: Number(place), key, amount: Number(amount) })));
    }
    return counts;
  }

  /** For each unit of a range of whole units, by its start. Units without anything may be missing. */
  async byUnit(scope: OrganizationScope, series: Series, granularity: Granularity, range: TimeRange, on: Snapshot): Promise<ReadonlyMap<number, number>> {
    const decomposition = { range, whole: [wholeUnits(granularity, [range])], remainders: [] };
    const sums = new Map<number, number>();
    for (const { place, amount } of await this.rows(scope, [{ series, decomposition, placeOf: minuteOf, byKey: false }], on)) {
      const start = startOf(granularity, timeOfMinute(String(place)));
      sums.set(start, (sums.get(start) ?? 0) + Number(amount));
    }
    return sums;
  }

  private async rows(scope: OrganizationScope, parts: readonly Part[], on: Snapshot = this.database): Promise<Row[]> {
    const selects = parts.flatMap((part, index) => selectsOf(scope, part, index));
    return selects.length === 0 ? [] : on.statements.rows<Row>(scope, joinSql(selects, ' UNION ALL '));
  }
}

function selectsOf(scope: OrganizationScope, { series, decomposition, placeOf, byKey }: Part, index: number): Sql[] {
  const { range, whole, remainders } = decomposition;
  const select = ({ from, time, key, isList = false, amount = sql`COUNT(*)` }: CountedRows, where: Sql) =>
    sql`SELECT ${Sql.trusted(String(index))} AS question, ${placeOf(time)} AS place, ${Sql.trusted(isList ? '1' : '0')} AS isList,
      ${byKey ? key : sql`''`} AS counted, ${amount} AS amount ${from} AND ${where} GROUP BY place, counted`;

  const ends = remainders.length > ENDS_MAX ? [remainders] : remainders.map((remainder) => [remainder]);
  const uncounted = (column: Sql) => (remainders.length > 0 ? sql`AND NOT ${within(column, remainders)}` : NOTHING);
  return [
    ...whole.map((units) => select(sealedRows(scope, series), ofUnits(units))),
    ...ends.map((ranges) => select(series.rows, within(series.rows.time, ranges))),
    ...(whole.length > 0 ? series.unsealed : []).map((rows) => select(rows, sql`${within(rows.time, [range])} ${uncounted(rows.time)}`)),
  ];
}

function sealedRows({ organizationId }: OrganizationScope, { counters, name, keys }: Series): CountedRows {
  const only = keys ? sql`AND counted_key IN (${listSql(keys)})` : NOTHING;
  const from = sql`FROM ${counters} WHERE organization_id = ${organizationId} AND series = ${name} ${only}`;
  return { from, time: STARTS_AT, key: sql`counted_key`, amount: sql`SUM(amount)` };
}

function ofUnits({ granularityKeys, from, to, except }: WholeUnits): Sql {
  const divided = except.filter((start) => from <= start && start < to).map(sqlTime);
  const undivided = divided.length > 0 ? sql`AND starts_at NOT IN (${listSql(divided)})` : NOTHING;
  return sql`granularity_key IN (${listSql(granularityKeys)}) AND ${within(STARTS_AT, [{ from, to }])} ${undivided}`;
}
