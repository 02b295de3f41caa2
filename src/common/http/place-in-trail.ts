import { invalid, type ApiError } from '../errors/index.js';

/**
 * For a place behind the end of the trail, from a request that names it in `field`. Nobody has been given such a place, unless the trail
 * was longer once: whoever waited there would miss what gets those places now.
 */
export function beyondTheEnd(field: string, sealed: number): ApiError {
  const message = `must not be beyond the end of the trail, which has ${sealed} sealed entries; if it had more before, it was restored from a backup: start again`;
  return invalid({ field, message });
}
