import { Slots } from './slots.js';

describe('slots', () => {
  it('are taken of every holder or of none, and given back once', () => {
    const slots = new Slots();
    const [one, all] = [
      { holder: 'one', max: 2 },
      { holder: 'all', max: 3 },
    ];
    const first = slots.take([one, all]);
    slots.take([one, all]);
    expect(slots.take([one, all])).toBe(one);
    expect(typeof slots.take([{ holder: 'other', max: 2 }, all])).toBe('function');
    expect(slots.take([{ holder: 'other', max: 2 }, all])).toBe(all);
    expect([slots.heldBy('one'), slots.heldBy('other'), slots.heldBy('all')]).toEqual([2, 1, 3]);
    if (typeof first !== 'function') throw new Error('It was not taken');
    first();
    first();
    expect([slots.heldBy('one'), slots.heldBy('all')]).toEqual([1, 2]);
  });
});
