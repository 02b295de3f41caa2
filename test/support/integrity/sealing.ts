import { setImmediate as otherWork } from 'node:timers/promises';
import { UnsealedEntryRepository } from '../../../src/activity-logs/index.js';
import { Database } from '../../../src/database/index.js';
import { Sealer } from '../../../src/integrity/index.js';
import type { Verdict } from '../../../src/integrity/verification/verdict.js';
import type { EntryResponse } from '../../../src/activity-logs/trail/dto/entry.response.js';
import { integratorsEvent } from '../factories.js';
import type { TestApp } from '../test-app.js';
import type { TestOrganization } from '../test-organization.js';
import { entityManager } from '../entity-manager.js';

/** An organization that never gets entries, so waiting for it never ends. */
export const NEVER_SEALED = 'c'.repeat(24);

/** Waits until everything committed so far is sealed. */
export async function sealAll({ app }: TestApp): Promise<void> {
  const isAnyLeft = async () => (await app.get(UnsealedEntryRepository).backlogs()).some(({ organizationId }) => organizationId !== NEVER_SEALED);
  while (await isAnyLeft()) {
    await app.get(Sealer).sealAll();
    await otherWork();
  }
}

/** Records events and seals them. Returns their ids in the order of recording. */
export async function recordSealed(test: TestApp, org: TestOrganization, count: number): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < count) {
    const activities = Array.from({ length: Math.min(500, count - ids.length) }, () => integratorsEvent({ metadata: { amount: 12.5 } }));
    const { status, body } = await org.as('OWNER').post<{ ids: string[] }>('/activities/batch', { activities });
    if (status !== 201) throw new Error(JSON.stringify(body));
    ids.push(...body.ids);
  }
  await sealAll(test);
  return ids;
}

/** The whole trail in order, as an ADMIN reads it. */
export async function trailOf(org: TestOrganization): Promise<EntryResponse[]> {
  const entries: EntryResponse[] = [];
  for (let cursor = ''; ;) {
    const { body } = await org.as('ADMIN').get<{ data: EntryResponse[]; nextCursor: string }>(`/activities?order=asc&limit=1000${cursor}`);
    if (body.data.length === 0) return entries;
    entries.push(...body.data);
    cursor = `&cursor=${encodeURIComponent(body.nextCursor)}`;
  }
}

/** Expects each of these entries in the trail exactly once, and the trail to be intact. */
export async function expectOneOrder(org: TestOrganization, ids: readonly string[]): Promise<void> {
  const trail = await trailOf(org);
  expect(trail.map(({ seq }) => seq)).toEqual(trail.map((_, seq) => seq));
  const found = trail.map(({ _id }) => _id).filter((id) => ids.includes(id));
  expect(found.sort()).toEqual([...ids].sort());
  const { body } = await org.as('ADMIN').post<Verdict>('/activities/integrity/verify');
  expect(body).toEqual({ ok: true, treeSize: trail.length, checked: trail.length, firstBad: null });
}

/** Bypasses the application. */
export async function runSql({ app }: TestApp, sql: string, parameters: unknown[] = []): Promise<void> {
  await app.get(Database).write((tx) => entityManager(tx).query(sql, parameters));
}

export async function querySql<T>({ app }: TestApp, sql: string, parameters: unknown[] = []): Promise<T[]> {
  return entityManager(app.get(Database)).query(sql, parameters);
}
