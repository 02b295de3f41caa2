import type { Dialect } from './target.js';

type Unit = 'quarter' | 'day' | 'month';

interface Counted {
  readonly table: string;
  readonly name: string;
  readonly isOfSeries: string;
  readonly key: string;
  readonly rows: string;
  readonly time: string;
  readonly finest: Unit;
}

/** The keys of a day and of a quarter of an hour. */
const [MONTH, DAY] = ['SUBSTR(start, 1, 7)', 'SUBSTR(start, 1, 10)'];
const EPOCH = "'1970-01-01 00:00:00.000'";

/** The counters of some organizations, as the sealer would have written them: statements in the order in which they build on each other. */
export function counterStatements({ textOfTime, div }: Dialect, organizationIds: readonly string[]): string[] {
  const startOf = (unit: Unit, column: string) => {
    const text = textOfTime(column);
    if (unit === 'month') return `CONCAT(SUBSTR(${text}, 1, 7), '-01 00:00:00.000')`;
    if (unit === 'day') return `CONCAT(SUBSTR(${text}, 1, 10), ' 00:00:00.000')`;
    const quarter = div(`SUBSTR(${text}, 15, 2)`, 15);
    return `CONCAT(SUBSTR(${text}, 1, 14), SUBSTR('00153045', 1 + 2 * ${quarter}, 2), ':00.000')`;
  };
  const inOrganizations = `organization_id IN (${organizationIds.map((id) => `'${id}'`).join(', ')})`;

  /** Rows are added up in their finest unit, and each unit in the next longer one. */
  const series = ({ table, name, isOfSeries, key, rows, time, finest }: Counted): string[] => {
    const insert = (granularityKey: string, start: string, [of, by, amount]: [string, string, string], from: string) =>
      `INSERT INTO ${table} (organization_id, series, granularity_key, starts_at, counted_key, amount)
        SELECT organization_id, series, ${granularityKey}, start, counted_key, amount FROM (
          SELECT organization_id, ${of} AS series, ${start} AS start, ${by} AS counted_key, ${amount} AS amount
          FROM ${from} GROUP BY organization_id, ${of}, ${start}, ${by}) AS counted ORDER BY organization_id, series, start, counted_key`;
    const sum = (granularityKey: string, start: string, isFiner: string) =>
      insert(granularityKey, start, ['series', 'counted_key', 'SUM(amount)'], `${table} WHERE ${inOrganizations} AND ${isOfSeries} AND ${isFiner}`);
    const count = (granularityKey: string) =>
      insert(granularityKey, startOf(finest, time), [name, key, 'COUNT(*)'], `${rows} WHERE ${inOrganizations} ${SEALED[rows] ?? ''}`);
    return [
      ...(finest === 'quarter' ? [count(DAY), sum(MONTH, startOf('day', 'starts_at'), `granularity_key LIKE '${'_'.repeat(10)}'`)] : [count(MONTH)]),
      sum("'month'", startOf('month', 'starts_at'), `granularity_key LIKE '${'_'.repeat(7)}'`),
      sum("'ever'", EPOCH, "granularity_key = 'month'"),
    ];
  };
  const trail = (dimension: string, key: string, rows = 'trail_entries') =>
    series({ table: 'trail_counters', name: `'${dimension}'`, isOfSeries: `series = '${dimension}'`, key, rows, time: 'created_at', finest: 'quarter' });
  const logs = { table: 'mentor_log_counters', key: 'activity_type', rows: 'mentor_logs', time: 'occurred_at' };

  return [
    ...trail('activityType', 'activity_type'),
    ...trail('all', "''"),
    ...trail('createdBy', 'created_by'),
    ...trail('tag', 'tag', 'trail_tags'),
    ...series({ ...logs, name: "'type'", isOfSeries: "series = 'type'", finest: 'quarter' }),
    ...series({ ...logs, name: "CONCAT('type:', mentor_id)", isOfSeries: "series LIKE 'type:%'", finest: 'day' }),
  ];
}

/** What the application itself has written by now is not sealed, and counted by nobody yet. */
const SEALED: Readonly<Record<string, string>> = {
  trail_entries: 'AND seq IS NOT NULL',
  trail_tags: 'AND entry_id NOT IN (SELECT entry_id FROM unsealed_entries)',
};
