import type { TrailEntry } from '../../src/activity-logs/index.js';
import { countersOf } from '../../src/activity-logs/trail/trail-counters-of.js';
import { mentorLogCountersOf } from '../../src/activity-logs/mentor-logs/mentor-log-counters-of.js';
import { OrganizationScope } from '../../src/common/organization-scope.js';
import { searchTextOf } from '../../src/common/text/words.js';
import type { Connection } from '../databases/bench-databases.js';
import type { Client } from '../server/client.js';
import type { Subject } from './subject.js';

/** Throws where the counters or texts of the subject's organization are not what the application makes of its rows. For small datasets: it reads all of them. */
export async function checkContent(connection: Connection, { organizationId }: Subject): Promise<void> {
  const scope = OrganizationScope.proven(organizationId);
  const logs = await connection.rows<{ mentorId: string; activityType: string; at: string; description: string; words: string }>(
    `SELECT mentor_id AS mentorId, activity_type AS activityType, CAST(occurred_at AS CHAR) AS at, description, search_text AS words
      FROM mentor_logs WHERE organization_id = ?`,
    organizationId,
  );
  const entries = await connection.rows<Pick<TrailEntry, 'activityType' | 'createdBy' | 'context'> & { tags: string; at: string; words: string }>(
    `SELECT activity_type AS activityType, created_by AS createdBy, tags, CAST(created_at AS CHAR) AS at, context, search_text AS words
      FROM trail_entries WHERE organization_id = ? AND seq IS NOT NULL`,
    organizationId,
  );
  expectAlike(
    'texts',
    [...logs.map((log) => searchTextOf(log.description)), ...entries.map((entry) => searchTextOf(entry.context ?? ''))],
    [...logs, ...entries].map(({ words }) => words),
  );

  const logCounters = mentorLogCountersOf(
    scope,
    logs.map(({ at, mentorId, activityType }) => ({ mentorId, after: { activityType, occurredAt: dateOf(at) } })),
  );
  const storedLogCounters = await connection.rows<{ line: string }>(
    "SELECT CONCAT(mentor_id, ' ', span, ' ', CAST(starts_at AS CHAR), ' ', activity_type, ' ', logs) AS line FROM mentor_log_counters WHERE organization_id = ?",
    organizationId,
  );
  expectAlike(
    'counters of mentor logs',
    logCounters.map(({ mentorId, span, startsAt, activityType, logs: count }) => [mentorId, span, textOf(startsAt), activityType, count].join(' ')),
    storedLogCounters.map(({ line }) => String(line)),
  );

  const counters = countersOf(
    scope,
    entries.map(({ tags, at, ...entry }) => ({ ...entry, tags: JSON.parse(tags) as string[], createdAt: dateOf(at) })),
  );
  const storedCounters = await connection.rows<{ line: string }>(
    "SELECT CONCAT(dimension, ' ', shelf, ' ', CAST(starts_at AS CHAR), ' ', counted_key, ' ', entries) AS line FROM trail_counters WHERE organization_id = ?",
    organizationId,
  );
  expectAlike(
    'counters of the trail',
    counters.map(({ dimension, shelf, startsAt, key, entries: count }) => [dimension, shelf, textOf(startsAt), key, count].join(' ')),
    storedCounters.map(({ line }) => String(line)),
  );
}

/** Throws where a total that the API answers is not the number of rows. */
export async function checkTotals(client: Client, connection: Connection, { organizationId, mentorId, creatorId }: Subject): Promise<void> {
  const logs: [string, string][] = [
    ['', '1 = 1'],
    [`mentor_id=${mentorId}`, `mentor_id = '${mentorId}'`],
    ['activity_type=check_in,documentation', "activity_type IN ('check_in', 'documentation')"],
    [
      `mentor_id=${mentorId}&from=2025-01-07T10:20:00Z&to=2025-05-01`,
      `mentor_id = '${mentorId}' AND occurred_at >= '2025-01-07 10:20' AND occurred_at < '2025-05-01'`,
    ],
    ['from=2025-02-03&to=2025-02-03T15:00:00Z', "occurred_at >= '2025-02-03' AND occurred_at < '2025-02-03 15:00'"],
  ];
  for (const [query, where] of logs) {
    const { pagination } = await client.get<{ pagination: { total: number } }>(`/activity-logs?limit=1&${query}`);
    expectCount(query, pagination.total, await rowCount(connection, 'mentor_logs', organizationId, where));
  }
  const entries: [string, string][] = [
    ['', '1 = 1'],
    ['activityType=login', "activity_type = 'login'"],
    [`createdBy=${creatorId}`, `created_by = '${creatorId}'`],
    ['from=2025-02-03T09:07:00Z&to=2025-05-01', "created_at >= '2025-02-03 09:07' AND created_at < '2025-05-01'"],
  ];
  for (const [query, where] of entries) {
    const { totalResults } = await client.get<{ totalResults: number }>(`/activities/queries?limit=1&${query}`);
    expectCount(query, totalResults, await rowCount(connection, 'trail_entries', organizationId, where));
  }
  const { totalResults } = await client.get<{ totalResults: number }>('/activities/queries?limit=1&tag=check_in');
  expectCount('tag=check_in', totalResults, await rowCount(connection, 'trail_tags', organizationId, "tag = 'check_in'"));
}

async function rowCount(connection: Connection, table: string, organizationId: string, where: string): Promise<number> {
  const [row] = await connection.rows<{ total: number }>(`SELECT COUNT(*) AS total FROM ${table} WHERE organization_id = ? AND ${where}`, organizationId);
  return Number(row?.total);
}

function expectCount(query: string, answered: number, counted: number): void {
  if (answered !== counted) throw new Error(`The API says that ${answered} rows match "${query}", and the database has ${counted}`);
}

function expectAlike(what: string, expected: readonly string[], stored: readonly string[]): void {
  const [ours, theirs] = [[...expected].sort(), [...stored].sort()];
  const index = ours.findIndex((line, place) => line !== theirs[place]);
  if (index < 0 && ours.length === theirs.length) return;
  throw new Error(
    `The ${what} of the dataset are not those that the application makes: ${ours[index] ?? 'nothing'} is ${theirs[Math.max(0, index)] ?? 'missing'}`,
  );
}

function dateOf(text: string): Date {
  return new Date(`${text.replace(' ', 'T')}Z`);
}

function textOf(time: Date): string {
  return time.toISOString().replace('T', ' ').replace('Z', '');
}
