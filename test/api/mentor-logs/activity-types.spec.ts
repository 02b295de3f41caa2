import { useTestApp } from '../../support/use-test-app.js';
import type { TestOrganization } from '../../support/test-organization.js';
import { mentorLog } from '../../support/factories.js';
import { bodyOf, faults, list, messageOn, read, record, type Log } from '../../support/mentor-log-stories.js';

const STANDARD = ['session_completed', 'referral_made', 'check_in', 'documentation', 'training_attended'];

describe('the activity types of an organization', () => {
  const test = useTestApp();
  let org: TestOrganization;
  beforeEach(async () => (org = await test.organization()));

  const allow = async (...activityTypes: string[]) => bodyOf(200, await org.as('OWNER').patch(`/organizations/${org.id}`, { activityTypes }));

  it.each(STANDARD)('always have %s', async (activity_type) => {
    expect((await record(org.as('ADMIN'), { activity_type })).activity_type).toBe(activity_type);
  });

  it('have what the organization adds, on POST, in a batch and on PUT, and only there', async () => {
    await allow('home_visit', 'phone-call');
    const log = await record(org.as('ADMIN'), { activity_type: 'home_visit' });
    expect(await read(org.as('ADMIN'), log.log_id)).toMatchObject({ activity_type: 'home_visit' });
    const batch = await org.as('ADMIN').post('/activity-logs/batch', { logs: [mentorLog({ activity_type: 'phone-call' })] });
    expect(batch.status).toBe(201);
    const changed = await org.as('ADMIN').put<Log>(`/activity-logs/${log.log_id}`, { activity_type: 'phone-call' });
    expect(bodyOf(200, changed).activity_type).toBe('phone-call');

    const stranger = await test.organization();
    expect(faults(await stranger.as('ADMIN').post('/activity-logs', mentorLog({ activity_type: 'home_visit' })))).toEqual(['activity_type']);
  });

  it('are listed, the added ones too, where another is refused', async () => {
    await allow('home_visit');
    const { log_id } = await record(org.as('ADMIN'));
    const api = org.as('ADMIN');
    const refusals: [string, Awaited<ReturnType<typeof api.post>>][] = [
      ['activity_type', await api.post('/activity-logs', mentorLog({ activity_type: 'made_up' }))],
      ['activity_type', await api.put(`/activity-logs/${log_id}`, { activity_type: 'made_up' })],
      ['logs[0].activity_type', await api.post('/activity-logs/batch', { logs: [mentorLog({ activity_type: 'made_up' })] })],
    ];
    for (const [field, answer] of refusals) {
      expect(faults(answer)).toEqual([field]);
      for (const type of [...STANDARD, 'home_visit']) expect(messageOn(answer, field)).toContain(type);
    }
  });

  it('keep the logs of a type that was taken off: they are read, listed, counted and corrected', async () => {
    await allow('home_visit');
    const log = await record(org.as('ADMIN'), { activity_type: 'home_visit' });
    await allow();
    expect(await read(org.as('ADMIN'), log.log_id)).toEqual(log);
    expect((await list(org.as('ADMIN'), { activity_type: 'home_visit' })).data).toEqual([log]);
    const counts = await org.as('ADMIN').get<{ counts: Record<string, number> }>(`/activity-logs/mentor/${log.mentor_id}/count-by-type`);
    expect(counts.body.counts['home_visit']).toBe(1);
    const corrected = await org.as('ADMIN').put<Log>(`/activity-logs/${log.log_id}`, { duration_minutes: 5, activity_type: 'home_visit' });
    expect(bodyOf(200, corrected)).toMatchObject({ activity_type: 'home_visit', duration_minutes: 5 });

    expect(faults(await org.as('ADMIN').post('/activity-logs', mentorLog({ activity_type: 'home_visit' })))).toEqual(['activity_type']);
  });

  it('take names that a program might stumble over', async () => {
    const names = ['constructor', 'tostring', '123', '0', 'a'.repeat(64)];
    await allow(...names);
    const mentor_id = 'mentor_of_odd_names';
    for (const activity_type of names) expect((await record(org.as('ADMIN'), { mentor_id, activity_type })).activity_type).toBe(activity_type);
    const { body } = await org.as('ADMIN').get<{ counts: Record<string, number> }>(`/activity-logs/mentor/${mentor_id}/count-by-type`);
    expect(body.counts).toEqual(Object.fromEntries([...STANDARD.map((type) => [type, 0]), ...names.map((name) => [name, 1])]));
  });
});
