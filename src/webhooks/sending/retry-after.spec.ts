import { retryAfterOf } from './retry-after.js';

const NOW = new Date('2026-03-26T13:00:00Z');

it.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Thu, 26 Mar 2026 13:10:00 GMT', 600_000],
  ['Thu, 26 Mar 2026 12:00:00 GMT', 0],
  [undefined, undefined],
  ['', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['soon', undefined],
  ['2026-03-26T14:00:00Z', undefined],
  ['9'.repeat(400), undefined],
])('Retry-After: %s asks for %s milliseconds', (header, milliseconds) => {
  expect(retryAfterOf(header, NOW)).toBe(milliseconds);
});
