import type { Kind } from '../validation/index.js';
import { isTimeZone } from './period.js';

export const timeZone: Kind = {
  openapi: { type: 'string', maxLength: 64 },
  problem: (value) => (typeof value === 'string' && value.length <= 64 && isTimeZone(value) ? undefined : 'must be an IANA time zone such as Europe/Berlin'),
};
