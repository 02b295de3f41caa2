import type { EntryResponse } from '../../../src/activity-logs/trail/dto/entry.response.js';
import type { Answer, ProblemBody } from '../../support/api-client.js';
import { integratorsEvent, unique } from '../../support/factories.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { idsOf } from '../../support/trace.js';

type Entries = Answer<EntryResponse[]>;

describe('paging of the array routes', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  let tag: string;
  let newestFirst: string[];

  const record = async (count: number) => {
    const activities = Array.from({ length: count }, () => integratorsEvent({ tags: [tag] }));
    return (await org.as('OWNER').post<{ ids: string[] }>('/activities/batch', { activities })).body.ids.reverse();
  };
  const read = (query: string) => org.as('ADMIN').get<EntryResponse[]>(`/activities/tags/${tag}${query}`);
  const nextOf = ({ headers }: Entries): string | undefined => /^<\/api\/v1(.+)>; rel="next"$/.exec(headers['link'] ?? '')?.[1];

  beforeEach(async () => {
    tag = unique('tag');
    newestFirst = await record(25);
  });
  afterEach(() => test.clock.release());

  it('numbered pages hold every entry once, newest first, each with the total, and a Link but on the last', async () => {
    const pages = [await read('?limit=10'), await read('?limit=10&page=2'), await read('?limit=10&page=3')];
    expect(pages.flatMap(({ body }) => idsOf(body))).toEqual(newestFirst);
    expect(pages.map(({ headers }) => headers['x-total-count'])).toEqual(['25', '25', '25']);
    expect(pages.map((page) => nextOf(page) !== undefined)).toEqual([true, true, false]);
  });

  it('a page past the end is [] with the total, not 400', async () => {
    const { status, body, headers } = await read('?limit=10&page=4');
    expect([status, body, headers['x-total-count'], headers['link']]).toEqual([200, [], '25', undefined]);
  });

  it('following Link from the first page reads each entry once, though new ones are added all the while', async () => {
    const seen: string[] = [];
    for (let page: Entries | undefined = await read('?limit=4'); page;) {
      seen.push(...idsOf(page.body));
      await record(3);
      const next: string | undefined = nextOf(page);
      page = next === undefined ? undefined : await org.as('ADMIN').get<EntryResponse[]>(next);
    }
    expect(seen).toEqual(newestFirst);
  });

  it('following Link is as gap-free where many entries bear the same millisecond', async () => {
    test.clock.set('2026-03-26T13:00:00.123Z');
    const sameMoment = await record(9);
    const seen: string[] = [];
    for (let next: string | undefined = `/activities/tags/${tag}?limit=2`; next !== undefined;) {
      const page: Entries = await org.as('ADMIN').get<EntryResponse[]>(next);
      seen.push(...idsOf(page.body));
      next = nextOf(page);
    }
    expect(seen.filter((id) => sameMoment.includes(id))).toEqual(sameMoment);
    expect(new Set(seen).size).toBe(34);
  });

  it('Link keeps the limit, puts the cursor in place of the page, and leads to where that page ended', async () => {
    const link = nextOf(await read('?page=2&limit=5')) ?? '';
    expect(link).toContain('limit=5');
    expect(link).not.toContain('page=');
    expect(idsOf((await org.as('ADMIN').get<EntryResponse[]>(link)).body)).toEqual(newestFirst.slice(10, 15));
  });

  it('a page beside a cursor is 400, and so is a cursor that no list gave', async () => {
    const cursor = new URLSearchParams(nextOf(await read('?limit=5'))?.split('?', 2)[1]).get('cursor') ?? '';
    const modern = (await org.as('ADMIN').get<{ nextCursor: string }>('/activities?limit=1')).body.nextCursor;
    for (const query of [`?cursor=${cursor}&page=1`, `?cursor=${cursor}x`, `?cursor=${modern}`, '?cursor=']) {
      const { status, body } = await org.as('ADMIN').get<ProblemBody>(`/activities/tags/${tag}${query}`);
      expect([status, body.code, body.errors?.map(({ field }) => field)]).toEqual([400, 'validation_failed', ['cursor']]);
    }
  });

  it('a limit is 1 to 1,000, and 100 where none is given', async () => {
    await record(80);
    expect((await read('')).body).toHaveLength(100);
    expect((await read('?limit=1000')).body).toHaveLength(105);
    for (const [query, field] of [
      ['limit=0', 'limit'],
      ['limit=1001', 'limit'],
      ['limit=ten', 'limit'],
      ['limit=1&limit=2', 'limit'],
      ['page=0', 'page'],
      ['tag=x', 'tag'],
    ]) {
      const { status, body } = await org.as('ADMIN').get<ProblemBody>(`/activities/tags/${tag}?${query}`);
      expect([query, status, body.errors?.map((error) => error.field)]).toEqual([query, 400, [field]]);
    }
  });

  it.each(['/user', '/user/:OWNER', '/organization/:ORG'])('GET %s pages in the same way', async (path) => {
    const url = `/activities${path.replace(':OWNER', org.people.OWNER.id).replace(':ORG', org.id)}`;
    const all = await org.as('OWNER').get<EntryResponse[]>(`${url}?limit=1000`);
    const first = await org.as('OWNER').get<EntryResponse[]>(`${url}?limit=7`);
    const second = await org.as('OWNER').get<EntryResponse[]>(nextOf(first) ?? '');
    expect([...idsOf(first.body), ...idsOf(second.body)]).toEqual(idsOf(all.body).slice(0, 14));
    expect(first.headers['x-total-count']).toBe(String(all.body.length));
  });
});
