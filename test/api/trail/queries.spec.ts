import type { EntryResponse } from '../../../src/activity-logs/trail/dto/entry.response.js';
import type { QueriesResponse } from '../../../src/activity-logs/trail/dto/page.responses.js';
import type { ProblemBody } from '../../support/api-client.js';
import { integratorsEvent, unique } from '../../support/factories.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { idsOf } from '../../support/trace.js';

describe('GET /activities/queries', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  let tag: string;
  let newestFirst: string[];

  const query = async (parameters: string) => (await org.as('ADMIN').get<QueriesResponse>(`/activities/queries?tag=${tag}${parameters}`)).body;
  const record = async (event: Record<string, unknown>) => (await org.as('OWNER').post<EntryResponse>('/activities', integratorsEvent(event))).body;

  beforeAll(async () => {
    tag = unique('tag');
    newestFirst = [];
    for (let hour = 0; hour < 23; hour++) {
      test.clock.set(new Date(Date.UTC(2026, 2, 26, hour)));
      newestFirst.unshift((await record({ tags: [tag] }))._id);
    }
    test.clock.release();
  });

  it('answers ten on the first page, with exact totals', async () => {
    const { results, ...numbers } = await query('');
    expect(numbers).toEqual({ limit: 10, page: 1, totalPages: 3, totalResults: 23 });
    expect(idsOf(results)).toEqual(newestFirst.slice(0, 10));
  });

  it('answers each page asked for, the last one with what is left', async () => {
    const { results, ...numbers } = await query('&limit=9&page=3');
    expect(numbers).toEqual({ limit: 9, page: 3, totalPages: 3, totalResults: 23 });
    expect(idsOf(results)).toEqual(newestFirst.slice(18));
  });

  it('a page past the end is 200 with no results and the totals', async () => {
    expect(await query('&page=4')).toEqual({ limit: 10, page: 4, results: [], totalPages: 3, totalResults: 23 });
    expect((await query('&page=1000000000')).results).toEqual([]);
  });

  it('sorts as sortBy says, over all pages', async () => {
    expect(idsOf((await query('&limit=100&sortBy=createdAt:desc')).results)).toEqual(newestFirst);
    expect(idsOf((await query('&limit=100&sortBy=createdAt:asc')).results)).toEqual([...newestFirst].reverse());
    expect(idsOf((await query('&limit=9&page=3&sortBy=createdAt%3Aasc')).results)).toEqual([...newestFirst].reverse().slice(18));
  });

  it('from is inclusive, to is exclusive, and a date is its start in UTC', async () => {
    expect((await query('&from=2026-03-26T10:00:00Z&to=2026-03-26T12:00:00Z&sortBy=createdAt:asc')).results.map(({ createdAt }) => createdAt)).toEqual([
      '2026-03-26T10:00:00.000Z',
      '2026-03-26T11:00:00.000Z',
    ]);
    expect((await query('&from=2026-03-26T12:00:00%2B02:00&to=2026-03-26T10:00:00.001Z')).results.map(({ createdAt }) => createdAt)).toEqual([
      '2026-03-26T10:00:00.000Z',
    ]);
    expect((await query('&from=2026-03-26&to=2026-03-27')).totalResults).toBe(23);
    expect((await query('&to=2026-03-26T00:00:00.001Z')).totalResults).toBe(1);
  });

  it('all tags that are given must be on an entry', async () => {
    const [one, two] = [unique('one'), unique('two')];
    await record({ tags: [one] });
    await record({ tags: [two] });
    const both = await record({ tags: [two, 'between', one] });
    const found = await org.as('ADMIN').get<QueriesResponse>(`/activities/queries?tag=${one}&tag=${two}`);
    expect(found.body).toMatchObject({ totalResults: 1, results: [{ _id: both._id }] });
    const none = await org.as('ADMIN').get<ProblemBody>(`/activities/queries?tag=${one}&tag=${unique('three')}`);
    expect([none.status, none.body.code]).toEqual([400, 'activities_not_found']);
  });

  it('q finds words and beginnings of words in the context, whatever their case, and every one must be there', async () => {
    const word = unique('W').replace('_', '');
    const { _id } = await record({ context: `The ÉCOLE of ${word} sent "groß-artig" news (50%_off)` });
    const total = async (q: string) => {
      const { status, body } = await org.as('ADMIN').get<QueriesResponse>(`/activities/queries?q=${encodeURIComponent(q)}&from=2026-03-27`);
      return status === 200 ? idsOf(body.results) : [];
    };
    for (const q of [word, word.toLowerCase(), word.slice(0, 6), `${word} école`, `éco ${word} THE`, `${word} GROSS`, `${word}, 50`])
      expect(await total(q)).toEqual([_id]);
    for (const q of [`${word}x`, word.slice(1), `${word} cole`, `${word} missing`, `${word} ewes`]) expect(await total(q)).toEqual([]);
  });

  it.each([
    ['limit=101', 'limit'],
    ['limit=0', 'limit'],
    ['page=0', 'page'],
    ['page=1.5', 'page'],
    ['sortBy=createdAt', 'sortBy'],
    ['sortBy=activityType:asc', 'sortBy'],
    ['activityType=Not+One', 'activityType'],
    ['activityType=a&activityType=b', 'activityType'],
    ['createdBy=x', 'createdBy'],
    ['tag=', 'tag'],
    [`tag=${'x'.repeat(65)}`, 'tag'],
    ['from=yesterday', 'from'],
    ['from=2026-03-26T10:00:00', 'from'],
    ['from=2026-03-27&to=2026-03-26', 'to'],
    ['q=', 'q'],
    ['q=%25%25', 'q'],
    [`q=${'x'.repeat(101)}`, 'q'],
    ['q=%00', 'q'],
    ['cursor=x', 'cursor'],
    ['order=asc', 'order'],
    ['constructor=x', 'constructor'],
  ])('%s is 400 and names %s', async (parameters, field) => {
    const { status, body } = await org.as('ADMIN').get<ProblemBody>(`/activities/queries?${parameters}`);
    expect([status, body.code, body.errors?.map((error) => error.field)]).toEqual([400, 'validation_failed', [field]]);
  });

  it('every parameter at fault is named at once', async () => {
    const { body } = await org.as('ADMIN').get<ProblemBody>('/activities/queries?limit=0&page=x&nothing=1');
    expect(body.errors?.map(({ field }) => field).sort()).toEqual(['limit', 'nothing', 'page']);
  });
});
