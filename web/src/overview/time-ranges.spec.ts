import { timeRangesOf, sumOf } from './time-ranges.js';

const bucket = (year: number, month: number, day: number, counts: Record<string, number>) => ({ start: new Date(year, month - 1, day).toISOString(), counts });

describe('the time ranges of a period', () => {
  const weeks = [bucket(2026, 10, 26, { login: 1, 'create-activity-log': 2 }), bucket(2026, 11, 2, {}), bucket(2026, 11, 9, { login: 4 })];

  it('name the days that are counted, and none outside of the period', () => {
    const days = timeRangesOf(weeks, { first: '2026-10-29', last: '2026-11-10' }).map(({ first, last }) => [first, last]);
    expect(days).toEqual([
      ['2026-10-29', '2026-11-01'],
      ['2026-11-02', '2026-11-08'],
      ['2026-11-09', '2026-11-10'],
    ]);
  });

  it('count all entries, and apart from them those that record a mentor log', () => {
    const counts = timeRangesOf(weeks, { first: '2026-10-29', last: '2026-11-10' }).map(({ entries, logs }) => [entries, logs]);
    expect(counts).toEqual([
      [3, 2],
      [0, 0],
      [4, 0],
    ]);
  });

  it('of a period in one bucket are the period', () => {
    expect(timeRangesOf([bucket(2026, 11, 1, { login: 1 })], { first: '2026-11-03', last: '2026-11-05' })).toEqual([
      { first: '2026-11-03', last: '2026-11-05', entries: 1, logs: 0 },
    ]);
  });
});

describe('a sum of counts', () => {
  it('of nothing is zero', () => {
    expect([sumOf({}), sumOf({ a: 2, b: 3 })]).toEqual([0, 5]);
  });
});
