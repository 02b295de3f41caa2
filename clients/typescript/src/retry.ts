import { ConnectionError } from './connection-error.js';
import { delay } from './delay.js';
import { ProblemError } from './problem-error.js';

/** How often, and how patiently, to retry requests that may be repeated. */
export interface RepeatOptions {
  /** Number of retries; default 2, 0 for never. */
  readonly times?: number;
  /** Do not retry if the server asks for a longer pause; default 10. */
  readonly waitSecondsMax?: number;
}

const FIRST_PAUSE_SECONDS = 0.2;

/** Retries transient failures, after the pause that the server asked for. */
export async function withRepeats<T>(attempt: () => Promise<T>, options: RepeatOptions, signal?: AbortSignal | null): Promise<T> {
  const { times = 2, waitSecondsMax = 10 } = options;
  for (let repeats = 0; ; repeats += 1) {
    try {
      return await attempt();
    } catch (error) {
      const seconds = pauseAfter(error, repeats);
      if (seconds === undefined || repeats >= times || seconds > waitSecondsMax) throw error;
      await delay(seconds * 1000, signal);
    }
  }
}

/** Undefined if the same request would be refused again. */
function pauseAfter(error: unknown, failures: number): number | undefined {
  if (error instanceof ProblemError) return error.retryAfterSeconds;
  const isPassing = error instanceof ConnectionError && (error.status === undefined || error.status >= 500);
  return isPassing ? growingPause(failures, FIRST_PAUSE_SECONDS) : undefined;
}

/** Doubled each time, with jitter, so that clients cut off together do not return together. */
export function growingPause(failures: number, firstSeconds: number): number {
  return firstSeconds * 2 ** failures * (1 + Math.random() / 2);
}
