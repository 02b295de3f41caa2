import mysql from 'mysql2/promise';
import type { Directus } from './directus.js';

export const COLLECTION = 'mentor_logs';

/** What Annals answers of a log, of all that the table has: who asks Directus for it gets the same. */
export const FIELDS = [
  'log_id',
  'mentor_id',
  'activity_type',
  'description',
  'contact_id',
  'duration_minutes',
  'occurred_at',
  'created_at',
  'updated_at',
] as const;

/**
 * The table of mentor logs with its rows, from a schema of Annals into one of Directus. It has as many indexes, and differs in what Directus
 * could not use: its keys have one column, the ids that it gives are UUIDs, and its lists are of nobody's organization, so that theirs begins
 * with the time.
 */
export async function copyMentorLogs(fromUrl: string, toUrl: string): Promise<void> {
  const [from, to] = [fromUrl, toUrl].map((url) => `${new URL(url).pathname.slice(1)}.${COLLECTION}`);
  const connection = await mysql.createConnection(toUrl);
  try {
    await connection.query(`CREATE TABLE ${to} LIKE ${from}`);
    await connection.query(`ALTER TABLE ${to} DROP PRIMARY KEY, ADD PRIMARY KEY (log_id), DROP INDEX ix_mentor_logs_occurred`);
    await connection.query(`ALTER TABLE ${to} ADD INDEX ix_mentor_logs_occurred (occurred_at, log_id)`);
    await connection.query(`INSERT INTO ${to} (log_id, ${OTHER_COLUMNS}) SELECT ${UUID_OF_LOG_ID}, ${OTHER_COLUMNS} FROM ${from} ORDER BY log_id`);
    await connection.query(`ANALYZE TABLE ${to}`);
  } finally {
    await connection.end();
  }
}

const OTHER_COLUMNS = 'organization_id, mentor_id, activity_type, description, search_text, contact_id, duration_minutes, occurred_at, created_at, updated_at';

/** `log_` and 24 digits. */
const UUID_OF_LOG_ID = "INSERT(INSERT(INSERT(INSERT(RPAD(SUBSTR(log_id, 5), 32, '0'), 21, 0, '-'), 17, 0, '-'), 13, 0, '-'), 9, 0, '-')";

/** The id of the copy of a log. */
export function itemId(logId: string): string {
  return logId
    .slice('log_'.length)
    .padEnd(32, '0')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Tells Directus what to make of the table: the id and the times are its own to give, as they are Annals'; every change leaves its trail, which is its default. */
export async function describeCollection(directus: Directus): Promise<void> {
  await directus.ask('PATCH', `/collections/${COLLECTION}`, { meta: { accountability: 'all' } });
  const specials = { log_id: 'uuid', created_at: 'date-created', updated_at: 'date-updated' };
  for (const [field, special] of Object.entries(specials)) await directus.ask('PATCH', `/fields/${COLLECTION}/${field}`, { meta: { special: [special] } });
}
