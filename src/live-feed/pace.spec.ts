import { setImmediate as nextTurn } from 'node:timers/promises';
import { Pace } from './pace.js';

describe('the pace of streams', () => {
  test('lets a few work in each turn of the event loop, all of them in the end, in the order in which they came', async () => {
    const pace = new Pace();
    const worked: number[] = [];
    const streams = Array.from({ length: 100 }, (_, index) => pace.ready().then(() => worked.push(index)));
    const byTurn: number[] = [];
    while (worked.length < streams.length) {
      const before = worked.length;
      await nextTurn();
      byTurn.push(worked.length - before);
    }
    expect(Math.max(...byTurn)).toBeLessThanOrEqual(32);
    expect(worked).toEqual(Array.from({ length: 100 }, (_, index) => index));
  });
});
