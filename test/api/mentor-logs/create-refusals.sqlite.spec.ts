import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { mentorLog } from '../../support/factories.js';
import { faults, list, trail } from '../../support/mentor-log-stories.js';

const ASTRAL = '😀';

describe('a mentor log that is not valid', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  afterEach(async () => {
    expect((await list(org.as('ADMIN'))).pagination.total).toBe(0);
    expect((await trail(org.as('ADMIN'))).filter(({ activityType }) => activityType === 'create-activity-log')).toEqual([]);
  });

  it.each([
    ['activity_type', undefined],
    ['activity_type', null],
    ['activity_type', 'made_up'],
    ['activity_type', 'Session_Completed'],
    ['activity_type', 'session completed'],
    ['activity_type', ['check_in']],
    ['description', undefined],
    ['description', null],
    ['description', ''],
    ['description', ' \t\r\n\u00a0\u2003'],
    ['description', 'x'.repeat(2001)],
    ['description', ASTRAL.repeat(2001)],
    ['description', 7],
    ['description', { text: 'x' }],
    ['description', 'a\u0000b'],
    ['description', 'a\ud800b'],
    ['occurred_at', undefined],
    ['occurred_at', null],
    ['occurred_at', 1774530000000],
    ['mentor_id', ''],
    ['mentor_id', '-leading'],
    ['mentor_id', '_leading'],
    ['mentor_id', 'with space'],
    ['mentor_id', 'ümlaut'],
    ['mentor_id', `a${'b'.repeat(64)}`],
    ['mentor_id', 'line\n'],
    ['mentor_id', 12],
    ['contact_id', ''],
    ['contact_id', 'a/b'],
    ['contact_id', 5],
    ['duration_minutes', -1],
    ['duration_minutes', 1441],
    ['duration_minutes', 1.5],
    ['duration_minutes', '60'],
    ['duration_minutes', true],
    ['log_id', 'log_1'],
    ['created_at', '2026-03-26T13:00:00Z'],
    ['notes', 'unknown'],
  ])('is refused with the name of the field: %s = %j', async (field, value) => {
    expect(faults(await org.as('ADMIN').post('/activity-logs', { ...mentorLog(), [field]: value }))).toEqual([field]);
  });

  it('is refused with every field at fault at once', async () => {
    const answer = await org.as('ADMIN').post('/activity-logs', { mentor_id: '?', description: '', duration_minutes: -1, extra: 1 });
    expect(faults(answer).sort()).toEqual(['activity_type', 'description', 'duration_minutes', 'extra', 'mentor_id', 'occurred_at']);
  });

  it.each(['[]', '"text"', '7', 'null', 'true'])('is refused where the body is %s, which is no object', async (body) => {
    expect(faults(await org.as('ADMIN').post('/activity-logs', body))).toEqual(['body']);
  });

  it('is refused with an unknown parameter in the query', async () => {
    expect(faults(await org.as('ADMIN').post('/activity-logs?dry=1', mentorLog()))).toEqual(['dry']);
  });

  it('is refused as malformed, as too large, or for its content type', async () => {
    const api = org.as('ADMIN');
    expect(await api.post('/activity-logs', '{"mentor_id":')).toMatchObject({ status: 400, body: { code: 'malformed_json' } });
    expect(await api.post('/activity-logs', Buffer.from([0x7b, 0xff, 0x7d]))).toMatchObject({ status: 400, body: { code: 'malformed_json' } });
    const tooLarge = JSON.stringify({ ...mentorLog(), extra: 'x'.repeat(1024 * 1024) });
    expect((await api.post('/activity-logs', tooLarge)).status).toBe(413);
    expect((await api.post('/activity-logs', 'mentor_id=1', { headers: { 'content-type': 'application/x-www-form-urlencoded' } })).status).toBe(415);
  });
});
