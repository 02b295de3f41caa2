import { codePoints } from './code-points.js';

describe('the length of a text', () => {
  it.each([
    ['', 0],
    ['Review', 6],
    ['Äußerung', 8],
    ['🙂', 1],
    ['a🙂b\n', 4],
  ])('%j is %i characters', (text, length) => {
    expect(codePoints(text)).toBe(length);
  });
});
