import { nextAttemptAfter } from './retry-schedule.js';

const HOUR = 3_600_000;
const since = new Date('2026-03-26T13:00:00Z');

/** Seconds from one failure to the next attempt, until the day is over. */
function waits(random: number): number[] {
  const found: number[] = [];
  let now = since;
  for (let failures = 1; ; failures++) {
    const next = nextAttemptAfter(failures, since, now, random);
    if (!next) return found;
    found.push((next.getTime() - now.getTime()) / 1000);
    now = next;
  }
}

describe('the retry schedule', () => {
  it('waits longer each time, and makes the last attempt when the day ends', () => {
    expect(waits(0.5)).toEqual([5, 30, 120, 600, 3_600, 10_800, 21_600, 43_200, expect.any(Number)]);
    expect(waits(0.5).reduce((sum, wait) => sum + wait, 0)).toBe(86_400);
  });

  it('varies by up to a fifth', () => {
    expect(waits(0)[0]).toBe(4);
    expect(waits(1)[0]).toBe(6);
  });

  it('never lets anybody wait past the end of the day', () => {
    const now = new Date(since.getTime() + 23 * HOUR);
    expect(nextAttemptAfter(50, since, now, 1)).toEqual(new Date(since.getTime() + 24 * HOUR));
    expect(nextAttemptAfter(1, since, new Date(since.getTime() + 24 * HOUR), 0)).toBeUndefined();
  });

  it('waits for as long as the receiver asks, but neither less than the schedule nor more than its longest delay or the day', () => {
    const after = (failures: number, askedFor: number, now = since) => (nextAttemptAfter(failures, since, now, 0.5, askedFor)?.getTime() ?? 0) - now.getTime();
    expect([after(1, 60_000), after(1, 0), after(3, 1_000), after(1, 48 * HOUR)]).toEqual([60_000, 5_000, 120_000, 12 * HOUR]);
    expect(after(1, 3 * HOUR, new Date(since.getTime() + 23 * HOUR))).toBe(HOUR);
  });
});
