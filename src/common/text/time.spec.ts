import fc from 'fast-check';
import { parseDate, parseTime, printTime, printTimeWithMilliseconds } from './time.js';

describe('times', () => {
  it.each([
    ['2026-03-26T13:00:00Z', '2026-03-26T13:00:00.000Z'],
    ['2026-03-26t13:00:00z', '2026-03-26T13:00:00.000Z'],
    ['2026-03-26T15:00:00+02:00', '2026-03-26T13:00:00.000Z'],
    ['2026-03-26T07:30:00-05:30', '2026-03-26T13:00:00.000Z'],
    ['2026-03-26T13:00:00.5Z', '2026-03-26T13:00:00.500Z'],
    ['2026-03-26T13:00:00.123999999Z', '2026-03-26T13:00:00.123Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['1970-01-01T01:00:00+01:00', '1970-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('%s is read as the moment that it names, cut to milliseconds', (text, moment) => {
    expect(parseTime(text)?.toISOString()).toBe(moment);
  });

  it.each([
    ['no zone', '2026-03-26T13:00:00'],
    ['a space in place of the T', '2026-03-26 13:00:00Z'],
    ['a day that the month does not have', '2026-02-29T00:00:00Z'],
    ['month 13', '2026-13-01T00:00:00Z'],
    ['hour 24', '2026-03-26T24:00:00Z'],
    ['second 60', '2026-12-31T23:59:60Z'],
    ['a zone of 24 hours', '2026-03-26T13:00:00+24:00'],
    ['a moment before 1970', '1969-12-31T23:59:59Z'],
    ['a moment before 1970 in UTC', '1970-01-01T00:30:00+01:00'],
    ['a moment after 9999', '9999-12-31T23:59:59-01:00'],
    ['only a date', '2026-03-26'],
    ['a number', '1774530000'],
    ['a blank in front', ' 2026-03-26T13:00:00Z'],
    ['a line break behind', '2026-03-26T13:00:00Z\n'],
    ['other digits', '２026-03-26T13:00:00Z'],
  ])('%s is refused', (_, text) => {
    expect(parseTime(text)).toBeUndefined();
  });

  it('come back as the same moment after printing, whatever the moment', () => {
    const moments = fc.date({ min: new Date(0), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (moment) => {
        expect(parseTime(printTime(moment))).toEqual(moment);
        expect(parseTime(printTimeWithMilliseconds(moment))).toEqual(moment);
      }),
    );
  });

  it('are printed with a fraction only where there is one, unless milliseconds are asked for', () => {
    expect(printTime(new Date('2026-03-26T13:00:00.000Z'))).toBe('2026-03-26T13:00:00Z');
    expect(printTime(new Date('2026-03-26T13:00:00.070Z'))).toBe('2026-03-26T13:00:00.070Z');
    expect(printTimeWithMilliseconds(new Date('2026-03-26T13:00:00Z'))).toBe('2026-03-26T13:00:00.000Z');
  });
});

describe('dates', () => {
  it('stand for the beginning of their day in UTC', () => {
    expect(parseDate('2026-03-26')?.toISOString()).toBe('2026-03-26T00:00:00.000Z');
  });

  it.each(['2026-02-30', '2026-00-10', '1969-12-31', '2026-3-26', '26-03-2026', '2026-03-26T13:00:00Z', ''])('%j is refused', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});
