import { ProblemError } from '../problem-error.js';

const PLACES = ['after', 'Last-Event-ID'];

/**
 * Whether the server refused the place from which the stream was to go on: it is beyond the end of the trail, or of an epoch
 * before a restore from a backup. Either way what was read so far may differ from what is there now.
 */
export function isFromBeforeRestore(error: unknown): error is ProblemError {
  if (!(error instanceof ProblemError) || error.status !== 400) return false;
  return error.code === 'cursor_from_before_restore' || (error.errors.length > 0 && error.errors.every(({ field }) => PLACES.includes(field)));
}
