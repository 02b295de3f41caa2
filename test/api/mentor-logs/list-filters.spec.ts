import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { mentorLog } from '../../support/factories.js';
import { faults, list, record, recordAll } from '../../support/mentor-log-stories.js';

describe('the filters of the list', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    const logs = {
      a: { mentor_id: 'm1', activity_type: 'check_in', contact_id: 'c1', occurred_at: '2026-03-01T00:00:00Z' },
      b: { mentor_id: 'm1', activity_type: 'documentation', contact_id: 'c2', occurred_at: '2026-03-01T00:00:00.001Z' },
      c: { mentor_id: 'm2', activity_type: 'check_in', contact_id: 'c1', occurred_at: '2026-03-31T23:59:59.999Z' },
      d: { mentor_id: 'M1', activity_type: 'referral_made', contact_id: 'C1', occurred_at: '2026-04-01T00:00:00Z' },
      e: { mentor_id: 'm1', activity_type: 'session_completed', contact_id: undefined, occurred_at: '2026-04-01T00:00:00.001Z' },
    };
    const made = await recordAll(org.as('ADMIN'), Object.values(logs).map(mentorLog));
    Object.keys(logs).forEach((name, index) => (ids[name] = made[index] as string));
  });

  const named = (wanted: string) => [...wanted].map((name) => ids[name]);

  it.each<[string, Record<string, string | string[]>]>([
    ['abcde', {}],
    ['abe', { mentor_id: 'm1' }],
    ['d', { mentor_id: 'M1' }],
    ['', { mentor_id: 'nobody' }],
    ['ac', { contact_id: 'c1' }],
    ['d', { contact_id: 'C1' }],
    ['', { contact_id: 'nobody' }],
    ['ac', { activity_type: 'check_in' }],
    ['abc', { activity_type: 'check_in,documentation' }],
    ['abc', { activity_type: 'check_in, documentation' }],
    ['abc', { activity_type: ['check_in', 'documentation'] }],
    ['abcd', { activity_type: ['check_in,referral_made', 'documentation'] }],
    ['ac', { activity_type: ['check_in', 'check_in,check_in'] }],
    ['ac', { activity_type: ['never-heard-of', 'check_in'] }],
    ['', { activity_type: 'CHECK_IN' }],
    ['a', { mentor_id: 'm1', activity_type: 'check_in', contact_id: 'c1' }],
    ['abcde', { from: '2026-03-01' }],
    ['bcde', { from: '2026-03-01T00:00:00.001Z' }],
    ['de', { from: '2026-04-01' }],
    ['abc', { to: '2026-04-01' }],
    ['ab', { to: '2026-03-31T23:59:59.999Z' }],
    ['abcd', { to: '2026-04-01T00:00:00.001Z' }],
    ['abc', { from: '2026-03-01', to: '2026-04-01' }],
    ['', { from: '2026-03-01', to: '2026-03-01' }],
    ['abc', { from: '2026-03-01T02:00:00+02:00', to: '2026-04-01T02:00:00+02:00' }],
    ['bc', { from: '2026-02-28T18:30:00.001-05:30', to: '2026-04-01' }],
    ['de', { from: '2026-04-01T00:00:00.0009Z' }],
    ['e', { from: '2026-04-01T00:00:00.0019Z' }],
    ['b', { mentor_id: 'm1', from: '2026-03-01T00:00:00.001Z', to: '2026-04-01' }],
  ])('answer exactly %j for %j', async (wanted, query) => {
    const page = await list(org.as('ADMIN'), { ...query, sort: 'occurred_at' });
    expect(page.data.map(({ log_id }) => log_id)).toEqual(named(wanted));
    expect(page.pagination).toEqual({ page: 1, limit: 20, total: wanted.length });
  });

  it.each([
    ['mentor_id', 'mentor_id='],
    ['mentor_id', 'mentor_id=a%20b'],
    ['mentor_id', 'mentor_id=a&mentor_id=b'],
    ['contact_id', 'contact_id=%2F'],
    ['activity_type', 'activity_type='],
    ['activity_type', 'activity_type=check_in,'],
    ['activity_type', 'activity_type=check_in&activity_type=a%20b'],
    ['from', 'from=yesterday'],
    ['from', 'from=2026-02-30'],
    ['from', 'from=2026-03-01T00:00:00'],
    ['from', 'from=1969-12-31'],
    ['from', 'from=2026-03-01&from=2026-03-02'],
    ['to', 'to=2026-03'],
    ['to', 'from=2026-03-02&to=2026-03-01'],
    ['to', 'from=2026-03-01T00:00:00.001Z&to=2026-03-01'],
    ['sort', 'sort=description'],
    ['sort', 'sort=%2Boccurred_at'],
    ['sort', 'sort='],
    ['limit', 'limit=0'],
    ['limit', 'limit=101'],
    ['limit', 'limit=1.5'],
    ['limit', 'limit=ten'],
    ['limit', 'limit='],
    ['limit', 'limit=1e1'],
    ['page', 'page=0'],
    ['page', 'page=-1'],
    ['page', 'page=99999999999999999999'],
    ['format', 'format=csv'],
    ['tz', 'tz=UTC'],
    ['Mentor_id', 'Mentor_id=m1'],
    ['__proto__', '__proto__=1'],
    ['constructor', 'constructor=1'],
  ])('refuse with the name of the parameter: %s in ?%s', async (field, query) => {
    expect(faults(await org.as('ADMIN').get(`/activity-logs?${query}`))).toEqual([field]);
  });

  it('name every parameter at fault at once', async () => {
    expect(faults(await org.as('ADMIN').get('/activity-logs?limit=0&page=x&sort=up&nonsense=1')).sort()).toEqual(['limit', 'nonsense', 'page', 'sort']);
  });

  it('let a USER see their own logs only, and refuse to show another’s', async () => {
    const mine = await record(org.as('ADMIN'), { mentor_id: org.people.USER.mentorId, occurred_at: '2020-01-01T00:00:00Z' });
    for (const query of [{}, { mentor_id: org.people.USER.mentorId }, { activity_type: 'session_completed' }]) {
      const page = await list(org.as('USER'), query);
      expect(page.data).toEqual([mine]);
      expect(page.pagination.total).toBe(1);
    }
    expect((await org.as('USER').get('/activity-logs?mentor_id=m1')).status).toBe(403);
    await org.as('ADMIN').delete(`/activity-logs/${mine.log_id}`);
  });

  it('show nothing to an API key with a USER’s reach, which has no mentor logs', async () => {
    const key = await org.addApiKey('USER');
    expect((await list(key.api)).pagination.total).toBe(0);
    expect((await key.api.get('/activity-logs?mentor_id=m1')).status).toBe(403);
    expect((await key.api.get(`/activity-logs/${ids['a']}`)).status).toBe(404);
    expect((await key.api.post('/activity-logs', mentorLog({ mentor_id: 'm1' }))).status).toBe(403);
  });

  it('never show another organization', async () => {
    const stranger = await test.organization();
    for (const query of [{}, { mentor_id: 'm1' }, { contact_id: 'c1' }, { activity_type: 'check_in' }]) {
      expect(await list(stranger.as('OWNER'), query)).toEqual({ data: [], pagination: { page: 1, limit: 20, total: 0 } });
    }
  });
});
