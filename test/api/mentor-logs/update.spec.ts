import { useTestApp } from '../../support/use-test-app.js';
import type { TestOrganization } from '../../support/test-organization.js';
import { bodyOf, codeOf, faults, read, record, trailOf, type Log } from '../../support/mentor-log-stories.js';

describe('changing a mentor log', () => {
  const test = useTestApp();
  let org: TestOrganization;
  beforeAll(async () => {
    test.clock.set('2026-05-01T10:00:00Z');
    org = await test.organization();
  });

  const change = (log: Log, body: unknown, role: 'USER' | 'ADMIN' = 'ADMIN') => org.as(role).put<Log>(`/activity-logs/${log.log_id}`, body);

  it('changes what is given, keeps the rest, and answers the whole log with updated_at', async () => {
    const log = await record(org.as('ADMIN'));
    test.clock.advance({ minutes: 7 });
    const answer = await change(log, { description: 'Better words', duration_minutes: 65 });
    expect(bodyOf(200, answer)).toEqual({ ...log, description: 'Better words', duration_minutes: 65, updated_at: '2026-05-01T10:07:00Z' });
    const there = await org.as('ADMIN').get(`/activity-logs/${log.log_id}`);
    expect(there.body).toEqual(answer.body);
    expect(there.headers['etag']).toBe(answer.headers['etag']);
  });

  it.each([
    { activity_type: 'documentation' },
    { description: 'Only this' },
    { contact_id: 'other-contact' },
    { duration_minutes: 0 },
    { duration_minutes: 1440 },
    { occurred_at: '2026-02-02T02:02:02.020Z' },
  ])('changes one field alone: %j', async (body) => {
    const log = await record(org.as('ADMIN'));
    const { updated_at, ...changed } = bodyOf(200, await change(log, body));
    expect(changed).toEqual({ ...log, ...body });
    expect(updated_at).toBeDefined();
  });

  it('clears an optional field with null, which then is left out', async () => {
    const log = await record(org.as('ADMIN'));
    const changed = bodyOf(200, await change(log, { contact_id: null, duration_minutes: null }));
    expect(changed).not.toHaveProperty('contact_id');
    expect(changed).not.toHaveProperty('duration_minutes');
    expect(changed.description).toBe(log.description);
    expect(await read(org.as('ADMIN'), log.log_id)).toEqual(changed);
  });

  it('lets a USER change their own, and answers 404 for another mentor’s or another organization’s', async () => {
    const mine = await record(org.as('USER'), { mentor_id: org.people.USER.mentorId });
    expect((await change(mine, { description: 'Mine' }, 'USER')).status).toBe(200);
    const another = await record(org.as('ADMIN'));
    expect(await change(another, { description: 'Not mine' }, 'USER')).toMatchObject({ status: 404, body: { code: 'not_found' } });
    const stranger = await test.organization();
    expect((await stranger.as('OWNER').put(`/activity-logs/${another.log_id}`, { description: 'Not ours' })).status).toBe(404);
    expect(await read(org.as('ADMIN'), another.log_id)).toEqual(another);
    expect(await trailOf(org.as('ADMIN'), another.log_id)).toHaveLength(1);
  });

  it('answers 404 for what never was or is malformed', async () => {
    for (const id of ['log_000000000000000000000000', 'a%20b'])
      expect((await org.as('ADMIN').put(`/activity-logs/${id}`, { description: 'x' })).status).toBe(404);
  });

  it.each<[string, object]>([
    ['body', {}],
    ['mentor_id', { mentor_id: 'somebody-else' }],
    ['mentor_id', { mentor_id: null, description: 'x' }],
    ['log_id', { log_id: 'log_1' }],
    ['updated_at', { updated_at: '2026-03-26T13:00:00Z' }],
    ['activity_type', { activity_type: null }],
    ['activity_type', { activity_type: 'made_up' }],
    ['description', { description: null }],
    ['description', { description: ' ' }],
    ['description', { description: 'x'.repeat(2001) }],
    ['occurred_at', { occurred_at: null }],
    ['occurred_at', { occurred_at: '2026-03-26' }],
    ['contact_id', { contact_id: '' }],
    ['contact_id', { contact_id: 'a b' }],
    ['duration_minutes', { duration_minutes: 1441 }],
    ['duration_minutes', { duration_minutes: '5' }],
  ])('refuses with the name of the field, and changes nothing: %s in %j', async (field, body) => {
    const log = await record(org.as('ADMIN'));
    expect(faults(await change(log, body))).toEqual([field]);
    expect(await read(org.as('ADMIN'), log.log_id)).toEqual(log);
    expect(await trailOf(org.as('ADMIN'), log.log_id)).toHaveLength(1);
  });

  it('names every field at fault at once', async () => {
    const log = await record(org.as('ADMIN'));
    expect(faults(await change(log, { description: '', duration_minutes: -1, occurred_at: 'now', extra: 1 })).sort()).toEqual([
      'description',
      'duration_minutes',
      'extra',
      'occurred_at',
    ]);
  });

  it('refuses a body that is no object, and no body at all', async () => {
    const log = await record(org.as('ADMIN'));
    for (const body of ['[]', 'null', '"x"', undefined]) expect(faults(await change(log, body))).toEqual(['body']);
    expect(codeOf(await change(log, '{'))).toBe('malformed_json');
  });

  it('writes nothing if nothing changes, even if the request words it differently', async () => {
    const log = await record(org.as('ADMIN'), { occurred_at: '2026-03-26T13:00:00Z', contact_id: undefined });
    test.clock.advance({ minutes: 1 });
    const { activity_type, description, duration_minutes } = log;
    for (const same of [{ description }, { activity_type, description, duration_minutes, contact_id: null, occurred_at: '2026-03-26T14:00:00.0001+01:00' }]) {
      expect(bodyOf(200, await change(log, same))).toEqual(log);
    }
    expect(await read(org.as('ADMIN'), log.log_id)).toEqual(log);
    expect(await trailOf(org.as('ADMIN'), log.log_id)).toHaveLength(1);
  });
});
