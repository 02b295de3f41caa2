import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { decryptAnswer, encryptAnswer } from './encrypted-answer.js';

describe('a sealed answer', () => {
  const key = randomBytes(32);

  it('comes back as it was, whatever JSON it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (answer) => expect(decryptAnswer(key, encryptAnswer(key, answer))).toEqual(JSON.parse(JSON.stringify(answer)))));
  });

  it('keeps the order of its keys, so that its ETag stays the same', () => {
    const answer = { z: 1, a: { y: 2, b: 3 } };
    expect(JSON.stringify(decryptAnswer(key, encryptAnswer(key, answer)))).toBe(JSON.stringify(answer));
  });

  it('tells nothing of itself to who reads it', () => {
    const sealed = encryptAnswer(key, { description: 'confidential words' });
    expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('confidential');
    expect(encryptAnswer(key, { description: 'confidential words' })).not.toBe(sealed);
  });

  it('is nothing to another key', () => {
    expect(decryptAnswer(randomBytes(32), encryptAnswer(key, { a: 1 }))).toBeUndefined();
  });

  it('is nothing once any bit of it was altered', () => {
    const sealed = Buffer.from(encryptAnswer(key, { created: 2 }), 'base64');
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const altered = Buffer.from(sealed);
      altered.writeUInt8(altered.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(decryptAnswer(key, altered.toString('base64'))).toBeUndefined();
    }
  });
});
