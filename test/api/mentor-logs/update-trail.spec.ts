import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { bodyOf, record, trail, trailOf } from '../../support/mentor-log-stories.js';

describe('the trail of a changed mentor log', () => {
  const test = useTestApp();
  const org = useOrganization(test);

  const updateOf = async (logId: string) => (await trailOf(org.as('ADMIN'), logId)).find(({ activityType }) => activityType === 'update-activity-log');

  it('tells who changed which fields, from what to what, and of which type the log is', async () => {
    const log = await record(org.as('ADMIN'), { activity_type: 'check_in', duration_minutes: 10, contact_id: 'c-1', occurred_at: '2026-03-26T13:00:00Z' });
    const body = { duration_minutes: null, contact_id: 'c-2', occurred_at: '2026-03-26T13:00:00.500Z' };
    bodyOf(200, await org.as('OWNER').put(`/activity-logs/${log.log_id}`, body));
    const entry = await updateOf(log.log_id);
    expect(entry).toMatchObject({ createdBy: org.people.OWNER.id, target: { id: log.log_id } });
    expect([...(entry?.tags ?? [])].sort()).toEqual(['check_in', 'contact_id', 'duration_minutes', 'occurred_at']);
    expect(entry?.changes).toEqual({
      duration_minutes: { from: 10, to: null },
      contact_id: { from: 'c-1', to: 'c-2' },
      occurred_at: { from: '2026-03-26T13:00:00Z', to: '2026-03-26T13:00:00.500Z' },
    });
  });

  it('shows of a description only that it changed', async () => {
    const log = await record(org.as('ADMIN'), { description: 'first secret words' });
    bodyOf(200, await org.as('ADMIN').put(`/activity-logs/${log.log_id}`, { description: 'second secret words' }));
    expect((await updateOf(log.log_id))?.changes).toEqual({ description: { changed: true } });
    const whole = JSON.stringify(await trail(org.as('ADMIN')));
    expect(whole).not.toContain('secret');
  });

  it('tags both the changed field and the new type where the type itself changed', async () => {
    const log = await record(org.as('ADMIN'), { activity_type: 'check_in' });
    bodyOf(200, await org.as('ADMIN').put(`/activity-logs/${log.log_id}`, { activity_type: 'documentation' }));
    const entry = await updateOf(log.log_id);
    expect(entry?.changes).toEqual({ activity_type: { from: 'check_in', to: 'documentation' } });
    expect(entry?.tags).toEqual(expect.arrayContaining(['activity_type', 'documentation']));
  });

  it('names only fields that really changed', async () => {
    const log = await record(org.as('ADMIN'), { duration_minutes: 10 });
    bodyOf(200, await org.as('ADMIN').put(`/activity-logs/${log.log_id}`, { description: log.description, duration_minutes: 11 }));
    expect((await updateOf(log.log_id))?.changes).toEqual({ duration_minutes: { from: 10, to: 11 } });
  });

  it('is found by the tags of what changed', async () => {
    const log = await record(org.as('ADMIN'), { activity_type: 'referral_made' });
    bodyOf(200, await org.as('ADMIN').put(`/activity-logs/${log.log_id}`, { duration_minutes: 99 }));
    const found = await org.as('ADMIN').get<{ target?: { id: string } }[]>('/activities/tags/duration_minutes');
    expect(bodyOf(200, found)[0]?.target?.id).toBe(log.log_id);
  });
});
