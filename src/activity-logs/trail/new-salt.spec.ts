import { SALT_BYTES } from '../../merkle/index.js';
import { newSalt } from './new-salt.js';

describe('a salt', () => {
  it('is 32 bytes that no other entry has, also where many are made together', () => {
    const salts = Array.from({ length: 1_000 }, () => newSalt());
    expect(SALT_BYTES).toBe(32);
    expect(salts.filter(({ length }) => length !== 32)).toEqual([]);
    expect(new Set(salts.map((salt) => salt.toString('hex'))).size).toBe(1_000);
  });
});
