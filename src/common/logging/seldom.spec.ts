import { Seldom } from './seldom.js';

describe('Seldom', () => {
  it('tells at once, then once in a while, and each time how often it happened since', () => {
    let now = 0;
    const told: number[] = [];
    const seldom = new Seldom(60, () => now);
    const happen = (times: number) => {
      for (let index = 0; index < times; index++) seldom.say((count) => told.push(count));
    };
    happen(5);
    now = 59_999;
    happen(1);
    expect(told).toEqual([1]);
    now = 60_000;
    happen(3);
    expect(told).toEqual([1, 6]);
    now = 120_000;
    happen(1);
    expect(told).toEqual([1, 6, 3]);
  });
});
