import { bucketsOf, defaultFrom, endOfBucket, type Interval } from './buckets.js';

const at = (text: string) => Date.parse(text);
const print = (time: number) => new Date(time).toISOString().slice(0, 16);
const buckets = (interval: Interval, zone: string, from: string, to: string) => bucketsOf(interval, zone, at(from), at(to), 1_000)?.map(print);

describe('bucketsOf', () => {
  it('begins with the bucket that the range begins in, and ends before its end', () => {
    expect(buckets('day', 'UTC', '2026-03-26T10:00Z', '2026-03-28T00:00Z')).toEqual(['2026-03-26T00:00', '2026-03-27T00:00']);
    expect(buckets('day', 'UTC', '2026-03-26T10:00Z', '2026-03-28T00:00:00.001Z')).toHaveLength(3);
    expect(buckets('day', 'UTC', '2026-03-26T10:00Z', '2026-03-26T10:00Z')).toEqual([]);
  });

  it('has days of 23 and 25 hours where the clocks change', () => {
    expect(buckets('day', 'Europe/Berlin', '2026-03-28T23:00Z', '2026-03-30T22:00Z')).toEqual(['2026-03-28T23:00', '2026-03-29T22:00']);
    expect(buckets('day', 'Europe/Berlin', '2026-10-24T22:00Z', '2026-10-26T23:00Z')).toEqual(['2026-10-24T22:00', '2026-10-25T23:00']);
  });

  it('repeats an hour, and skips one, as the clocks do', () => {
    expect(buckets('hour', 'Europe/Berlin', '2026-10-24T23:30Z', '2026-10-25T02:00Z')).toEqual(['2026-10-24T23:00', '2026-10-25T00:00', '2026-10-25T01:00']);
    expect(buckets('hour', 'Europe/Berlin', '2026-03-29T00:00Z', '2026-03-29T02:00Z')).toEqual(['2026-03-29T00:00', '2026-03-29T01:00']);
  });

  it('begins hours at half past and at a quarter to in UTC where a zone does', () => {
    expect(buckets('hour', 'Asia/Kolkata', '2026-03-26T10:00Z', '2026-03-26T11:00Z')).toEqual(['2026-03-26T09:30', '2026-03-26T10:30']);
    expect(buckets('hour', 'Asia/Kathmandu', '2026-03-26T10:00Z', '2026-03-26T11:00Z')).toEqual(['2026-03-26T09:15', '2026-03-26T10:15']);
  });

  it('gives an hour ninety minutes, or thirty, where clocks change by half an hour', () => {
    expect(buckets('hour', 'Australia/Lord_Howe', '2026-04-04T14:00Z', '2026-04-04T16:00Z')).toEqual(['2026-04-04T14:00', '2026-04-04T15:30']);
    expect(buckets('hour', 'Australia/Lord_Howe', '2026-10-03T14:30Z', '2026-10-03T17:00Z')).toEqual([
      '2026-10-03T14:30',
      '2026-10-03T15:30',
      '2026-10-03T16:00',
    ]);
  });

  it('leaves out a day that a zone left out', () => {
    expect(buckets('day', 'Pacific/Apia', '2011-12-29T10:00Z', '2011-12-31T10:00Z')).toEqual(['2011-12-29T10:00', '2011-12-30T10:00']);
  });

  it('begins weeks on Monday and months on their first', () => {
    expect(buckets('week', 'UTC', '2026-01-01T00:00Z', '2026-01-13T00:00Z')).toEqual(['2025-12-29T00:00', '2026-01-05T00:00', '2026-01-12T00:00']);
    expect(buckets('month', 'America/New_York', '2026-03-01T00:00Z', '2026-04-01T05:00Z')).toEqual([
      '2026-02-01T05:00',
      '2026-03-01T05:00',
      '2026-04-01T04:00',
    ]);
  });

  it('answers nothing where there would be too many', () => {
    expect(bucketsOf('hour', 'UTC', 0, 1_000 * 3_600_000, 1_000)).toHaveLength(1_000);
    expect(bucketsOf('hour', 'UTC', 0, 1_000 * 3_600_000 + 1, 1_000)).toBeUndefined();
    expect(bucketsOf('hour', 'UTC', 0, at('9999-12-31T23:59:59.999Z'), 1_000)).toBeUndefined();
  });
});

describe('the range where none is given', () => {
  const moment = at('2026-03-26T13:10:00Z');
  it.each([
    ['hour', 'Asia/Kolkata', '2026-03-25T13:30', '2026-03-26T13:30', 24],
    ['day', 'Europe/Berlin', '2026-02-24T23:00', '2026-03-26T23:00', 30],
    ['week', 'UTC', '2026-01-05T00:00', '2026-03-30T00:00', 12],
    ['month', 'UTC', '2025-04-01T00:00', '2026-04-01T00:00', 12],
  ] as const)('is whole %ss with the present one', (interval, zone, from, to, count) => {
    const end = endOfBucket(interval, zone, moment);
    const start = defaultFrom(interval, zone, end);
    expect([print(start), print(end)]).toEqual([from, to]);
    expect(bucketsOf(interval, zone, start, end, 1_000)).toHaveLength(count);
  });

  it('never begins before 1970', () => {
    expect(defaultFrom('month', 'America/New_York', at('1970-02-01T00:00Z'))).toBe(0);
  });
});
