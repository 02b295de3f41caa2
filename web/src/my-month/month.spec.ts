import { daysOfMonth, monthAfter, monthOf, weeksOf } from './month.js';

describe('the month of an address', () => {
  it('is the one it names, and else the present one', () => {
    const now = new Date(2026, 10, 26);
    expect([monthOf('2026-02', now), monthOf('2026-13', now), monthOf('0001-01', now), monthOf(undefined, now)]).toEqual([
      '2026-02',
      '2026-11',
      '2026-11',
      '2026-11',
    ]);
  });

  it('is followed and preceded over the ends of years', () => {
    expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  });

  it('has as many days as the calendar says', () => {
    expect([daysOfMonth('2026-02').last, daysOfMonth('2028-02').last, daysOfMonth('2026-12').last]).toEqual(['2026-02-28', '2028-02-29', '2026-12-31']);
  });
});

describe('the weeks of a month', () => {
  it('begin on Monday, and leave out what is of other months', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks[0]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, '2026-11-01']);
    expect(weeks.at(-1)).toEqual(['2026-11-30', undefined, undefined, undefined, undefined, undefined, undefined]);
  });

  it('are four where February fills them', () => {
    expect(weeksOf('2027-02')).toHaveLength(4);
  });

  it('hold every day of the month once, in its order', () => {
    const days = weeksOf('2026-08')
      .flat()
      .filter((day) => day !== undefined);
    expect(days).toEqual(Array.from({ length: 31 }, (_, index) => `2026-08-${String(index + 1).padStart(2, '0')}`));
  });
});
