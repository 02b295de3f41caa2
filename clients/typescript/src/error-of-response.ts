import { ConnectionError } from './connection-error.js';
import type { Problem } from './generated/schema.js';
import { ProblemError } from './problem-error.js';

/** The error for a response. `body` is what was read of it, parsed if it was JSON. */
export function errorOfResponse(response: Response, body: unknown): ProblemError | ConnectionError {
  if (isProblem(response, body)) return new ProblemError(body, secondsOf(response.headers.get('Retry-After')));
  return new ConnectionError(`The response (${response.status}) does not come from the API.`, response.status);
}

function isProblem(response: Response, body: unknown): body is Problem {
  const isSaid = response.headers.get('Content-Type')?.startsWith('application/problem+json') ?? false;
  return isSaid && typeof body === 'object' && body !== null && 'code' in body;
}

/** A proxy may send a date instead of seconds (RFC 9110, section 10.2.3). */
function secondsOf(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
