import * as kinds from './kinds.js';
import type { Kind } from './kinds.js';

function accepts(kind: Kind, raw: unknown): boolean {
  return kind.problem(kind.read ? kind.read(raw) : raw) === undefined;
}

const LONG = 'x'.repeat(64);

describe('kinds of values', () => {
  it.each<[string, Kind, unknown[], unknown[]]>([
    ['text', kinds.text(3), ['a', 'abc', ' a ', '😀😀😀', 'ü'], ['', '   ', 'abcd', '😀😀😀😀', 1, null, undefined, ['a'], {}]],
    ['text that may be empty', kinds.text(3, 0), ['', ' ', 'abc'], ['abcd', null]],
    ['a password', kinds.password(), ['x'.repeat(10), ' '.repeat(10), '😀'.repeat(128)], ['x'.repeat(9), '😀'.repeat(9), 'x'.repeat(129), 1234567890]],
    ['any text', kinds.anyText(5), [' ', 'abcde'], ['', 'abcdef', 5]],
    [
      'an e-mail address',
      kinds.email(),
      ['a@example.com', ' A@Example.com '],
      ['a', 'a@b', 'a@example.com, b@example.com', `${'a'.repeat(250)}@example.com`, 5],
    ],
    ['a plain id', kinds.plainId(), ['a', 'mentor_1-B', LONG], ['', '_a', '-a', 'a b', 'ä', `${LONG}x`, 'a\n', '../a', 5]],
    ['an object id', kinds.objectId(), ['0123456789abcdef01234567'], ['0123456789ABCDEF01234567', '0123456789abcdef0123456', 'xyz', 5]],
    ['an activity type of the trail', kinds.activityTypeOfTrail(), ['a', 'export-invoice'], ['Export', '-a', '1a', 'a_b', `${LONG}a`, '']],
    ['one of several words', kinds.oneOf(['day', 'week']), ['day'], ['Day', '', null, 'month']],
    ['a whole number', kinds.integer(0, 1440), [0, 60, 1440, -0], [-1, 1441, 1.5, '60', NaN, null, true]],
    ['a time', kinds.time(), ['2026-03-26T13:00:00Z'], ['2026-03-26', '2026-03-26T13:00:00', 1774530000, null]],
    ['a time or a date', kinds.timeOrDate(), ['2026-03-26T13:00:00+01:00', '2026-03-26'], ['2026-03', '', 5]],
    ['a list', kinds.listOf(kinds.oneOf(['a', 'b']), 1, 2), [['a'], ['a', 'b']], [[], ['a', 'a'], ['a', 'c'], 'a', null, { 0: 'a', length: 1 }]],
    ['words to search for', kinds.searchWords(), ['a', 'some words', '5%'], ['', '%', '…', 'x'.repeat(101), 5]],
  ])('%s: takes what is documented and nothing else', (_, kind, good, bad) => {
    expect(good.filter((value) => !accepts(kind, value))).toEqual([]);
    expect(bad.filter((value) => accepts(kind, value))).toEqual([]);
  });

  it('read an e-mail address as its owner would write it to be found', () => {
    expect(kinds.email().read?.(' Maria@Example.COM ')).toBe('maria@example.com');
  });

  it('read a date as its beginning in UTC', () => {
    expect(kinds.timeOrDate().read?.('2026-03-26')).toEqual(new Date('2026-03-26T00:00:00Z'));
  });

  it('document the same bounds that they check', () => {
    expect(kinds.text(2000).openapi).toEqual({ type: 'string', minLength: 1, maxLength: 2000 });
    expect(kinds.integer(0, 1440).openapi).toEqual({ type: 'integer', minimum: 0, maximum: 1440 });
    const { pattern = '' } = kinds.plainId().openapi;
    expect(new RegExp(pattern).test(LONG)).toBe(true);
    expect(new RegExp(pattern).test(`${LONG}x`)).toBe(false);
  });

  it('say of a list which of its values is at fault', () => {
    expect(kinds.listOf(kinds.oneOf(['a']), 0, 5).problem(['a', 'x'])).toBe('has a value at position 1 that must be one of a');
  });
});
