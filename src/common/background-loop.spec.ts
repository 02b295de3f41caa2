import { Logger } from '@nestjs/common';
import { BackgroundLoop } from './background-loop.js';

const INTERVAL = 1_000;

describe('a background loop', () => {
  let turns: (() => void)[];
  let loop: BackgroundLoop;
  const endTurn = async () => {
    turns.at(-1)?.();
    await jest.advanceTimersByTimeAsync(0);
  };

  beforeEach(() => {
    jest.useFakeTimers();
    turns = [];
    loop = new BackgroundLoop('Looking', INTERVAL, () => new Promise<void>((resolve) => turns.push(resolve)));
  });
  afterEach(() => jest.useRealTimers());

  it('takes a turn after each interval', async () => {
    loop.start();
    await jest.advanceTimersByTimeAsync(INTERVAL - 1);
    expect(turns).toHaveLength(0);
    await jest.advanceTimersByTimeAsync(1);
    expect(turns).toHaveLength(1);
    await endTurn();
    await jest.advanceTimersByTimeAsync(INTERVAL);
    expect(turns).toHaveLength(2);
  });

  it('takes its turn sooner when it is woken, and only one however often', async () => {
    loop.start();
    loop.wake(200);
    loop.wake(300);
    await jest.advanceTimersByTimeAsync(199);
    expect(turns).toHaveLength(0);
    await jest.advanceTimersByTimeAsync(1);
    await endTurn();
    await jest.advanceTimersByTimeAsync(INTERVAL - 1);
    expect(turns).toHaveLength(1);
  });

  it('never takes two turns at once, and forgets no call during one', async () => {
    loop.start(0);
    await jest.advanceTimersByTimeAsync(0);
    loop.wake(200);
    await jest.advanceTimersByTimeAsync(5 * INTERVAL);
    expect(turns).toHaveLength(1);
    await endTurn();
    await jest.advanceTimersByTimeAsync(200);
    expect(turns).toHaveLength(2);
  });

  it('waits for the turn under way when it is stopped, and takes no other', async () => {
    loop.start(0);
    await jest.advanceTimersByTimeAsync(0);
    loop.wake();
    const stopped = jest.fn();
    void loop.stop().then(stopped);
    await jest.advanceTimersByTimeAsync(INTERVAL);
    expect(stopped).not.toHaveBeenCalled();
    await endTurn();
    expect(stopped).toHaveBeenCalled();
    loop.wake();
    await jest.advanceTimersByTimeAsync(INTERVAL);
    expect(turns).toHaveLength(1);
  });

  it('goes on after a turn that failed, and warns once in a minute', async () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockImplementation();
    let failures = 0;
    const failing = new BackgroundLoop('Looking', INTERVAL, async () => {
      failures++;
      throw new Error('The database is away');
    }).start();
    await jest.advanceTimersByTimeAsync(50 * INTERVAL);
    expect([failures, warn.mock.calls.length]).toEqual([50, 1]);
    await jest.advanceTimersByTimeAsync(15 * INTERVAL);
    expect(warn.mock.calls.at(-1)).toEqual([expect.objectContaining({ times: 60 }), 'Looking failed and will be retried']);
    await failing.stop();
    warn.mockRestore();
  });
});
