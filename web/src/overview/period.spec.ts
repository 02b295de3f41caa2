import { daysOf } from '../common/span.js';
import { intervalOf, periodBefore, periodOf } from './period.js';

const period = (first: string, last: string) => ({ first, last });

describe('the period of an address', () => {
  it('is the last 30 days where the address names none', () => {
    expect(periodOf(undefined, undefined)).toEqual(daysOf('last-30-days'));
  });

  it('is nothing where one day is missing, is no day, or comes after the other', () => {
    expect(periodOf('2026-11-01', undefined)).toBeUndefined();
    expect(periodOf(undefined, '2026-11-01')).toBeUndefined();
    expect(periodOf('2026-02-30', '2026-03-01')).toBeUndefined();
    expect(periodOf('2026-11-02', '2026-11-01')).toBeUndefined();
  });

  it('may be one day', () => {
    expect(periodOf('2026-11-01', '2026-11-01')).toEqual(period('2026-11-01', '2026-11-01'));
  });
});

describe('the period before', () => {
  it('ends the day before, and is as long', () => {
    expect(periodBefore(period('2026-11-20', '2026-11-26'))).toEqual(period('2026-11-13', '2026-11-19'));
    expect(periodBefore(period('2026-03-01', '2026-03-01'))).toEqual(period('2026-02-28', '2026-02-28'));
  });

  it('of a calendar month is the month before, however long', () => {
    expect(periodBefore(period('2026-03-01', '2026-03-31'))).toEqual(period('2026-02-01', '2026-02-28'));
    expect(periodBefore(period('2026-01-01', '2026-01-31'))).toEqual(period('2025-12-01', '2025-12-31'));
  });

  it('of a year is the year before, and of a quarter the quarter before', () => {
    expect(periodBefore(period('2025-01-01', '2025-12-31'))).toEqual(period('2024-01-01', '2024-12-31'));
    expect(periodBefore(period('2026-01-01', '2026-03-31'))).toEqual(period('2025-10-01', '2025-12-31'));
  });
});

describe('the bars of a period', () => {
  it('stay few enough to be told apart', () => {
    expect(intervalOf(period('2026-11-26', '2026-11-26'))).toBe('day');
    expect(intervalOf(period('2026-10-01', '2026-12-01'))).toBe('day');
    expect(intervalOf(period('2026-10-01', '2026-12-02'))).toBe('week');
    expect(intervalOf(period('2024-01-01', '2024-12-31'))).toBe('week');
    expect(intervalOf(period('2024-01-01', '2025-12-31'))).toBe('month');
  });
});
