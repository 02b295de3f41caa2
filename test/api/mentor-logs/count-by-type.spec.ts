import type { CountByTypeResponse } from '../../../src/activity-logs/mentor-summary/dto/mentor-summary.responses.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { mentorLog } from '../../support/factories.js';
import { bodyOf, faults, queryString, record, recordAll } from '../../support/mentor-log-stories.js';

const ZEROS = { session_completed: 0, referral_made: 0, check_in: 0, documentation: 0, training_attended: 0 };

describe('the counts of a mentor by type', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  beforeAll(async () => {
    await org.as('OWNER').patch(`/organizations/${org.id}`, { activityTypes: ['home_visit', 'phone-call'] });
    const logs = [
      ['check_in', '2026-03-01T00:00:00Z'],
      ['check_in', '2026-03-15T00:00:00Z'],
      ['session_completed', '2026-03-31T23:59:59.999Z'],
      ['home_visit', '2026-04-01T00:00:00Z'],
    ];
    await recordAll(
      org.as('ADMIN'),
      logs.map(([activity_type, occurred_at]) => mentorLog({ mentor_id: 'm1', activity_type, occurred_at })),
    );
    await record(org.as('ADMIN'), { mentor_id: 'M1', activity_type: 'referral_made' });
  });

  const counts = async (mentorId: string, query: Record<string, string> = {}) =>
    bodyOf(200, await org.as('ADMIN').get<CountByTypeResponse>(`/activity-logs/mentor/${mentorId}/count-by-type?${queryString(query)}`));

  it('hold the five standard types always, and others where they occur', async () => {
    expect(await counts('m1')).toEqual({ mentor_id: 'm1', counts: { ...ZEROS, check_in: 2, session_completed: 1, home_visit: 1 } });
    expect(await counts('nobody')).toEqual({ mentor_id: 'nobody', counts: ZEROS });
  });

  it.each<[Record<string, string>, Record<string, number>]>([
    [
      { from: '2026-03-01', to: '2026-04-01' },
      { check_in: 2, session_completed: 1 },
    ],
    [{ from: '2026-03-01T00:00:00.001Z' }, { check_in: 1, session_completed: 1, home_visit: 1 }],
    [{ to: '2026-03-31T23:59:59.999Z' }, { check_in: 2 }],
    [{ from: '2026-04-01' }, { home_visit: 1 }],
    [{ from: '2026-04-01T02:00:00+02:00', to: '2026-04-02' }, { home_visit: 1 }],
    [{ from: '2026-03-15', to: '2026-03-15' }, {}],
    [{ to: '1980-01-01' }, {}],
  ])('count from (inclusive) and to (exclusive): %j', async (query, wanted) => {
    expect((await counts('m1', query)).counts).toEqual({ ...ZEROS, ...wanted });
  });

  it('follow the logs as they change and go', async () => {
    const { log_id, mentor_id } = await record(org.as('ADMIN'), { activity_type: 'check_in' });
    await org.as('ADMIN').put(`/activity-logs/${log_id}`, { activity_type: 'documentation' });
    expect((await counts(mentor_id)).counts).toEqual({ ...ZEROS, documentation: 1 });
    await org.as('ADMIN').delete(`/activity-logs/${log_id}`);
    expect((await counts(mentor_id)).counts).toEqual(ZEROS);
  });

  it('are shown to their mentor and to everybody above, and are zeros to another organization', async () => {
    const own = org.people.USER.mentorId;
    await record(org.as('ADMIN'), { mentor_id: own, activity_type: 'check_in' });
    const seen = await org.as('USER').get<CountByTypeResponse>(`/activity-logs/mentor/${own}/count-by-type`);
    expect(bodyOf(200, seen).counts).toEqual({ ...ZEROS, check_in: 1 });
    expect((await org.as('USER').get('/activity-logs/mentor/m1/count-by-type')).status).toBe(403);
    expect((await org.as('ADMIN').get('/activity-logs/mentor/-/count-by-type')).status).toBe(404);
    const stranger = await test.organization();
    const strange = await stranger.as('OWNER').get<CountByTypeResponse>('/activity-logs/mentor/m1/count-by-type');
    expect(bodyOf(200, strange)).toEqual({ mentor_id: 'm1', counts: ZEROS });
  });

  it.each([
    ['from', 'from=yesterday'],
    ['to', 'to=2026-13-01'],
    ['to', 'from=2026-03-02&to=2026-03-01'],
    ['period', 'period=month'],
  ])('refuse with the name of the parameter: %s in ?%s', async (field, query) => {
    expect(faults(await org.as('ADMIN').get(`/activity-logs/mentor/m1/count-by-type?${query}`))).toEqual([field]);
  });
});
