import type { EntryListResponse } from '../../../src/activity-logs/trail/dto/page.responses.js';
import type { ApiClient, ProblemBody } from '../../support/api-client.js';
import { integratorsEvent, unique } from '../../support/factories.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { sealAll } from '../../support/integrity/sealing.js';
import { idsOf } from '../../support/trace.js';

describe('GET /activities', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  let tag: string;

  const record = async (count = 1, api: ApiClient = org.as('OWNER')) => {
    const activities = Array.from({ length: count }, () => integratorsEvent({ tags: [tag] }));
    return (await api.post<{ ids: string[] }>('/activities/batch', { activities })).body.ids;
  };
  const list = async (query = '') => (await org.as('ADMIN').get<EntryListResponse>(`/activities?tag=${tag}${query}`)).body;

  beforeEach(() => {
    tag = unique('tag');
  });

  it('is 200 when empty, with null where the cursor would be', async () => {
    const { status, body, headers } = await org.as('ADMIN').get(`/activities?tag=${tag}`);
    expect([status, body, headers['link']]).toEqual([200, { data: [], nextCursor: null }, undefined]);
  });

  it('desc reads every entry once, newest first, while others are added, and ends with null', async () => {
    const recorded = await record(10);
    const seen: string[] = [];
    let cursor: string | null = '';
    for (let pages = 1; cursor !== null; pages++) {
      const { data, nextCursor }: EntryListResponse = await list(`&limit=5${cursor && `&cursor=${cursor}`}`);
      seen.push(...idsOf(data));
      cursor = nextCursor;
      await record(2);
      expect(pages).toBeLessThanOrEqual(2);
    }
    expect(seen).toEqual(recorded.reverse());
  });

  it('Link leads to the next page with the same filters', async () => {
    const recorded = await record(3);
    const { headers } = await org.as('ADMIN').get(`/activities?tag=${tag}&limit=2`);
    const next = /^<\/api\/v1(.+)>; rel="next"$/.exec(headers['link'] ?? '')?.[1] ?? '';
    const { body } = await org.as('ADMIN').get<EntryListResponse>(next);
    expect([idsOf(body.data), body.nextCursor]).toEqual([recorded.slice(0, 1), null]);
  });

  it('asc always gives a cursor, on an empty page too, and it goes on from there', async () => {
    const empty = await list('&order=asc');
    expect(empty).toEqual({ data: [], nextCursor: expect.any(String) as unknown });
    const recorded = await record(3);
    await sealAll(test);
    const first = await list(`&order=asc&cursor=${empty.nextCursor}`);
    expect(idsOf(first.data)).toEqual(recorded);
    const second = await list(`&order=asc&cursor=${first.nextCursor}`);
    expect(second).toEqual({ data: [], nextCursor: expect.any(String) as unknown });
    const later = await record(1);
    await sealAll(test);
    expect(idsOf((await list(`&order=asc&cursor=${second.nextCursor}`)).data)).toEqual(later);
  });

  it('a poller gets every entry exactly once and in order, however its polls fall among the writes', async () => {
    const [recorded, polled]: [string[], string[]] = [[], []];
    let cursor = '';
    const poll = async () => {
      const { data, nextCursor } = await list(`&order=asc&limit=4${cursor && `&cursor=${cursor}`}`);
      polled.push(...idsOf(data));
      cursor = nextCursor as string;
    };
    for (let round = 0; round < 12; round++) {
      const [ids] = await Promise.all([record(1 + (round % 4)), round % 2 === 0 ? poll() : undefined]);
      recorded.push(...ids);
      await poll();
    }
    await sealAll(test);
    while (polled.length < recorded.length) {
      const before = polled.length;
      await poll();
      expect(polled.length).toBeGreaterThan(before);
    }
    expect(polled).toEqual(recorded);
  });

  it('a USER sees their own entries only, and 403 for another’s createdBy', async () => {
    const { USER, OWNER } = org.people;
    const { body } = await USER.api.get<EntryListResponse>('/activities');
    expect(body.data.map(({ activityType, createdBy }) => [activityType, createdBy])).toEqual([['login', USER.id]]);
    expect((await USER.api.get<EntryListResponse>(`/activities?createdBy=${USER.id}`)).body.data).toEqual(body.data);
    const refused = await USER.api.get<ProblemBody>(`/activities?createdBy=${OWNER.id}`);
    expect([refused.status, refused.body.code]).toEqual([403, 'forbidden']);
  });

  it('a USER’s asc list holds nobody else’s entries either', async () => {
    await record(2);
    await sealAll(test);
    const { body } = await org.as('USER').get<EntryListResponse>('/activities?order=asc');
    expect(new Set(body.data.map(({ createdBy }) => createdBy))).toEqual(new Set([org.people.USER.id]));
  });

  it('entries of another organization are never in it', async () => {
    const other = await test.organization();
    await other.as('OWNER').post('/activities', integratorsEvent({ tags: [tag] }));
    expect((await list()).data).toEqual([]);
    expect((await org.as('OWNER').get<EntryListResponse>(`/activities?createdBy=${other.people.OWNER.id}`)).body.data).toEqual([]);
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=1001', 'limit'],
    ['order=up', 'order'],
    ['page=1', 'page'],
    ['sortBy=createdAt:asc', 'sortBy'],
    ['cursor=nonsense', 'cursor'],
    ['from=2026-03-27&to=2026-03-26', 'to'],
    ['createdBy=nobody', 'createdBy'],
  ])('%s is 400 and names %s', async (parameters, field) => {
    const { status, body } = await org.as('ADMIN').get<ProblemBody>(`/activities?${parameters}`);
    expect([status, body.code, body.errors?.map((error) => error.field)]).toEqual([400, 'validation_failed', [field]]);
  });

  it('a cursor of one order is refused in the other', async () => {
    await record(2);
    const { nextCursor } = await list('&limit=1');
    const { status, body } = await org.as('ADMIN').get<ProblemBody>(`/activities?order=asc&cursor=${nextCursor}`);
    expect([status, body.errors?.[0]?.field]).toEqual([400, 'cursor']);
  });

  it('answers up to 1,000 entries at once, 100 where no limit is given', async () => {
    await record(1_000);
    await record(5);
    expect((await list()).data).toHaveLength(100);
    const { data, nextCursor } = await list('&limit=1000');
    expect(data).toHaveLength(1_000);
    expect((await list(`&limit=1000&cursor=${nextCursor}`)).data).toHaveLength(5);
  });
});
