import fc from 'fast-check';
import type { SummaryResponse } from '../../../src/activity-logs/mentor-summary/dto/mentor-summary.responses.js';
import { useTestApp } from '../../support/use-test-app.js';
import type { TestOrganization } from '../../support/test-organization.js';
import { mentorLog, unique } from '../../support/factories.js';
import { bodyOf, faults, queryString, record, recordAll, trail, type LogRequest } from '../../support/mentor-log-stories.js';

/** After everything that is recorded here. */
const PRESENT = '2027-06-01T00:00:00Z';

const ZEROS = {
  total_activities: 0,
  total_sessions: 0,
  total_referrals: 0,
  total_check_ins: 0,
  total_duration_minutes: 0,
  unique_contacts_supported: 0,
};

describe('the summary of a mentor', () => {
  const test = useTestApp();
  let org: TestOrganization;
  beforeAll(async () => {
    test.clock.set(PRESENT);
    org = await test.organization();
  });
  afterEach(() => test.clock.set(PRESENT));

  const summary = async (mentorId: string, query: Record<string, string> = {}, role: 'USER' | 'ADMIN' = 'ADMIN') =>
    bodyOf(200, await org.as(role).get<SummaryResponse>(`/activity-logs/mentor/${mentorId}/summary?${queryString(query)}`));

  it('adds up what happened in the period: its types, minutes and different contacts', async () => {
    const mentor_id = unique('mentor');
    const within = { mentor_id, occurred_at: '2026-03-15T12:00:00Z' };
    await recordAll(
      org.as('ADMIN'),
      [
        { ...within, activity_type: 'session_completed', duration_minutes: 60, contact_id: 'c1' },
        { ...within, activity_type: 'session_completed', duration_minutes: 1440, contact_id: 'c2' },
        { ...within, activity_type: 'referral_made', duration_minutes: undefined, contact_id: 'C1' },
        { ...within, activity_type: 'check_in', duration_minutes: 0, contact_id: 'c1' },
        { ...within, activity_type: 'documentation', duration_minutes: 5, contact_id: undefined },
        { ...within, activity_type: 'training_attended', duration_minutes: 7, contact_id: undefined },
        { ...within, mentor_id: unique('mentor') },
        { ...within, occurred_at: '2026-02-28T23:59:59.999Z' },
        { ...within, occurred_at: '2026-04-01T00:00:00Z' },
      ].map(mentorLog),
    );
    expect(await summary(mentor_id, { date: '2026-03-01' })).toEqual({
      mentor_id,
      period: 'month',
      period_start: '2026-03-01T00:00:00Z',
      period_end: '2026-03-31T23:59:59Z',
      total_activities: 6,
      total_sessions: 2,
      total_referrals: 1,
      total_check_ins: 1,
      total_duration_minutes: 1512,
      unique_contacts_supported: 3,
    });
  });

  it.each([
    ['day', '2026-03-26', 'UTC', '2026-03-26T00:00:00Z', '2026-03-26T23:59:59Z'],
    ['week', '2026-01-01', 'UTC', '2025-12-29T00:00:00Z', '2026-01-04T23:59:59Z'],
    ['month', '2024-02-29', 'UTC', '2024-02-01T00:00:00Z', '2024-02-29T23:59:59Z'],
    ['quarter', '2026-11-05', 'UTC', '2026-10-01T00:00:00Z', '2026-12-31T23:59:59Z'],
    ['year', '2026-07-01', 'UTC', '2026-01-01T00:00:00Z', '2026-12-31T23:59:59Z'],
    ['day', '2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00Z', '2026-03-29T21:59:59Z'],
    ['day', '2026-11-01', 'America/New_York', '2026-11-01T04:00:00Z', '2026-11-02T04:59:59Z'],
    ['month', '2026-03-15', 'Asia/Kolkata', '2026-02-28T18:30:00Z', '2026-03-31T18:29:59Z'],
    ['day', '2026-04-05', 'Australia/Lord_Howe', '2026-04-04T13:00:00Z', '2026-04-05T13:29:59Z'],
    ['day', '2017-10-15', 'America/Sao_Paulo', '2017-10-15T03:00:00Z', '2017-10-16T01:59:59Z'],
    ['day', '2022-03-27', 'Asia/Beirut', '2022-03-26T22:00:00Z', '2022-03-27T20:59:59Z'],
    ['day', '2022-11-06', 'America/Havana', '2022-11-06T04:00:00Z', '2022-11-07T04:59:59Z'],
  ])('has the bounds of the %s of %s in %s, and counts to the millisecond what lies within', async (period, date, tz, start, end) => {
    const mentor_id = unique('mentor');
    const at = (text: string, milliseconds: number) => new Date(Date.parse(text) + milliseconds).toISOString();
    const moments = [at(start, -1), at(start, 0), at(end, 999), at(end, 1000)];
    await recordAll(
      org.as('ADMIN'),
      moments.map((occurred_at) => mentorLog({ mentor_id, occurred_at })),
    );
    const answer = await summary(mentor_id, { period, date, tz });
    expect(answer).toMatchObject({ period, period_start: start, period_end: end, total_activities: 2 });
  });

  it('covers the current month in UTC by default', async () => {
    test.clock.set('2026-02-28T23:59:59.999Z');
    expect(await summary('nobody')).toEqual({
      mentor_id: 'nobody',
      period: 'month',
      period_start: '2026-02-01T00:00:00Z',
      period_end: '2026-02-28T23:59:59Z',
      ...ZEROS,
    });
  });

  it('takes today from the calendar of the zone', async () => {
    test.clock.set('2026-03-31T18:30:00Z');
    expect(await summary('nobody', { tz: 'Asia/Kolkata' })).toMatchObject({ period_start: '2026-03-31T18:30:00Z', period_end: '2026-04-30T18:29:59Z' });
    expect(await summary('nobody', { tz: 'America/New_York', period: 'day' })).toMatchObject({ period_start: '2026-03-31T04:00:00Z' });
  });

  it('is in the zone of the organization where the request names none, and in no other’s', async () => {
    const kolkata = await test.organization();
    expect((await kolkata.as('OWNER').patch(`/organizations/${kolkata.id}`, { timeZone: 'Asia/Kolkata' })).status).toBe(200);
    test.clock.set('2026-03-31T18:30:00Z');
    const bounds = async (on: TestOrganization, query = '') => {
      const { body } = await on.as('USER').get<SummaryResponse>(`/activity-logs/mentor/${on.people.USER.mentorId}/summary${query}`);
      return [body.period_start, body.period_end];
    };
    expect(await bounds(kolkata)).toEqual(['2026-03-31T18:30:00Z', '2026-04-30T18:29:59Z']);
    expect(await bounds(kolkata, '?date=2026-03-31')).toEqual(['2026-02-28T18:30:00Z', '2026-03-31T18:29:59Z']);
    expect(await bounds(kolkata, '?tz=UTC')).toEqual(['2026-03-01T00:00:00Z', '2026-03-31T23:59:59Z']);
    expect(await bounds(org)).toEqual(['2026-03-01T00:00:00Z', '2026-03-31T23:59:59Z']);
  });

  it('is of zeros for a mentor nobody knows, one who did nothing, and another organization’s', async () => {
    const stranger = await test.organization();
    const theirs = await record(stranger.as('ADMIN'));
    for (const mentor of ['nobody', org.people.USER.mentorId, theirs.mentor_id]) {
      expect(await summary(mentor, { date: '2026-03-26' })).toMatchObject(ZEROS);
    }
  });

  it('is shown to its mentor and to everybody above', async () => {
    const mentor_id = org.people.USER.mentorId;
    await record(org.as('USER'), { mentor_id, occurred_at: '2026-03-26T13:00:00Z' });
    expect(await summary(mentor_id, { date: '2026-03-26' }, 'USER')).toMatchObject({ total_activities: 1 });
    expect((await org.as('USER').get('/activity-logs/mentor/nobody/summary')).status).toBe(403);
    expect((await org.as('ADMIN').get('/activity-logs/mentor/a%20b/summary')).status).toBe(404);
  });

  it.each([
    ['period', 'period=decade'],
    ['period', 'period='],
    ['period', 'period=day&period=week'],
    ['date', 'date=2026-02-30'],
    ['date', 'date=2026-03-26T00:00:00Z'],
    ['date', 'date=26.03.2026'],
    ['date', 'date=1969-12-31'],
    ['date', 'date='],
    ['tz', 'tz=Mars%2FOlympus'],
    ['tz', 'tz=%2B02:00'],
    ['tz', 'tz=Etc%2FUnknown'],
    ['tz', 'tz='],
    ['tz', `tz=${'A'.repeat(65)}`],
    ['from', 'from=2026-01-01'],
  ])('refuses with the name of the parameter: %s in ?%s', async (field, query) => {
    expect(faults(await org.as('ADMIN').get(`/activity-logs/mentor/m/summary?${query}`))).toEqual([field]);
  });

  it('leaves no trace in the trail', async () => {
    const before = (await trail(org.as('ADMIN'))).length;
    await summary('nobody');
    expect(await trail(org.as('ADMIN'))).toHaveLength(before);
  });

  it('counts the logs whose local date lies in the period, whatever the zone', async () => {
    const mentor_id = unique('mentor');
    const logs = fc
      .sample(
        fc.record({
          time: fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2026-12-31T23:59:59Z'), noInvalidDate: true }),
          activity_type: fc.constantFrom('session_completed', 'referral_made', 'check_in', 'documentation'),
          duration_minutes: fc.option(fc.integer({ min: 0, max: 1440 }), { nil: undefined }),
          contact_id: fc.option(fc.constantFrom('c1', 'c2', 'c3', 'c4'), { nil: undefined }),
        }),
        { numRuns: 400, seed: 7 },
      )
      .map(({ time, ...log }) => mentorLog({ ...log, mentor_id, occurred_at: time.toISOString() }));
    await recordAll(org.as('ADMIN'), logs);

    const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Asia/Beirut', 'Pacific/Kiritimati', 'America/Havana'];
    const days = fc.integer({ min: 0, max: 364 }).map((number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('day', 'week', 'month', 'quarter', 'year'), days, fc.constantFrom(...zones), async (period, date, tz) => {
        const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: tz, year: 'numeric', month: '2-digit', day: '2-digit' });
        const wanted = logs.filter(({ occurred_at }) => labelOf(period, clock.format(Date.parse(occurred_at))) === labelOf(period, date));
        expect(await summary(mentor_id, { period, date, tz })).toMatchObject(totalsOf(wanted));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

/** Two dates are in the same period where they have the same label. */
function labelOf(period: string, day: string): string | number {
  const [year = '', month = ''] = day.split('-');
  switch (period) {
    case 'day':
      return day;
    case 'week':
      return Math.floor((Date.parse(day) / 86_400_000 + 3) / 7); // 1970-01-01 was a Thursday
    case 'month':
      return `${year}-${month}`;
    case 'quarter':
      return `${year}-${Math.ceil(Number(month) / 3)}`;
    default:
      return year;
  }
}

function totalsOf(logs: readonly LogRequest[]) {
  const ofType = (type: string) => logs.filter(({ activity_type }) => activity_type === type).length;
  return {
    total_activities: logs.length,
    total_sessions: ofType('session_completed'),
    total_referrals: ofType('referral_made'),
    total_check_ins: ofType('check_in'),
    total_duration_minutes: logs.reduce((sum, { duration_minutes = 0 }) => sum + duration_minutes, 0),
    unique_contacts_supported: new Set(logs.flatMap(({ contact_id }) => contact_id ?? [])).size,
  };
}
