import { dateOf, dayAfter, daysBetween } from './days.js';

describe('days of the calendar', () => {
  it('are those that there are, since there are rows', () => {
    expect(['2026-02-29', '2026-13-01', '2026-1-1', '0002-01-01', 'today', undefined].map(dateOf)).toEqual(Array(6).fill(undefined));
    expect(dateOf('2028-02-29')).toEqual(new Date(2028, 1, 29));
  });

  it('follow each other over the ends of months, years and leap days', () => {
    expect([dayAfter('2026-12-31', 1), dayAfter('2028-03-01', -1), dayAfter('2026-03-01', -1), dayAfter('2026-05-05', 0)]).toEqual([
      '2027-01-01',
      '2028-02-29',
      '2026-02-28',
      '2026-05-05',
    ]);
  });

  it('are counted with both ends', () => {
    expect([daysBetween('2026-11-26', '2026-11-26'), daysBetween('2026-01-01', '2026-12-31')]).toEqual([1, 365]);
  });

  it('are counted alike by steps and by the calendar, where clocks change too', () => {
    for (let days = 0; days < 400; days += 1) expect(daysBetween('2026-01-01', dayAfter('2026-01-01', days))).toBe(days + 1);
  });
});
