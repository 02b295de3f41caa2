import { isUnavailable } from './driver-errors.js';

const broken = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more });

describe('the database is taken for away', () => {
  it('by a connection of the driver that broke', () => expect(isUnavailable(broken('ECONNRESET', { fatal: true }))).toBe(true));
  it('by no other connection that broke', () => expect(isUnavailable(broken('ECONNRESET'))).toBe(false));
});
