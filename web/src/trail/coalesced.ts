/** Work that is requested more often than it needs to be done. */
export interface Coalesced {
  readonly ask: () => void;
  readonly stop: () => void;
}

/** The factor by which the pause grows after a failure. */
const PAUSES_AFTER_FAILURE = 5;

/**
 * One run at a time, with a pause after each: all requests meanwhile cause one more run. A run that fails or returns
 * false is repeated.
 */
export function coalesced(work: () => boolean | Promise<boolean>, pauseMilliseconds: number): Coalesced {
  let isWanted = false;
  let isRunning = false;
  let hasStopped = false;

  const run = async () => {
    isRunning = true;
    while (isWanted && !hasStopped) {
      isWanted = false;
      let pauses = 1;
      try {
        isWanted = !(await work()) || isWanted;
      } catch {
        isWanted = true;
        pauses = PAUSES_AFTER_FAILURE;
      }
      await new Promise((resolve) => setTimeout(resolve, pauses * pauseMilliseconds));
    }
    isRunning = false;
  };

  return {
    ask: () => {
      isWanted = true;
      if (!isRunning) void run();
    },
    stop: () => (hasStopped = true),
  };
}
