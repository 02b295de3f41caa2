import { setTimeout as tick } from 'node:timers/promises';

/** Not faked: only the current time is moved. */
const UNTOUCHED = [
  'hrtime',
  'nextTick',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
  'performance',
] as const;

/**
 * Moves the process's own clocks, so that what counts in real time (tokens, rate limit windows, caches) passes without
 * waiting.
 */
export const timeTravel = {
  /** Moves both the wall clock and the monotonic clock forward. */
  async forward(seconds: number): Promise<void> {
    await tick(2); // the cache of callers reads the clock once a millisecond
    const [now, measured] = [Date.now(), performance.now()];
    jest.useFakeTimers({ now: now + seconds * 1000, doNotFake: [...UNTOUCHED] });
    jest.spyOn(performance, 'now').mockReturnValue(measured + seconds * 1000);
  },

  /** Returns to the present. */
  end(): void {
    jest.useRealTimers();
    jest.restoreAllMocks();
  },
};
