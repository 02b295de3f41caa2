import type { TrailStatisticsResponse } from '../../src/activity-logs/trail/dto/trail-statistics.response.js';
import type { EntryResponse } from '../../src/activity-logs/trail/dto/entry.response.js';
import { TrailEntry } from '../../src/activity-logs/trail/trail-entry.entity.js';
import { Database } from '../../src/database/index.js';
import type { ProblemBody } from '../support/api-client.js';
import { integratorsEvent } from '../support/factories.js';
import { useOrganization, useTestApp } from '../support/use-test-app.js';
import type { TestOrganization } from '../support/test-organization.js';
import { sealBatch } from '../support/statistics.js';
import { entityManager } from '../support/entity-manager.js';

describe('GET /activities/stats', () => {
  const test = useTestApp();
  let org: TestOrganization;
  let other: TestOrganization;

  beforeAll(async () => {
    [org, other] = [await test.organization(), await test.organization()];
  });
  beforeEach(() => test.clock.release());

  const recordAt = async (at: string, event: Record<string, unknown> = {}, on = org) => {
    test.clock.set(at);
    return (await on.as('ADMIN').post<EntryResponse>('/activities', integratorsEvent({ activityType: 'open-door', tags: [], ...event }))).body;
  };
  const stats = async (query: string) => {
    const { status, body } = await org.as('ADMIN').get<TrailStatisticsResponse>(`/activities/stats?${query}`);
    expect(status).toBe(200);
    return body;
  };
  /** `[start, how many]` of each bucket. */
  const doors = async (query: string) => (await stats(query)).series.map(({ start, counts }) => [start, counts['open-door'] ?? 0]);

  it('answers by day and type for the last 30 days by default', async () => {
    await recordAt('2024-05-10T10:00:00Z', { activityType: 'print-badge' });
    test.clock.set('2024-05-10T10:00:00Z');
    const { series, ...rest } = await stats('');
    expect(rest).toEqual({
      ...{ interval: 'day', groupBy: 'activityType', tz: 'UTC', from: '2024-04-11T00:00:00.000Z', to: '2024-05-11T00:00:00.000Z' },
      ...{ totals: { 'print-badge': 1 }, total: 1 },
    });
    expect(series).toHaveLength(30);
    expect(series.at(-1)).toEqual({ start: '2024-05-10T00:00:00.000Z', counts: { 'print-badge': 1 } });
    expect(series[0]).toEqual({ start: '2024-04-11T00:00:00.000Z', counts: {} });
  });

  it('counts the days of the organization’s zone where the request names none, and of no other’s', async () => {
    const kolkata = await test.organization();
    expect((await kolkata.as('OWNER').patch(`/organizations/${kolkata.id}`, { timeZone: 'Asia/Kolkata' })).status).toBe(200);
    await recordAt('2024-05-20T18:29:59.999Z', {}, kolkata);
    await recordAt('2024-05-20T18:30:00Z', {}, kolkata);
    const [UTC_DAYS, INDIAN_DAYS] = [
      ['2024-05-20T00:00:00.000Z', '2024-05-21T00:00:00.000Z'],
      ['2024-05-19T18:30:00.000Z', '2024-05-20T18:30:00.000Z', '2024-05-21T18:30:00.000Z'],
    ];
    const days = async (on: TestOrganization, query = '') => {
      const range = 'from=2024-05-20T00:00:00Z&to=2024-05-22T00:00:00Z';
      const { tz, series } = (await on.as('ADMIN').get<TrailStatisticsResponse>(`/activities/stats?${range}${query}`)).body;
      return { tz, starts: series.map(({ start }) => start), doors: series.map(({ counts }) => counts['open-door'] ?? 0) };
    };
    expect(await days(kolkata)).toEqual({ tz: 'Asia/Kolkata', starts: INDIAN_DAYS, doors: [1, 1, 0] });
    expect(await days(kolkata, '&tz=UTC')).toEqual({ tz: 'UTC', starts: UTC_DAYS, doors: [2, 0] });
    expect(await days(other)).toMatchObject({ tz: 'UTC', starts: UTC_DAYS });
    test.clock.set('2024-05-20T18:30:00Z');
    const { body } = await kolkata.as('ADMIN').get<TrailStatisticsResponse>('/activities/stats');
    expect([body.from, body.to]).toEqual(['2024-04-21T18:30:00.000Z', '2024-05-21T18:30:00.000Z']);
  });

  it('counts the same before and after it is sealed', async () => {
    for (const at of ['2024-06-03T10:14:59.999Z', '2024-06-03T10:15:00.000Z', '2024-06-04T00:00:00.000Z']) await recordAt(at);
    const query = 'from=2024-06-03T10:14:59.999Z&to=2024-06-04T00:00:00.001Z';
    const before = await stats(query);
    expect(before.totals).toEqual({ 'open-door': 3 });
    expect(await sealBatch(test, org)).toBeGreaterThan(0);
    expect(await stats(query)).toEqual(before);
  });

  it('counts from the first moment of the range to before its last, and prints where the first bucket begins', async () => {
    for (const at of ['2024-07-03T10:00:00.000Z', '2024-07-03T10:00:00.001Z', '2024-07-04T10:07:00.000Z']) await recordAt(at);
    for (const _ of ['unsealed', 'sealed']) {
      expect(await doors('from=2024-07-03T10:00:00.001Z&to=2024-07-04T10:07:00Z')).toEqual([
        ['2024-07-03T00:00:00.000Z', 1],
        ['2024-07-04T00:00:00.000Z', 0],
      ]);
      expect((await stats('from=2024-07-03T10:00:00Z&to=2024-07-04T10:07:00.001Z')).total).toBe(3);
      await sealBatch(test, org);
    }
    expect(await stats('from=2024-07-03T10:00:00Z&to=2024-07-03T10:00:00Z')).toMatchObject({ series: [], totals: {}, total: 0 });
  });

  it('gives a day of 23 hours and one of 25 what happened in them', async () => {
    for (const at of ['2024-03-30T22:59:59Z', '2024-03-30T23:00:00Z', '2024-03-31T21:59:59Z', '2024-03-31T22:00:00Z']) await recordAt(at);
    expect(await doors('from=2024-03-30T00:00:00%2B01:00&to=2024-04-02T00:00:00%2B02:00&tz=Europe/Berlin')).toEqual([
      ['2024-03-29T23:00:00.000Z', 1],
      ['2024-03-30T23:00:00.000Z', 2],
      ['2024-03-31T22:00:00.000Z', 1],
    ]);
    for (const at of ['2024-10-27T00:30:00Z', '2024-10-27T01:30:00Z', '2024-10-27T22:59:59Z', '2024-10-27T23:00:00Z']) await recordAt(at);
    expect(await doors('from=2024-10-26T22:00:00Z&to=2024-10-28T23:00:00Z&tz=Europe/Berlin')).toEqual([
      ['2024-10-26T22:00:00.000Z', 3],
      ['2024-10-27T23:00:00.000Z', 1],
    ]);
  });

  it('tells the two hours apart that the clocks repeat', async () => {
    for (const at of ['2023-10-29T00:30:00Z', '2023-10-29T01:30:00Z', '2023-10-29T01:45:00Z']) await recordAt(at);
    expect(await doors('interval=hour&from=2023-10-29T00:00:00Z&to=2023-10-29T02:00:00Z&tz=Europe/Berlin')).toEqual([
      ['2023-10-29T00:00:00.000Z', 1],
      ['2023-10-29T01:00:00.000Z', 2],
    ]);
  });

  it('begins hours and days at half past, or at a quarter to, if the zone does', async () => {
    for (const at of ['2024-08-01T18:14:59Z', '2024-08-01T18:15:00Z', '2024-08-01T18:29:59Z', '2024-08-01T18:30:00Z']) await recordAt(at);
    const range = 'from=2024-08-01T18:00:00Z&to=2024-08-01T19:00:00Z';
    for (const _ of ['unsealed', 'sealed']) {
      for (const interval of ['hour', 'day']) {
        expect((await doors(`interval=${interval}&${range}&tz=Asia/Kolkata`)).map(([, count]) => count)).toEqual([3, 1]);
        expect((await doors(`interval=${interval}&${range}&tz=Asia/Kathmandu`)).map(([, count]) => count)).toEqual([1, 3]);
      }
      await sealBatch(test, org);
    }
  });

  it('is exact where a zone was not even quarters of an hour away from UTC', async () => {
    for (const at of ['1971-06-01T00:44:29Z', '1971-06-01T00:44:30Z', '1971-06-02T00:44:30Z']) await recordAt(at);
    await sealBatch(test, org);
    expect(await doors('from=1971-05-31T12:00:00Z&to=1971-06-02T12:00:00Z&tz=Africa/Monrovia')).toEqual([
      ['1971-05-31T00:44:30.000Z', 1],
      ['1971-06-01T00:44:30.000Z', 1],
      ['1971-06-02T00:44:30.000Z', 1],
    ]);
  });

  it('begins weeks on Monday, and months on their first day', async () => {
    for (const at of ['2023-01-01T12:00:00Z', '2023-01-02T12:00:00Z', '2023-02-01T12:00:00Z']) await recordAt(at);
    expect(await doors('interval=week&from=2023-01-01&to=2023-01-09')).toEqual([
      ['2022-12-26T00:00:00.000Z', 1],
      ['2023-01-02T00:00:00.000Z', 1],
    ]);
    expect(await doors('interval=month&from=2023-01-01&to=2023-03-01')).toEqual([
      ['2023-01-01T00:00:00.000Z', 2],
      ['2023-02-01T00:00:00.000Z', 1],
    ]);
  });

  it('counts an entry with two tags once in the total and once in each, and one without any in the total', async () => {
    const day = '2022-05-05T10:00:00Z';
    await recordAt(day, { tags: ['red', 'green'] });
    await recordAt(day, { tags: ['red', 'constructor', '__proto__'] });
    await recordAt(day);
    for (const _ of ['unsealed', 'sealed']) {
      const { series, totals, total } = await stats('groupBy=tag&from=2022-05-05&to=2022-05-06');
      expect(total).toBe(3);
      expect(Object.entries(totals)).toEqual([
        ['__proto__', 1],
        ['constructor', 1],
        ['green', 1],
        ['red', 2],
      ]);
      expect(series).toEqual([{ start: '2022-05-05T00:00:00.000Z', counts: totals }]);
      await sealBatch(test, org);
    }
  });

  it('counts by actor', async () => {
    await recordAt('2022-06-05T10:00:00Z', { createdBy: org.people.USER.id });
    await recordAt('2022-06-05T10:00:00Z');
    const { totals } = await stats('groupBy=createdBy&from=2022-06-05&to=2022-06-06');
    expect(totals).toEqual({ [org.people.USER.id]: 1, [org.people.ADMIN.id]: 1 });
  });

  it('never counts what happened in another organization', async () => {
    await recordAt('2022-07-05T10:00:00Z', { tags: ['theirs'] }, other);
    for (const _ of ['unsealed', 'sealed']) {
      for (const groupBy of ['activityType', 'createdBy', 'tag']) {
        expect(await stats(`groupBy=${groupBy}&from=2022-07-05T10:00:00Z&to=2022-07-06T09:59:00Z`)).toMatchObject({ totals: {}, total: 0 });
      }
      await sealBatch(test, other);
    }
  });

  it('still counts an entry whose payload was erased', async () => {
    const { _id: id } = await recordAt('2022-08-05T10:00:00Z', { tags: ['erased'] });
    await sealBatch(test, org);
    const erased = { context: null, searchText: null, salt: null, erasedAt: new Date('2022-08-05T11:00:00Z') };
    await test.app.get(Database).write((tx) => entityManager(tx).update(TrailEntry, { organizationId: org.id, id }, erased));
    for (const range of ['from=2022-08-05&to=2022-08-06', 'from=2022-08-05T09:59:00Z&to=2022-08-05T10:01:00Z']) {
      expect(await stats(`groupBy=tag&${range}`)).toMatchObject({ totals: { erased: 1 }, total: 1 });
    }
  });

  it('is for ADMIN and OWNER', async () => {
    expect((await org.as('USER').get('/activities/stats')).status).toBe(403);
    expect((await test.anonymous.get('/activities/stats')).status).toBe(401);
    expect((await org.as('OWNER').get('/activities/stats')).status).toBe(200);
  });

  it('answers a thousand buckets, and says what to do about one more', async () => {
    expect((await stats('interval=hour&from=2024-01-01T00:00:00Z&to=2024-02-11T16:00:00Z')).series).toHaveLength(1_000);
    expect((await stats('interval=week&from=2001-01-01&to=2020-03-01T23:00:00Z&tz=Europe/Berlin')).series).toHaveLength(1_000);
    expect((await stats('interval=month&groupBy=tag&from=1970-01-01T05:00:00Z&to=2053-05-01T04:00:00Z&tz=America/New_York')).series).toHaveLength(1_000);
    const { status, body } = await org.as('ADMIN').get<ProblemBody>('/activities/stats?interval=hour&from=2024-01-01T00:00:00Z&to=2024-02-11T16:00:00.001Z');
    expect([status, body.code]).toEqual([400, 'validation_failed']);
    expect(body.errors).toEqual([
      { field: 'from', message: 'must be closer to to: at most 1,000 buckets are allowed; request a shorter range or a longer interval' },
    ]);
  });

  it.each([
    ['interval=year', 'interval'],
    ['groupBy=context', 'groupBy'],
    ['tz=Mars/Olympus', 'tz'],
    ['tz=%2B02:00', 'tz'],
    ['tz=Etc/Unknown', 'tz'],
    ['from=2024-01-02&to=2024-01-01', 'to'],
    ['from=9000-01-01', 'from'],
    ['from=0001-01-01', 'from'],
    ['from=2024-01-01&to=tomorrow', 'to'],
    ['limit=10', 'limit'],
  ])('%s is 400 and names %s', async (query, field) => {
    const { status, body } = await org.as('ADMIN').get<ProblemBody>(`/activities/stats?${query}`);
    expect([status, body.code, body.errors?.map((error) => error.field)]).toEqual([400, 'validation_failed', [field]]);
  });

  it('counts no sealing that was rolled back', async () => {
    await recordAt('2022-09-05T10:00:00Z');
    const query = 'from=2022-09-05&to=2022-09-06';
    const database = test.app.get(Database);
    const write = database.write.bind(database);
    database.write = (work) =>
      write(async (tx) => {
        await work(tx);
        throw new Error('the power failed');
      });
    await expect(sealBatch(test, org)).rejects.toThrow('the power failed');
    database.write = write;
    expect((await stats(query)).total).toBe(1);
    expect(await sealBatch(test, org)).toBe(1);
    expect((await stats(query)).total).toBe(1);
  });
});

describe('the total of a list', () => {
  const test = useTestApp();
  const org = useOrganization(test);

  beforeAll(async () => {
    for (const tags of [['one'], ['one', 'two'], []]) await org.as('ADMIN').post('/activities', integratorsEvent({ tags }));
  });

  const count = async (path: string) => Number((await org.as('ADMIN').get(path)).headers['x-total-count']);

  it('is that of its entries, before and after they are sealed', async () => {
    const paths = (): [string, number][] => [
      [`/activities/user/${org.people.USER.id}`, 1],
      [`/activities/user/${org.people.ADMIN.id}`, 4],
      ['/activities/user', 4],
      ['/activities/tags/one', 2],
      ['/activities/tags/two', 1],
    ];
    for (const _ of ['unsealed', 'sealed']) {
      for (const [path, expected] of paths()) expect([path, await count(path)]).toEqual([path, expected]);
      const all = await org.as('ADMIN').get<EntryResponse[]>(`/activities/organization/${org.id}`);
      expect(Number(all.headers['x-total-count'])).toBe(all.body.length);
      while ((await sealBatch(test, org)) > 0);
    }
  });
});
