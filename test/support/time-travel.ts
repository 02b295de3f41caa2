import { setTimeout as tick } from 'node:timers/promises';

/** What goes on as ever: only the time that it is moves. */
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
 * The process's own clocks in a test's hand: what counts in real time (tokens, windows of limits, memories) is
 * moved without anybody waiting for it.
 */
export const timeTravel = {
  /** So much later, for who asks what time it is and for who measures how long something took. */
  async forward(seconds: number): Promise<void> {
    await tick(2); // what remembers callers looks at the clock once a millisecond
    const [now, measured] = [Date.now(), performance.now()];
    jest.useFakeTimers({ now: now + seconds * 1000, doNotFake: [...UNTOUCHED] });
    jest.spyOn(performance, 'now').mockReturnValue(measured + seconds * 1000);
  },

  /** Back to the present. */
  end(): void {
    jest.useRealTimers();
    jest.restoreAllMocks();
  },
};
