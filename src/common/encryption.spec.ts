import { randomBytes } from 'node:crypto';
import { openBytes, encrypt } from './encryption.js';

describe('sealed bytes', () => {
  const key = randomBytes(32);

  it('open with the key that sealed them, and with no other', () => {
    const sealed = encrypt(key, 'a secret');
    expect(openBytes(key, sealed)?.toString()).toBe('a secret');
    expect(openBytes(randomBytes(32), sealed)).toBeUndefined();
  });

  it('never look the same twice', () => {
    expect(encrypt(key, 'a secret')).not.toBe(encrypt(key, 'a secret'));
  });

  it('do not open once a bit was altered, or a part cut off', () => {
    const bytes = Buffer.from(encrypt(key, 'a secret'), 'base64');
    for (let at = 0; at < bytes.length; at++) {
      const altered = Buffer.from(bytes);
      altered.writeUInt8(altered.readUInt8(at) ^ 1, at);
      expect(openBytes(key, altered.toString('base64'))).toBeUndefined();
      expect(openBytes(key, bytes.subarray(0, at).toString('base64'))).toBeUndefined();
    }
  });
});
