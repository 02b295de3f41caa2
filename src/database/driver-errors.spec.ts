import { isUnavailable } from './driver-errors.js';
import { TookTooLong } from './within.js';

const broken = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more });

describe('the database is taken for away', () => {
  it('by a connection of the driver that broke', () => expect(isUnavailable(broken('ECONNRESET', { fatal: true }))).toBe(true));
  it('by a wait for it that took too long', () => expect(isUnavailable(new TookTooLong('late'))).toBe(true));
  it('by no other connection that broke', () => expect(isUnavailable(broken('ECONNRESET'))).toBe(false));
});
