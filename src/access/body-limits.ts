import type { Settings } from '../config/index.js';
import type { EndpointOptions } from './endpoint.decorator.js';

const KIB = 1024;

/** Bytes of a request body, unless its route states another limit. */
export const BODY_BYTES_MAX = 1024 * KIB;
/** For batch routes. */
export const BATCH_BYTES_MAX = 8 * BODY_BYTES_MAX;
/** For routes without credentials. */
const STRANGERS_BODY_BYTES_MAX = 64 * KIB;

/** Undefined: `BODY_BYTES_MAX`. */
export function bodyLimitOf({ access, bodyLimit }: EndpointOptions, { mentorLogsAccess }: Settings): number | undefined {
  const isOpen = access.who === 'anyone' || ('openable' in access && access.openable && mentorLogsAccess === 'public');
  return isOpen ? STRANGERS_BODY_BYTES_MAX : bodyLimit;
}
