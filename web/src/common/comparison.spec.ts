import { comparison } from './comparison.js';

describe('a number beside the one before it', () => {
  it('says how many more, and how much that is of what was before', () => {
    expect(comparison(9, 6)).toMatch(/^3 more \(\+50\s?%\)$/);
  });

  it('says how many fewer', () => {
    expect(comparison(0, 6)).toMatch(/^6 fewer \([-−]100\s?%\)$/);
  });

  it('is no part of nothing', () => {
    expect(comparison(4, 0)).toBe('4 more');
  });

  it('says that nothing changed, of nothing too', () => {
    expect([comparison(5, 5), comparison(0, 0)]).toEqual(['No change', 'No change']);
  });
});
