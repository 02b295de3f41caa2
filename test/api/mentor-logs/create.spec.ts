import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { mentorLog } from '../../support/factories.js';
import { bodyOf, faults, list, read, record, trail, trailOf, type Log } from '../../support/mentor-log-stories.js';

describe('recording a mentor log', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  afterEach(() => test.clock.release());

  it('answers 201 with the log, and tells where it stands and which version it is', async () => {
    test.clock.set('2026-04-01T08:30:00Z');
    const request = mentorLog();
    const answer = await org.as('ADMIN').post<Log>('/activity-logs', request);
    const { log_id, ...rest } = bodyOf(201, answer);
    expect(log_id).toMatch(/^log_[0-9a-f]{24}$/);
    expect(rest).toEqual({ ...request, created_at: '2026-04-01T08:30:00Z' });
    expect(answer.headers['location']).toBe(`/api/v1/activity-logs/${log_id}`);

    const there = await org.as('ADMIN').get<Log>(`/activity-logs/${log_id}`);
    expect(there.body).toEqual(answer.body);
    expect(answer.headers['etag']).toMatch(/^"[^"]+"$/);
    expect(there.headers['etag']).toBe(answer.headers['etag']);
  });

  it('writes one trail entry that names the log, its mentor, its type and who did it', async () => {
    const log = await record(org.as('ADMIN'), { activity_type: 'referral_made' });
    const entries = await trailOf(org.as('ADMIN'), log.log_id);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      activityType: 'create-activity-log',
      createdBy: org.people.ADMIN.id,
      orgId: org.id,
      tags: ['referral_made'],
      actor: { type: 'user', id: org.people.ADMIN.id },
      target: { id: log.log_id },
      __v: 0,
    });
    expect(entries[0]?.context).toContain(log.mentor_id);
    expect(JSON.stringify(entries)).not.toContain(log.description);
  });

  it('takes the mentor_id of a USER who leaves it out, or sends null', async () => {
    for (const mentor_id of [undefined, null]) {
      const answer = await org.as('USER').post<Log>('/activity-logs', { ...mentorLog(), mentor_id });
      expect(bodyOf(201, answer).mentor_id).toBe(org.people.USER.mentorId);
    }
  });

  it('requires a mentor_id from those who record for others', async () => {
    const key = await org.addApiKey('ADMIN');
    for (const api of [org.as('ADMIN'), org.as('OWNER'), key.api]) {
      expect(faults(await api.post('/activity-logs', { ...mentorLog(), mentor_id: undefined }))).toEqual(['mentor_id']);
    }
  });

  it('lets an ADMIN record for any mentor, also one that nobody knows', async () => {
    const log = await record(org.as('ADMIN'), { mentor_id: 'Z-9_' });
    expect((await list(org.as('ADMIN'), { mentor_id: 'Z-9_' })).data).toEqual([log]);
  });

  it('refuses a USER who records for another mentor, and writes nothing', async () => {
    const before = (await trail(org.as('ADMIN'))).length;
    const answer = await org.as('USER').post('/activity-logs', mentorLog({ mentor_id: 'somebody-else' }));
    expect(answer.status).toBe(403);
    expect((await list(org.as('ADMIN'), { mentor_id: 'somebody-else' })).pagination.total).toBe(0);
    expect(await trail(org.as('ADMIN'))).toHaveLength(before);
  });

  it('leaves out of the answer what was left out or null', async () => {
    const required = { mentor_id: 'mentor_1', activity_type: 'check_in', description: 'Short call', occurred_at: '2026-03-26T13:00:00Z' };
    for (const optional of [{}, { contact_id: null, duration_minutes: null }]) {
      const log = bodyOf(201, await org.as('ADMIN').post<Log>('/activity-logs', { ...required, ...optional }));
      expect(Object.keys(log).sort()).toEqual([...Object.keys(required), 'created_at', 'log_id'].sort());
      expect(await read(org.as('ADMIN'), log.log_id)).toEqual(log);
    }
  });

  it('keeps the bounds of every field', async () => {
    const longest = `A${'_-'.repeat(31)}9`;
    for (const values of [
      { duration_minutes: 0 },
      { duration_minutes: 1440 },
      { mentor_id: longest },
      { contact_id: longest },
      { contact_id: '7' },
      { description: '.' },
    ]) {
      expect(await record(org.as('ADMIN'), values)).toMatchObject(values);
    }
  });

  it('gives ids that sort by time', async () => {
    const ids: string[] = [];
    for (const minute of [10, 11, 12]) {
      test.clock.set(`2026-04-01T08:${minute}:00Z`);
      ids.push((await record(org.as('ADMIN'))).log_id, (await record(org.as('ADMIN'))).log_id);
    }
    expect([...ids].sort()).toEqual(ids);
  });
});
