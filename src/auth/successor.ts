import { createHmac } from 'node:crypto';

/**
 * The refresh token that follows another one: always the same for the same two, and as hard to guess as a random one. Only the salt is
 * stored, so a reader of the database cannot derive it, while whoever comes with the token again can be given its successor again.
 */
export function successorOf(refreshToken: string, salt: string): string {
  return createHmac('sha256', refreshToken).update(salt).digest('base64url');
}
