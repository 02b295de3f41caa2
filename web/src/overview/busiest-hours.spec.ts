import { busyHoursOf, cellOf, DAYS_MAX, piecesOf, weekOf } from './busiest-hours.js';
import { dayAfter, daysBetween } from '../common/days.js';
import type { Bucket } from './time-ranges.js';

const at = (day: number, hour: number) => new Date(2026, 10, day, hour).toISOString();

describe('the pieces in which hours are counted', () => {
  it('hold every day of the period once, and at most 41 days each', () => {
    for (let days = 1; days <= DAYS_MAX; days += 1) {
      const period = { first: '2026-01-30', last: dayAfter('2026-01-30', days - 1) };
      const pieces = piecesOf(period);
      expect(pieces.flatMap(({ first, last }) => Array.from({ length: daysBetween(first, last) }, (_, day) => dayAfter(first, day)))).toEqual(
        Array.from({ length: days }, (_, day) => dayAfter(period.first, day)),
      );
      expect(Math.max(...pieces.map(({ first, last }) => daysBetween(first, last)))).toBeLessThanOrEqual(41);
    }
  });
});

describe('busy hours', () => {
  // 2026-11-23 is a Monday, 2026-11-29 a Sunday.
  const buckets: Bucket[] = [
    { start: at(23, 9), counts: { login: 2, 'create-user': 1 } },
    { start: at(23, 10), counts: {} },
    { start: at(29, 23), counts: { login: 5 } },
  ];

  it('are those with entries, each until the next bucket, and the last until the end', () => {
    expect(busyHoursOf(buckets, at(30, 0))).toEqual([
      { from: at(23, 9), to: at(23, 10), weekday: 0, hour: 9, entries: 3 },
      { from: at(29, 23), to: at(30, 0), weekday: 6, hour: 23, entries: 5 },
    ]);
  });

  it('of all weeks are added up in one, and nothing is lost', () => {
    const hours = [...busyHoursOf(buckets, at(30, 0)), ...busyHoursOf([{ start: at(16, 9), counts: { logout: 4 } }], at(16, 10))];
    const week = weekOf(hours);
    expect([week[0]?.[9], week[6]?.[23], week.flat().reduce((sum, entries) => sum + entries, 0)]).toEqual([7, 5, 12]);
  });
});

describe('an hour of the week in an address', () => {
  it('is a weekday and an hour that there are', () => {
    expect(cellOf('6-23')).toEqual({ weekday: 6, hour: 23 });
    expect([cellOf('7-1'), cellOf('0-24'), cellOf('0-'), cellOf(''), cellOf(undefined)]).toEqual(Array(5).fill(undefined));
  });
});
