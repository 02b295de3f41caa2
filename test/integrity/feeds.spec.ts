import fc from 'fast-check';
import type { EntryResponse } from '../../src/activity-logs/trail/dto/entry.response.js';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import { integratorsEvent, unique } from '../support/factories.js';
import { readOn, sealedTrail } from '../support/sealed.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestOrganization } from '../support/test-organization.js';
import { runSql } from '../support/integrity/sealing.js';

jest.setTimeout(60_000); // stories wait for seals, on a machine that may be busy

const idsOf = (entries: readonly EntryResponse[]) => entries.map(({ _id }) => _id);
const seqsOf = (entries: readonly EntryResponse[]) => entries.map(({ seq }) => seq);
const upTo = (count: number) => Array.from({ length: count }, (_, seq) => seq);

async function post(api: ApiClient, overrides: Record<string, unknown> = {}): Promise<string> {
  const { status, body } = await api.post<EntryResponse>('/activities', integratorsEvent(overrides));
  if (status !== 201) throw new Error(`it answered ${status}`);
  return body._id;
}

async function postAll(api: ApiClient, count: number): Promise<string[]> {
  const { status, body } = await api.post<{ ids: string[] }>('/activities/batch', { activities: Array.from({ length: count }, () => integratorsEvent()) });
  if (status !== 201) throw new Error(`it answered ${status}`);
  return body.ids;
}

describe('reading forward', () => {
  let here: TestApp;
  let there: TestApp;
  let org: TestOrganization;
  beforeAll(async () => {
    here = await startTestApp({ SEALER: 'on' });
    there = await startTestApp({ SEALER: 'on' }, here.database);
  });
  beforeEach(async () => (org = await here.organization()));
  afterAll(async () => {
    await there.close();
    await here.close();
  });

  /** The same caller at the other instance. */
  const key = async () => {
    const { key: secret, api } = await org.addApiKey('ADMIN');
    return { here: api, there: there.anonymous.as(secret) };
  };

  it('shows every entry once, in the order of seq, which has no gap', async () => {
    const api = org.as('ADMIN');
    const ids = [...(await postAll(api, 300)), await post(api)];
    const trail = await sealedTrail(api, ids);
    expect(seqsOf(trail)).toEqual(upTo(trail.length));
    expect(idsOf(trail)).toEqual(expect.arrayContaining(ids));
    const pages: EntryResponse[] = [];
    let cursor: string | undefined;
    while (pages.length < trail.length) {
      const page = await readOn(api, cursor, { limit: '7' });
      expect(page.data.length).toBeLessThanOrEqual(7);
      pages.push(...page.data);
      cursor = page.nextCursor;
    }
    expect(pages).toEqual(trail);
  });

  it('never ends: an empty page gives the cursor to come back with, and what comes later is behind it', async () => {
    const api = org.as('ADMIN');
    const before = await sealedTrail(api, [await post(api)]);
    const all = await readOn(api);
    expect(all.data).toEqual(before);
    const empty = await readOn(api, all.nextCursor);
    expect(empty.data).toEqual([]);
    expect((await readOn(api, empty.nextCursor)).nextCursor).toBe(empty.nextCursor);
    const late = await post(api);
    const trail = await sealedTrail(api, [late]);
    expect(await readOn(api, empty.nextCursor)).toMatchObject({ data: trail.slice(before.length) });
  });

  it('refuses a cursor beyond the end of a trail that was longer once, rather than pass over what comes next', async () => {
    const api = org.as('ADMIN');
    const ids = [await post(api), await post(api)];
    const trail = await sealedTrail(api, ids);
    const { nextCursor } = await readOn(api);
    await runSql(here, 'DELETE FROM trail_entries WHERE organization_id = ? AND seq = ?', [org.id, trail.length - 1]);
    const { status, body } = await api.get<ProblemBody>(`/activities?order=asc&cursor=${nextCursor}`);
    expect([status, body.errors?.map(({ field }) => field)]).toEqual([400, ['cursor']]);
  });

  it('keeps to its filters, and its cursor passes over what they leave out', async () => {
    const api = org.as('ADMIN');
    const [tag, other] = [unique('tag'), unique('tag')];
    const wanted = [await post(api, { tags: [tag, other], activityType: 'print-badge' }), await post(api, { tags: [other, tag], activityType: 'print-badge' })];
    const ids = [await post(api, { tags: [tag] }), await post(api, { activityType: 'print-badge' }), ...(await postAll(api, 30))];
    await sealedTrail(api, [...wanted, ...ids]);
    const filter = { activityType: 'print-badge' };
    const first = await readOn(api, undefined, { ...filter, tag, limit: '1' });
    const second = await readOn(api, first.nextCursor, { ...filter, tag, limit: '1' });
    expect(idsOf([...first.data, ...second.data])).toEqual(wanted);
    const end = await readOn(api, second.nextCursor, { ...filter, tag });
    expect(end.data).toEqual([]);
    const later = await post(api, { tags: [tag], activityType: 'print-badge' });
    await sealedTrail(api, [later]);
    expect(idsOf((await readOn(api, end.nextCursor, { ...filter, tag })).data)).toEqual([later]);
  });

  it('shows a USER their own entries only', async () => {
    const [mine, other] = [org.people.USER.id, await post(org.as('ADMIN'))];
    const byOther = await post(org.as('ADMIN'), { createdBy: mine });
    const trail = await sealedTrail(org.as('ADMIN'), [other, byOther]);
    const { data } = await readOn(org.as('USER'));
    expect(data).toEqual(trail.filter(({ createdBy }) => createdBy === mine));
    expect(idsOf(data)).toContain(byOther);
  });

  it('skips and repeats nothing, however writers and readers of two instances come in between', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('write' as const), at: fc.constantFrom('here' as const, 'there' as const), count: fc.integer({ min: 1, max: 12 }) }),
      fc.record({ kind: fc.constant('read' as const), at: fc.constantFrom('here' as const, 'there' as const), limit: fc.integer({ min: 1, max: 20 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        org = await here.organization();
        const at = await key();
        const writing: Promise<string[]>[] = [];
        const seen: EntryResponse[] = [];
        let cursor: string | undefined;
        for (const one of steps) {
          if (one.kind === 'write') {
            writing.push(postAll(at[one.at], one.count)); // nobody waits for it
            continue;
          }
          const page = await readOn(at[one.at], cursor, { limit: String(one.limit) });
          seen.push(...page.data);
          cursor = page.nextCursor;
        }
        const acknowledged = (await Promise.all(writing)).flat();
        const trail = await sealedTrail(at.here, acknowledged);
        while (seen.length < trail.length) {
          await new Promise(setImmediate);
          const page = await readOn(at.there, cursor);
          seen.push(...page.data);
          cursor = page.nextCursor;
        }
        expect(seqsOf(seen)).toEqual(upTo(trail.length));
        expect(idsOf(seen)).toEqual(idsOf(trail));
        expect(new Set(idsOf(seen))).toEqual(new Set([...idsOf(seen), ...acknowledged]));
      }),
      { numRuns: 6 },
    );
  }, 120_000);
});
