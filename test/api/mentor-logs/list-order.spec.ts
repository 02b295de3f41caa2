import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { list, nextOf, record, type Log, type LogPage } from '../../support/mentor-log-stories.js';

const SORTS = ['occurred_at', '-occurred_at', 'created_at', '-created_at'] as const;

describe('the order and the pages of the list', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  let logs: Log[];
  beforeAll(async () => {
    logs = [];
    // Nine logs: three of each time, for either of the two times, so that every order has ties.
    for (const created of [1, 2, 3]) {
      test.clock.set(`2026-04-0${created}T08:00:00Z`);
      for (const occurred of [2, 3, 1]) logs.push(await record(org.as('ADMIN'), { occurred_at: `2026-03-0${occurred}T00:00:00Z` }));
    }
  });

  const timesOf = (page: { data: Log[] }, sort: string) => page.data.map((log) => (sort.endsWith('occurred_at') ? log.occurred_at : log.created_at));
  const idsOf = (page: { data: Log[] }) => page.data.map(({ log_id }) => log_id);

  it.each(SORTS)('follow %s', async (sort) => {
    const times = timesOf(await list(org.as('ADMIN'), { sort }), sort);
    const ascending = [1, 2, 3].flatMap((day) =>
      Array<string>(3).fill(sort.endsWith('occurred_at') ? `2026-03-0${day}T00:00:00Z` : `2026-04-0${day}T08:00:00Z`),
    );
    expect(times).toEqual(sort.startsWith('-') ? ascending.reverse() : ascending);
  });

  it('default to -occurred_at', async () => {
    expect(await list(org.as('ADMIN'))).toEqual(await list(org.as('ADMIN'), { sort: '-occurred_at' }));
  });

  it.each(SORTS)('keep ties in one order, whatever the size of the page: %s', async (sort) => {
    const whole = idsOf(await list(org.as('ADMIN'), { sort, limit: 100 }));
    for (const limit of [1, 2, 4, 9]) {
      const paged: string[] = [];
      for (let page = 1; paged.length < logs.length; page++) paged.push(...idsOf(await list(org.as('ADMIN'), { sort, limit, page })));
      expect(paged).toEqual(whole);
    }
    expect(new Set(whole).size).toBe(logs.length);
  });

  it('show whole logs', async () => {
    const { data } = await list(org.as('ADMIN'), { limit: 100 });
    const byId = (all: Log[]) => [...all].sort((a, b) => a.log_id.localeCompare(b.log_id));
    expect(byId(data)).toEqual(byId(logs));
  });

  it('count exactly on every page, also beyond the end', async () => {
    for (const [page, rows] of [
      [1, 4],
      [2, 4],
      [3, 1],
      [4, 0],
      [1_000_000_000, 0],
    ] as const) {
      const answer = await org.as('ADMIN').get<LogPage>(`/activity-logs?limit=4&page=${page}`);
      expect(answer.status).toBe(200);
      expect(answer.body.data).toHaveLength(rows);
      expect(answer.body.pagination).toEqual({ page, limit: 4, total: 9 });
      expect('next_cursor' in answer.body).toBe(page < 3);
      expect(nextOf(answer) !== undefined).toBe(page < 3);
    }
  });

  it('have no next page where the last one is exactly full', async () => {
    const answer = await org.as('ADMIN').get<LogPage>('/activity-logs?limit=3&page=3');
    expect(answer.body.data).toHaveLength(3);
    expect('next_cursor' in answer.body).toBe(false);
    expect(answer.headers['link']).toBeUndefined();
  });

  it('have 20 logs by default, and 100 at most', async () => {
    const other = await test.organization();
    for (let i = 0; i < 21; i++) await record(other.as('ADMIN'));
    expect((await list(other.as('ADMIN'))).data).toHaveLength(20);
    expect((await list(other.as('ADMIN'), { limit: 100 })).data).toHaveLength(21);
  });
});
