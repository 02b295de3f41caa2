/**
 * The work exceeded its time limit. Its code counts as the database's: a socket's own, such as ETIMEDOUT, may be a
 * client's.
 */
export class TookTooLong extends Error {
  readonly code = 'DATABASE_TIMED_OUT';
}

/** Fails if the work is not done in time. The work itself continues, so the caller must tolerate that. */
export async function within<T>(milliseconds: number, work: Promise<T>, what: string): Promise<T> {
  let deadline: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    deadline = setTimeout(() => reject(new TookTooLong(`${what} took longer than ${milliseconds / 1000} seconds`)), milliseconds);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(deadline);
  }
}
