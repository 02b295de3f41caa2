import type { Kind } from '../validation/index.js';
import { spelledTimeZone } from './period.js';

/** Names of zones are the same in any case; they are read into the usual spelling, so that they are stored and shown in one. */
export const timeZone: Kind = {
  openapi: { type: 'string', maxLength: 64 },
  read: (raw) => spelled(raw) ?? raw,
  problem: (value) => (spelled(value) === undefined ? 'must be an IANA time zone such as Europe/Berlin' : undefined),
};

function spelled(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= 64 ? spelledTimeZone(value) : undefined;
}
