import * as fc from 'fast-check';

/** Texts that have broken somebody's server. */
export const HOSTILE_TEXTS = [
  ...['', ' ', '\t\n', 'NaN', 'Infinity', '-1', '1e999', '0x10', '1.5', '٣', 'null', 'undefined', '[object Object]', 'true', '{}', '[]'],
  ...['\0', 'a\0b', '\ud800', 'a\udc00b', '\uffff', '\u202eabc', '\r\nX-Injected: 1', '%00', '%', '%zz', '\ufeff'],
  ...["' OR 1=1 --", '"; DROP TABLE users; --', '1) UNION SELECT password_hash FROM users --', '%_%', '\\', '${7*7}', '{{7*7}}', '<script>alert(1)</script>'],
  ...['../../etc/passwd', '..', 'C:\\', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '=cmd|calc', '🙈', 'é'.normalize('NFD'), 'ß', 'İ'],
  ...['a'.repeat(401), 'a'.repeat(2_001), '𝒳'.repeat(2_001), '9'.repeat(400), 'a,'.repeat(500), '('.repeat(200)],
  ...['2026-02-29', '2026-03-26T13:00:60Z', '2026-03-26T13:00:00+25:00', '0000-01-01', '10000-01-01', '0'.repeat(24), 'f'.repeat(24), 'W/"x"', '*'],
] as const;

const hostileText = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }));

/** A value of the query string. Halves of surrogate pairs can't stand there. */
export const hostileParameter = hostileText.map((text) => text.toWellFormed());

/** A value of a header: what a client can send there at all. */
export const hostileHeader = fc.oneof(
  fc.constantFrom(
    '',
    '*',
    '"',
    '""',
    'W/"x"',
    '"x", "y"',
    'x',
    ' ',
    ',',
    '"a" "b"',
    '-1',
    '0',
    '1e999',
    '99999999999999999999',
    'NaN',
    "' OR 1=1 --",
    '__proto__',
    'é',
  ),
  fc.string({ unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)), maxLength: 300 }),
);

/** A JSON value of the wrong kind, or of the right kind with something wrong in it. */
export const hostileJson = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1441, 1e21, 5e-324, 2 ** 53, -(2 ** 31) - 1, [], {}, [[]], [null], [[['x']]]),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('{"__proto__":{"x":1}}', '{"constructor":{"prototype":1}}', '{"toString":1,"valueOf":2}', '{"toJSON":1}')
      .map((text) => JSON.parse(text) as unknown),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** Whether a value holds what no text of the API may hold, wherever it stands. */
export function holdsUnsafeText(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed();
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, item]) => key === '__proto__' || holdsUnsafeText(key) || holdsUnsafeText(item));
}
