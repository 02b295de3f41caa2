import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { bodyOf, faults, read, record, trailOf, type Log } from '../../support/mentor-log-stories.js';

describe('If-Match on a mentor log', () => {
  const test = useTestApp();
  const org = useOrganization(test);

  const versionOf = async (log: Log) => (await org.as('ADMIN').get(`/activity-logs/${log.log_id}`)).headers['etag'] ?? '';
  const put = (log: Log, body: object, ifMatch: string) => org.as('ADMIN').put<Log>(`/activity-logs/${log.log_id}`, body, { headers: { 'if-match': ifMatch } });

  it('lets the present version be changed: by its tag, in a list, or by any', async () => {
    const log = await record(org.as('ADMIN'));
    let minutes = 0;
    for (const form of [(etag: string) => etag, (etag: string) => `"other" , ${etag}`, () => '*', (etag: string) => `"a,b",${etag}`]) {
      expect((await put(log, { duration_minutes: ++minutes }, form(await versionOf(log)))).status).toBe(200);
    }
  });

  it('takes the tag of the POST and of the PUT before', async () => {
    const request = { mentor_id: 'm', activity_type: 'check_in', description: 'x', occurred_at: '2026-03-26T13:00:00Z' };
    const created = await org.as('ADMIN').post<Log>('/activity-logs', request);
    const first = await put(created.body, { duration_minutes: 1 }, created.headers['etag'] ?? '');
    const second = await put(created.body, { duration_minutes: 2 }, first.headers['etag'] ?? '');
    expect([first.status, second.status]).toEqual([200, 200]);
  });

  it('refuses an old version with 412, on PUT and on DELETE, and changes nothing', async () => {
    const log = await record(org.as('ADMIN'));
    const old = await versionOf(log);
    const changed = bodyOf(200, await put(log, { duration_minutes: 1 }, old));
    expect(await put(log, { duration_minutes: 2 }, old)).toMatchObject({ status: 412, body: { code: 'precondition_failed' } });
    const deleted = await org.as('ADMIN').delete(`/activity-logs/${log.log_id}`, { headers: { 'if-match': old } });
    expect(deleted).toMatchObject({ status: 412, body: { code: 'precondition_failed' } });
    expect(await read(org.as('ADMIN'), log.log_id)).toEqual(changed);
    expect((await trailOf(org.as('ADMIN'), log.log_id)).map(({ activityType }) => activityType)).toEqual(['create-activity-log', 'update-activity-log']);
  });

  it('accepts the weak form of the current tag, and 412 of an older one', async () => {
    const log = await record(org.as('ADMIN'));
    const weak = `W/${await versionOf(log)}`;
    expect((await put(log, { duration_minutes: 1 }, '"*"')).status).toBe(412);
    expect((await put(log, { duration_minutes: 1 }, weak)).status).toBe(200);
    expect((await put(log, { duration_minutes: 2 }, weak)).status).toBe(412);
    expect((await read(org.as('ADMIN'), log.log_id)).duration_minutes).toBe(1);
  });

  it('is 412 for an old version even where the change would change nothing', async () => {
    const log = await record(org.as('ADMIN'));
    expect((await put(log, { description: log.description }, '"old"')).status).toBe(412);
  });

  it('is 404, not 412, where there is no such log or it is hidden', async () => {
    const log = await record(org.as('ADMIN'));
    expect((await put({ ...log, log_id: 'log_000000000000000000000000' }, { duration_minutes: 1 }, '"old"')).status).toBe(404);
    const hidden = await org.as('USER').put(`/activity-logs/${log.log_id}`, { duration_minutes: 1 }, { headers: { 'if-match': '"old"' } });
    expect(hidden.status).toBe(404);
  });

  it.each(['nonsense', '', 'W/', '"open', '"a" "b"'])('is a 400 that names the header where it is malformed: %j', async (ifMatch) => {
    const log = await record(org.as('ADMIN'));
    expect(faults(await put(log, { duration_minutes: 1 }, ifMatch))).toEqual(['If-Match']);
    expect(await read(org.as('ADMIN'), log.log_id)).toEqual(log);
  });

  it('lets exactly one of many win that change the same version at once', async () => {
    const log = await record(org.as('ADMIN'));
    const etag = await versionOf(log);
    const answers = await Promise.all(Array.from({ length: 25 }, (_, index) => put(log, { duration_minutes: 100 + index }, etag)));
    const winners = answers.filter(({ status }) => status === 200);
    expect(winners).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(24);
    expect(await read(org.as('ADMIN'), log.log_id)).toEqual(winners[0]?.body);
    expect(await trailOf(org.as('ADMIN'), log.log_id)).toHaveLength(2);
  });

  it('lets exactly one of a change and a deletion of the same version win', async () => {
    const log = await record(org.as('ADMIN'));
    const etag = await versionOf(log);
    const [changed, deleted] = await Promise.all([
      put(log, { duration_minutes: 7 }, etag),
      org.as('ADMIN').delete(`/activity-logs/${log.log_id}`, { headers: { 'if-match': etag } }),
    ]);
    expect([
      [200, 412],
      [404, 200],
    ]).toContainEqual([changed.status, deleted.status]);
  });
});

describe('many changes at once without If-Match', () => {
  const test = useTestApp();

  it('are all carried out, one after the other: each entry of the trail goes on from the one before', async () => {
    const org = await test.organization();
    const log = await record(org.as('ADMIN'), { duration_minutes: 1000 });
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, minutes) => org.as('ADMIN').put(`/activity-logs/${log.log_id}`, { duration_minutes: minutes, activity_type: 'check_in' })),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const steps = (await trailOf(org.as('ADMIN'), log.log_id)).slice(1).map(({ changes }) => changes?.['duration_minutes'] as { from: number; to: number });
    const next = new Map(steps.map(({ from, to }) => [from, to]));
    const chain: number[] = [];
    for (let at: number | undefined = 1000; at !== undefined; at = next.get(at)) chain.push(at);
    expect(steps).toHaveLength(40);
    expect(chain).toHaveLength(41);
    expect((await read(org.as('ADMIN'), log.log_id)).duration_minutes).toBe(chain.at(-1));
  });
});
