import type { Dialect } from './target.js';

type Unit = 'quarter' | 'day' | 'month';

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

  const trail = (dimension: string, key: string, table: string): string[] => {
    const insert = 'INSERT INTO trail_counters (organization_id, dimension, shelf, starts_at, counted_key, entries)';
    const sum = (shelf: string, start: string, from: string) =>
      `${insert} SELECT organization_id, '${dimension}', '${shelf}', start, counted_key, entries FROM (
        SELECT organization_id, ${start} AS start, counted_key, SUM(entries) AS entries FROM trail_counters
        WHERE ${inOrganizations} AND dimension = '${dimension}' AND ${from} GROUP BY organization_id, ${start}, counted_key) AS summed ORDER BY organization_id, start, counted_key`;
    return [
      `${insert} SELECT organization_id, '${dimension}', SUBSTR(start, 1, 10), start, counted_key, entries FROM (
        SELECT organization_id, ${startOf('quarter', 'created_at')} AS start, ${key} AS counted_key, COUNT(*) AS entries FROM ${table}
        WHERE ${inOrganizations} ${SEALED[table]} GROUP BY organization_id, ${startOf('quarter', 'created_at')}, ${key}) AS counted ORDER BY organization_id, start, counted_key`,
      sum('days', startOf('day', 'starts_at'), "shelf < 'days'"),
      sum('ever', EPOCH, "shelf = 'days'"),
    ];
  };

  const logs = (mentor: string, span: string, start: string, count: string, from: string): string => {
    const group = ['organization_id', ...(mentor === 'mentor_id' ? ['mentor_id'] : []), start, 'activity_type'].join(', ');
    return `INSERT INTO mentor_log_counters (organization_id, mentor_id, span, starts_at, activity_type, logs)
      SELECT organization_id, mentor, '${span}', start, activity_type, logs FROM (
        SELECT organization_id, ${mentor} AS mentor, ${start} AS start, activity_type, ${count} AS logs FROM ${from} GROUP BY ${group}) AS counted ORDER BY organization_id, mentor, start, activity_type`;
  };
  const ofSpan = (mentors: string, span: string) => `mentor_log_counters WHERE ${inOrganizations} AND mentor_id ${mentors} '*' AND span = '${span}'`;
  const rows = `mentor_logs WHERE ${inOrganizations}`;

  return [
    ...trail('activityType', 'activity_type', 'trail_entries'),
    ...trail('all', "''", 'trail_entries'),
    ...trail('createdBy', 'created_by', 'trail_entries'),
    ...trail('tag', 'tag', 'trail_tags'),
    logs("'*'", 'quarter', startOf('quarter', 'occurred_at'), 'COUNT(*)', rows),
    logs("'*'", 'day', startOf('day', 'starts_at'), 'SUM(logs)', ofSpan('=', 'quarter')),
    logs("'*'", 'month', startOf('month', 'starts_at'), 'SUM(logs)', ofSpan('=', 'day')),
    logs("'*'", 'ever', EPOCH, 'SUM(logs)', ofSpan('=', 'month')),
    logs('mentor_id', 'day', startOf('day', 'occurred_at'), 'COUNT(*)', rows),
    logs('mentor_id', 'month', startOf('month', 'starts_at'), 'SUM(logs)', ofSpan('<>', 'day')),
    logs('mentor_id', 'ever', EPOCH, 'SUM(logs)', ofSpan('<>', 'month')),
  ];
}

/** What the application itself has written by now is not sealed, and counted by nobody yet. */
const SEALED: Readonly<Record<string, string>> = {
  trail_entries: 'AND seq IS NOT NULL',
  trail_tags: 'AND entry_id NOT IN (SELECT entry_id FROM unsealed_entries)',
};
