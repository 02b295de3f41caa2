import { Passwords } from './passwords.js';

describe('passwords', () => {
  it('are hashed with argon2id, and only the right one is accepted', async () => {
    const passwords = new Passwords();
    const hash = await passwords.hash('the right password');
    expect(hash).toMatch(/^\$argon2id\$/);
    expect(await passwords.verify(hash, 'the right password')).toBe(true);
    expect(await passwords.verify(hash, 'a wrong password')).toBe(false);
    expect(await passwords.verify(undefined, 'the right password')).toBe(false);
  });
});
