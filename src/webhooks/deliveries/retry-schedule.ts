const [SECOND, MINUTE, HOUR] = [1_000, 60_000, 3_600_000];

/** Delays after the first failure, the second, and so on; the last one applies to all that follow. */
const DELAYS = [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 1 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR];

/** Up to a fifth more or less, so that webhooks which failed together are not retried together. */
const JITTER = 0.2;

/** After this time without a success a webhook is disabled. */
const FAILING_HOURS_MAX = 24;

/** No attempt is scheduled later than this. A later one was scheduled by a clock that ran ahead, and is due. */
export function latestAttempt(now: Date): Date {
  return new Date(now.getTime() + Math.max(...DELAYS) * (1 + JITTER));
}

export function isAttemptDue(nextAttemptAt: Date, now: Date): boolean {
  return nextAttemptAt <= now || nextAttemptAt > latestAttempt(now);
}

/**
 * When to retry; undefined once the day is over. The last attempt is made at its end, not hours before. `random` is
 * from 0 to 1.
 * `askedFor`, for how many milliseconds the receiver asks to be left alone, lengthens the wait, up to the longest delay.
 */
export function nextAttemptAfter(failures: number, failingSince: Date, now: Date, random: number, askedFor = 0): Date | undefined {
  const end = failingSince.getTime() + FAILING_HOURS_MAX * HOUR;
  if (now.getTime() >= end) return undefined;
  const delay = (DELAYS[Math.min(failures, DELAYS.length) - 1] ?? 0) * (1 - JITTER + 2 * JITTER * random);
  const wait = Math.max(delay, Math.min(askedFor, DELAYS.at(-1) as number));
  return new Date(Math.min(now.getTime() + wait, end));
}
