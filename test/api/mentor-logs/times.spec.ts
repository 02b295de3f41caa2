import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { mentorLog } from '../../support/factories.js';
import { faults, list, read, record } from '../../support/mentor-log-stories.js';

describe('occurred_at', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  afterEach(() => test.clock.release());

  it.each([
    ['2026-03-26T13:00:00Z', '2026-03-26T13:00:00Z'],
    ['2026-03-26T13:00:00.000Z', '2026-03-26T13:00:00Z'],
    ['2026-03-26T13:00:00.0009999Z', '2026-03-26T13:00:00Z'],
    ['2026-03-26T13:00:00.5Z', '2026-03-26T13:00:00.500Z'],
    ['2026-03-26T13:00:00.12Z', '2026-03-26T13:00:00.120Z'],
    ['2026-03-26T13:00:00.1239Z', '2026-03-26T13:00:00.123Z'],
    ['2026-03-26T13:00:00.999999999Z', '2026-03-26T13:00:00.999Z'],
    ['2026-03-26t13:00:00z', '2026-03-26T13:00:00Z'],
    ['2026-03-26T15:00:00+02:00', '2026-03-26T13:00:00Z'],
    ['2026-03-26T03:30:00-09:30', '2026-03-26T13:00:00Z'],
    ['2026-01-01T00:30:00+05:45', '2025-12-31T18:45:00Z'],
    ['2024-02-29T23:59:59.001-00:00', '2024-02-29T23:59:59.001Z'],
    ['1970-01-01T00:00:00Z', '1970-01-01T00:00:00Z'],
    ['1969-12-31T23:00:00-01:00', '1970-01-01T00:00:00Z'],
  ])('%s is printed as %s, and read again as that', async (sent, printed) => {
    const { log_id, occurred_at } = await record(org.as('ADMIN'), { occurred_at: sent });
    expect(occurred_at).toBe(printed);
    expect((await read(org.as('ADMIN'), log_id)).occurred_at).toBe(printed);
  });

  it.each([
    '2026-03-26T13:00:00',
    '2026-03-26',
    '2026-03-26 13:00:00Z',
    '2026-03-26T13:00Z',
    '2026-02-29T13:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-00-01T00:00:00Z',
    '2026-01-00T00:00:00Z',
    '2026-03-26T24:00:00Z',
    '2026-03-26T13:60:00Z',
    '2016-12-31T23:59:60Z',
    '2026-03-26T13:00:00+24:00',
    '2026-03-26T13:00:00+0200',
    '2026-03-26T13:00:00.Z',
    '1969-12-31T23:59:59.999Z',
    '1970-01-01T00:00:00+00:01',
    '+002026-03-26T13:00:00Z',
    'Thu, 26 Mar 2026 13:00:00 GMT',
    'now',
    '',
  ])('%j is refused', async (sent) => {
    expect(faults(await org.as('ADMIN').post('/activity-logs', mentorLog({ occurred_at: sent })))).toEqual(['occurred_at']);
  });

  it('may be five minutes ahead of now and not a millisecond more, on POST, in a batch and on PUT', async () => {
    test.clock.set('2026-04-01T08:00:00Z');
    const api = org.as('ADMIN');
    const [latest, tooLate] = ['2026-04-01T08:05:00Z', '2026-04-01T08:05:00.001Z'];
    const { log_id } = await record(api, { occurred_at: latest });
    expect((await api.put(`/activity-logs/${log_id}`, { occurred_at: latest })).status).toBe(200);

    expect(faults(await api.post('/activity-logs', mentorLog({ occurred_at: tooLate })))).toEqual(['occurred_at']);
    expect(faults(await api.put(`/activity-logs/${log_id}`, { occurred_at: tooLate }))).toEqual(['occurred_at']);
    const batch = { logs: [mentorLog({ occurred_at: latest }), mentorLog({ occurred_at: tooLate })] };
    expect(faults(await api.post('/activity-logs/batch', batch))).toEqual(['logs[1].occurred_at']);
    expect((await list(api, { from: '2026-04-01T08:05:00Z' })).data.map((log) => log.log_id)).toEqual([log_id]);
  });
});

describe('created_at', () => {
  const test = useTestApp();

  it.each([
    ['2026-04-01T08:00:00.000Z', '2026-04-01T08:00:00Z'],
    ['2026-04-01T08:00:00.070Z', '2026-04-01T08:00:00.070Z'],
  ])('is the server’s present, and prints its fraction only where it is not zero: %s', async (now, printed) => {
    test.clock.set(now);
    const org = await test.organization();
    const { log_id, created_at } = await record(org.as('ADMIN'));
    expect(created_at).toBe(printed);
    expect((await read(org.as('ADMIN'), log_id)).created_at).toBe(printed);
  });
});
