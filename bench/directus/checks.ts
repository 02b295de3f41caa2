import { isDeepStrictEqual } from 'node:util';
import type { BenchDatabase } from '../databases/bench-databases.js';
import type { Client } from '../server/client.js';
import { sampleLog } from '../trail/sample-log.js';
import { COLLECTION, FIELDS, itemId } from './collection.js';
import type { Directus } from './directus.js';
import { ITEM, NEW_ITEM, NEWEST_ITEMS, newItem } from './requests.js';

type Log = Record<(typeof FIELDS)[number], unknown>;

/** Throws where the two do not say the same of the same log and of the same list, or do not write the log that they are told. */
export async function checkAnswers(owner: Client, directus: Directus, id: string, organizationId: string): Promise<void> {
  const log = await owner.get<Log>(`/activity-logs/${id}`);
  const { data: item } = await directus.ask<{ data: Log }>('GET', itemPath(itemId(id)));
  expectSame('log', { ...said(log), log_id: itemId(id) }, said(item));

  // Of logs of the same time either may be shown first.
  const list = await owner.get<{ data: Log[]; pagination: { total: number } }>('/activity-logs');
  const items = await directus.ask<{ data: Log[]; meta: { filter_count: number } }>('GET', NEWEST_ITEMS);
  expectSame('list', list.data.map(timeOf), items.data.map(timeOf));
  expectSame('total', list.pagination.total, items.meta.filter_count);

  const { log_id } = await owner.post<{ log_id: string }>('/activity-logs', sampleLog(0));
  const created = await directus.ask<{ data: Log }>('POST', NEW_ITEM, newItem(organizationId));
  const stored = await directus.ask<{ data: Log }>('GET', itemPath(String(created.data.log_id)));
  const apart = { log_id: '', created_at: '' }; // each gives them by itself
  expectSame('new log', { ...said(await owner.get<Log>(`/activity-logs/${log_id}`)), ...apart }, { ...said(stored.data), ...apart });
}

/** Throws where Directus has created a log without the two rows of its trail, which it writes by itself. */
export async function checkTrail(database: BenchDatabase, copied: number): Promise<void> {
  const connection = await database.connect();
  const count = async (table: string, where = '1 = 1') =>
    Number((await connection.rows<{ rows: number }>(`SELECT COUNT(*) AS \`rows\` FROM ${table} WHERE ${where}`))[0]?.rows);
  try {
    const created = (await count(COLLECTION)) - copied;
    expectSame('activity', created, await count('directus_activity', `action = 'create' AND collection = '${COLLECTION}'`));
    expectSame('revisions', created, await count('directus_revisions', `collection = '${COLLECTION}'`));
  } finally {
    await connection.close();
  }
}

function itemPath(id: string): string {
  return ITEM.replace('{id}', id);
}

/** Times to the second: only one of them writes milliseconds and a time zone. */
function said(log: Log): Record<string, unknown> {
  return Object.fromEntries(FIELDS.map((field) => [field, field.endsWith('_at') ? secondOf(log[field]) : (log[field] ?? null)]));
}

function timeOf(log: Log): string | null {
  return secondOf(log.occurred_at);
}

function secondOf(time: unknown): string | null {
  return typeof time === 'string' ? time.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length) : null;
}

function expectSame(what: string, expected: unknown, found: unknown): void {
  if (!isDeepStrictEqual(expected, found)) throw new Error(`Not the same ${what}: ${JSON.stringify(expected)} and of Directus ${JSON.stringify(found)}`);
}
