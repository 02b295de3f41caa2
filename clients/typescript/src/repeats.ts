import { ConnectionError } from './connection-error.js';
import { delay } from './delay.js';
import { ProblemError } from './problem-error.js';

/** How often, and how patiently, a request that may be repeated is. */
export interface RepeatOptions {
  /** Beyond the first time; 2 if left out, 0 for never. */
  readonly times?: number;
  /** A server that asks for a longer pause than this is not waited for; 10 if left out. */
  readonly waitSecondsMax?: number;
}

const FIRST_PAUSE_SECONDS = 0.2;

/** Tries again what failed for a passing reason, after the pause that the server asked for. */
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

/** Undefined where the same request would be refused again. */
function pauseAfter(error: unknown, failures: number): number | undefined {
  if (error instanceof ProblemError) return error.retryAfterSeconds;
  const isPassing = error instanceof ConnectionError && (error.status === undefined || error.status >= 500);
  return isPassing ? growingPause(failures, FIRST_PAUSE_SECONDS) : undefined;
}

/** Doubled each time, and not the same for everybody who was cut off at once. */
export function growingPause(failures: number, firstSeconds: number): number {
  return firstSeconds * 2 ** failures * (1 + Math.random() / 2);
}
