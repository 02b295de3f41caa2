import { dayOf, spanOf } from '../common/span.js';
import { lastWholeDay } from './last-whole-day.js';

describe('the last day on which a key works', () => {
  it('is the one that was chosen when the key was made', () => {
    const { to = '' } = spanOf(undefined, '2026-02-28');
    const day = lastWholeDay(new Date(to));
    expect(day && dayOf(day)).toBe('2026-02-28');
  });

  it('is nothing to say of a key that ends within a day', () => {
    expect(lastWholeDay(new Date(2026, 1, 28, 12))).toBeUndefined();
  });
});
