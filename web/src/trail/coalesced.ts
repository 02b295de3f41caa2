/** Work that is asked for more often than it needs to be done. */
export interface Coalesced {
  readonly ask: () => void;
  readonly stop: () => void;
}

/** After work that failed the pause is so many times as long. */
const PAUSES_AFTER_FAILURE = 5;

/** One piece of work at a time, with a pause after each: however much is asked for meanwhile is one more. Where it fails, or answers false, it is done again. */
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
