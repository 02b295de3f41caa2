import { useTestApp } from '../../support/use-test-app.js';
import type { TestOrganization } from '../../support/test-organization.js';
import { mentorLog } from '../../support/factories.js';
import { bodyOf, faults, list, nextOf, queryString, read, recordAll, type Log, type LogPage } from '../../support/mentor-log-stories.js';

const SORTS = ['occurred_at', '-occurred_at', 'created_at', '-created_at'] as const;

describe('a cursor', () => {
  const test = useTestApp();
  let org: TestOrganization;
  beforeEach(async () => {
    test.clock.set('2026-06-01T00:00:00Z');
    org = await test.organization();
  });

  /** Many of them at the same moments. */
  const fill = (count: number) =>
    recordAll(
      org.as('ADMIN'),
      Array.from({ length: count }, (_, index) => mentorLog({ occurred_at: `2026-03-0${1 + (index % 7)}T00:00:00Z`, description: `log ${index}` })),
    );

  it.each(SORTS)('shows every log that stays exactly once, while others come and go between the pages: %s', async (sort) => {
    const lasting = new Set(await fill(30));
    const seen: string[] = [];
    let cursor: string | undefined;
    for (let round = 0; ; round++) {
      const page = await list(org.as('ADMIN'), { sort, limit: 4, ...(cursor && { cursor }) });
      seen.push(...page.data.map(({ log_id }) => log_id));
      cursor = page.next_cursor;
      if (cursor === undefined) break;
      // One is added before, one after, one at the place of the cursor; the cursor's own row, one seen and one not yet seen go.
      test.clock.advance({ seconds: round });
      await recordAll(
        org.as('ADMIN'),
        ['2020-01-01T00:00:00Z', '2026-05-31T00:00:00Z', (page.data.at(-1) as Log).occurred_at].map((occurred_at) => mentorLog({ occurred_at })),
      );
      const unseen = [...lasting].filter((id) => !seen.includes(id));
      for (const gone of [seen.at(-1), seen[Math.floor(seen.length / 2)], round % 2 ? unseen.at(-1) : undefined]) {
        if (gone === undefined || (await org.as('ADMIN').delete(`/activity-logs/${gone}`)).status === 404) continue;
        lasting.delete(gone);
      }
      if (round === 40) throw new Error('the pages do not end');
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect([...lasting].filter((id) => !seen.includes(id))).toEqual([]);
  });

  it('is the same in the body and in the Link, which keeps the rest of the request', async () => {
    await fill(9);
    const query = {
      limit: 2,
      sort: 'occurred_at',
      q: 'log',
      activity_type: ['check_in,session_completed', 'documentation'],
      from: '2026-03-02T00:00:00+01:00',
    };
    const wanted = (await list(org.as('ADMIN'), { ...query, limit: 100 })).data;
    expect(wanted.length).toBeGreaterThan(4);
    const shown: Log[] = [];
    let path: string | undefined = `/activity-logs?${queryString({ ...query, page: 1 })}`;
    while (path !== undefined) {
      const answer = await org.as('ADMIN').get<LogPage>(path);
      shown.push(...bodyOf(200, answer).data);
      path = nextOf(answer);
      expect(path === undefined ? undefined : new URLSearchParams(path.split('?')[1]).get('cursor')).toBe(answer.body.next_cursor);
    }
    expect(shown).toEqual(wanted);
  });

  it('comes in a Link that is right where the request has a bare question mark in its query', async () => {
    await fill(5);
    const answer = await org.as('ADMIN').get<LogPage>('/activity-logs?q=log?&limit=2&sort=created_at');
    const next = new URLSearchParams(nextOf(answer)?.split('?').slice(1).join('?'));
    expect(Object.fromEntries(next)).toEqual({ q: 'log?', limit: '2', sort: 'created_at', cursor: answer.body.next_cursor });
  });

  it('goes on from any numbered page', async () => {
    await fill(9);
    const { next_cursor = '' } = await list(org.as('ADMIN'), { limit: 3, page: 2 });
    const third = await list(org.as('ADMIN'), { limit: 3, page: 3 });
    expect((await list(org.as('ADMIN'), { limit: 3, cursor: next_cursor })).data).toEqual(third.data);
  });

  it('counts all that matches, on every page', async () => {
    await fill(5);
    const first = await list(org.as('ADMIN'), { limit: 2 });
    const second = await list(org.as('ADMIN'), { limit: 2, cursor: first.next_cursor ?? '' });
    expect([first.pagination.total, second.pagination.total]).toEqual([5, 5]);
  });

  it('is refused together with a page', async () => {
    await fill(3);
    const { next_cursor = '' } = await list(org.as('ADMIN'), { limit: 1 });
    expect(faults(await org.as('ADMIN').get(`/activity-logs?${queryString({ limit: 1, page: 1, cursor: next_cursor })}`))).toEqual(['cursor']);
  });

  it('is refused in every order but its own', async () => {
    await fill(3);
    for (const sort of SORTS) {
      const { next_cursor = '' } = await list(org.as('ADMIN'), { limit: 1, sort });
      for (const other of SORTS.filter((candidate) => candidate !== sort)) {
        expect(faults(await org.as('ADMIN').get(`/activity-logs?${queryString({ sort: other, cursor: next_cursor })}`))).toEqual(['cursor']);
      }
    }
  });

  it('is refused where it is another list’s, cut, lengthened or made up', async () => {
    await fill(3);
    const { next_cursor = '' } = await list(org.as('ADMIN'), { limit: 1 });
    const entries = await org.as('ADMIN').get<{ nextCursor: string }>('/activities?limit=1');
    const madeUp = Buffer.from(JSON.stringify(['logs:-occurred_at', 'now', 'log_1', 1])).toString('base64url');
    for (const cursor of [entries.body.nextCursor, next_cursor.slice(0, -2), `${next_cursor}AA`, `${next_cursor}=`, madeUp, 'x', '', 'null', '%', '1']) {
      expect(faults(await org.as('ADMIN').get(`/activity-logs?${queryString({ cursor })}`))).toEqual(['cursor']);
    }
  });

  it('opens nothing to a caller who may not see it', async () => {
    const [id] = await fill(9);
    const { next_cursor = '' } = await list(org.as('ADMIN'), { limit: 3 });
    expect((await list(org.as('USER'), { cursor: next_cursor })).data).toEqual([]);
    expect((await list((await test.organization()).as('OWNER'), { cursor: next_cursor })).data).toEqual([]);
    expect((await read(org.as('ADMIN'), id as string)).log_id).toBe(id);
  });
});
