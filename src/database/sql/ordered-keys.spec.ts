import { tighterBound } from './ordered-keys.js';

const [EARLY, MIDDLE, LATE] = [1, 2, 3].map((day) => new Date(Date.UTC(2026, 0, day))) as [Date, Date, Date];
const rowAt = (time: Date) => ({ time, id: 'a' });

describe('a range and the row behind which a page begins', () => {
  it.each([
    ['ASC', { from: EARLY, to: LATE }, { from: undefined, to: LATE }],
    ['ASC', { from: MIDDLE }, { from: undefined }],
    ['DESC', { from: EARLY, to: LATE }, { from: EARLY, to: undefined }],
  ] as const)('is bounded by the row where that lies in the range: %s, %j', (direction, range, narrowed) => {
    expect(tighterBound(range, direction, rowAt(MIDDLE))).toEqual([narrowed, rowAt(MIDDLE)]);
  });

  it.each([
    ['ASC', { from: LATE }],
    ['DESC', { to: EARLY }],
    ['DESC', { to: MIDDLE }],
  ] as const)('is bounded by the range where all of that lies behind the row: %s, %j', (direction, range) => {
    expect(tighterBound(range, direction, rowAt(MIDDLE))).toEqual([range, undefined]);
  });

  it('is the range alone on the first page', () => {
    expect(tighterBound({ from: EARLY }, 'ASC', undefined)).toEqual([{ from: EARLY }, undefined]);
  });
});
