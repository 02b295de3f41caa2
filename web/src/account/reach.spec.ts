import { permissionsInWords, reachInWords } from './reach.js';

describe('what somebody may do, in words', () => {
  it('names every permission, in one order', () => {
    expect(permissionsInWords(['delete', 'read', 'update', 'create'])).toBe('You may view, record and create, change, and delete and erase.');
    expect(permissionsInWords(['update', 'read'])).toBe('You may view and change.');
    expect(permissionsInWords(['read'])).toBe('You may view.');
  });

  it('says so where there is nothing', () => {
    expect(permissionsInWords([])).toBe('You may only change your password.');
  });

  it('goes further with each role', () => {
    expect(new Set((['USER', 'ADMIN', 'OWNER'] as const).map(reachInWords)).size).toBe(3);
  });
});
