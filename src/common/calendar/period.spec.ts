import fc from 'fast-check';
import { PERIODS, boundsOf, dayIn, spelledTimeZone, type Period } from './period.js';

const boundsAsText = (period: Period, day: string, zone: string) => {
  const { start, end } = boundsOf(period, day, zone);
  return [start.toISOString().replace('.000Z', 'Z'), end.toISOString().replace('.000Z', 'Z')];
};

describe('the bounds of a period', () => {
  it.each<[Period, string, string, string]>([
    ['day', '2026-03-26', '2026-03-26', '2026-03-27'],
    ['day', '2024-02-29', '2024-02-29', '2024-03-01'],
    ['day', '2026-12-31', '2026-12-31', '2027-01-01'],
    ['week', '2026-03-23', '2026-03-23', '2026-03-30'],
    ['week', '2026-03-29', '2026-03-23', '2026-03-30'],
    ['week', '2026-01-01', '2025-12-29', '2026-01-05'],
    ['week', '2024-12-31', '2024-12-30', '2025-01-06'],
    ['week', '2021-01-03', '2020-12-28', '2021-01-04'],
    ['week', '2023-01-01', '2022-12-26', '2023-01-02'],
    ['week', '2024-03-01', '2024-02-26', '2024-03-04'],
    ['week', '1970-01-01', '1969-12-29', '1970-01-05'],
    ['month', '2024-02-10', '2024-02-01', '2024-03-01'],
    ['month', '2026-02-28', '2026-02-01', '2026-03-01'],
    ['month', '2100-02-28', '2100-02-01', '2100-03-01'],
    ['month', '2026-12-31', '2026-12-01', '2027-01-01'],
    ['quarter', '2026-01-01', '2026-01-01', '2026-04-01'],
    ['quarter', '2026-03-31', '2026-01-01', '2026-04-01'],
    ['quarter', '2026-04-01', '2026-04-01', '2026-07-01'],
    ['quarter', '2026-09-30', '2026-07-01', '2026-10-01'],
    ['quarter', '2026-11-30', '2026-10-01', '2027-01-01'],
    ['year', '2024-02-29', '2024-01-01', '2025-01-01'],
    ['year', '9998-12-31', '9998-01-01', '9999-01-01'],
  ])('in UTC: the %s of %s is from %s to before %s', (period, day, from, to) => {
    expect(boundsAsText(period, day, 'UTC')).toEqual([`${from}T00:00:00Z`, `${to}T00:00:00Z`]);
  });

  it.each<[string, string, string, string, string, number]>([
    ['a spring day has 23 hours', 'Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z', 23],
    ['an autumn day has 25 hours', 'Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z', 25],
    ['a spring day has 23 hours', 'America/New_York', '2026-03-08', '2026-03-08T05:00:00Z', '2026-03-09T04:00:00Z', 23],
    ['an autumn day has 25 hours', 'America/New_York', '2026-11-01', '2026-11-01T04:00:00Z', '2026-11-02T05:00:00Z', 25],
    ['the offset has half an hour', 'Asia/Kolkata', '2026-03-26', '2026-03-25T18:30:00Z', '2026-03-26T18:30:00Z', 24],
    ['the offset has three quarters', 'Asia/Kathmandu', '2026-03-26', '2026-03-25T18:15:00Z', '2026-03-26T18:15:00Z', 24],
    ['daylight saving is half an hour', 'Australia/Lord_Howe', '2026-04-05', '2026-04-04T13:00:00Z', '2026-04-05T13:30:00Z', 24.5],
    ['midnight is skipped', 'America/Sao_Paulo', '2017-10-15', '2017-10-15T03:00:00Z', '2017-10-16T02:00:00Z', 23],
    ['the last hour comes twice', 'America/Sao_Paulo', '2018-02-17', '2018-02-17T02:00:00Z', '2018-02-18T03:00:00Z', 25],
    ['midnight is skipped', 'Asia/Beirut', '2022-03-27', '2022-03-26T22:00:00Z', '2022-03-27T21:00:00Z', 23],
    ['midnight comes twice', 'America/Havana', '2022-11-06', '2022-11-06T04:00:00Z', '2022-11-07T05:00:00Z', 25],
    ['the date itself comes twice', 'America/St_Johns', '2010-11-07', '2010-11-07T02:30:00Z', '2010-11-08T03:30:00Z', 25],
    ['the day was left out of the calendar', 'Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00Z', '2011-12-30T10:00:00Z', 0],
    ['the day is far ahead of UTC', 'Pacific/Kiritimati', '2026-03-26', '2026-03-25T10:00:00Z', '2026-03-26T10:00:00Z', 24],
  ])('where %s: %s %s', (_name, zone, day, start, end, hours) => {
    expect(boundsAsText('day', day, zone)).toEqual([start, end]);
    expect(Date.parse(end) - Date.parse(start)).toBe(hours * 3_600_000);
  });

  it('are those of the zone for longer periods too', () => {
    expect(boundsAsText('month', '2026-03-15', 'Europe/Berlin')).toEqual(['2026-02-28T23:00:00Z', '2026-03-31T22:00:00Z']);
    expect(boundsAsText('week', '2026-03-29', 'Europe/Berlin')).toEqual(['2026-03-22T23:00:00Z', '2026-03-29T22:00:00Z']);
    expect(boundsAsText('quarter', '2026-05-01', 'America/New_York')).toEqual(['2026-04-01T04:00:00Z', '2026-07-01T04:00:00Z']);
    expect(boundsAsText('year', '2026-05-01', 'Asia/Kolkata')).toEqual(['2025-12-31T18:30:00Z', '2026-12-31T18:30:00Z']);
  });

  it('are the first moments that a clock in the zone shows these dates, in any zone and on any day', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'UTC');
    const days = fc.integer({ min: 0, max: 24_836 }).map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10)); // up to 2037
    fc.assert(
      fc.property(fc.constantFrom(...PERIODS), days, zones, (period, day, zone) => {
        const [first, next] = calendarOf(period, day);
        const { start, end } = boundsOf(period, day, zone);
        expect([start.toISOString(), end.toISOString()]).toEqual([firstMoment(first, zone), firstMoment(next, zone)]);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('follow each other without a gap', () => {
    const zones = fc.constantFrom('Europe/Berlin', 'America/Sao_Paulo', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia', 'Africa/Monrovia');
    const days = fc.integer({ min: 0, max: 24_836 });
    fc.assert(
      fc.property(fc.constantFrom(...PERIODS), days, zones, (period, number, zone) => {
        const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
        const [, next] = calendarOf(period, day);
        expect(boundsOf(period, next, zone).start).toEqual(boundsOf(period, day, zone).end);
      }),
    );
  });
});

describe('the day of a moment', () => {
  it.each([
    ['UTC', '2026-03-31T23:59:59.999Z', '2026-03-31'],
    ['Asia/Kolkata', '2026-03-31T18:30:00Z', '2026-04-01'],
    ['America/New_York', '2026-01-01T04:59:59Z', '2025-12-31'],
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
  ])('in %s at %s is %s', (zone, moment, day) => {
    expect(dayIn(zone, new Date(moment))).toBe(day);
  });
});

describe('a time zone', () => {
  it.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Asia/Calcutta', 'Etc/GMT+5', 'EST5EDT'])('may be %s', (name) => {
    expect(spelledTimeZone(name)).toBe(name);
  });

  it.each([
    ['europe/berlin', 'Europe/Berlin'],
    ['ASIA/CALCUTTA', 'Asia/Calcutta'],
    ['utc', 'UTC'],
  ])('%s is spelled %s', (name, spelled) => expect(spelledTimeZone(name)).toBe(spelled));

  it.each(['', '+02:00', '-0530', 'Z0', 'Etc/Unknown', 'Mars/Olympus', 'Europe', 'Europe/Berlin ', '../etc/passwd', 'UTC[u-ca=hebrew]', '2026-03-26T00:00Z'])(
    'may not be %j',
    (name) => {
      expect(spelledTimeZone(name)).toBeUndefined();
    },
  );
});

/** The first day of a period and the first of the next one, by the proleptic Gregorian calendar alone. */
function calendarOf(period: Period, day: string): [string, string] {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const text = (y: number, m: number, d: number) => new Date(Date.UTC(y, m, d)).toISOString().slice(0, 10);
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7;
  const quarter = month - 1 - ((month - 1) % 3);
  switch (period) {
    case 'day':
      return [text(year, month - 1, date), text(year, month - 1, date + 1)];
    case 'week':
      return [text(year, month - 1, date - sinceMonday), text(year, month - 1, date - sinceMonday + 7)];
    case 'month':
      return [text(year, month - 1, 1), text(year, month, 1)];
    case 'quarter':
      return [text(year, quarter, 1), text(year, quarter + 3, 1)];
    case 'year':
      return [text(year, 0, 1), text(year + 1, 0, 1)];
  }
}

/** Found by looking at a clock of the zone minute by minute, then second by second. */
function firstMoment(day: string, zone: string): string {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const reached = (time: number) => clock.format(time) >= day;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  let time = midnight - 26 * 3_600_000;
  while (!reached(time)) time += 60_000;
  while (reached(time - 1000)) time -= 1000;
  return new Date(time).toISOString();
}
