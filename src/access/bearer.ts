/** An access token has some 300 characters and an API key 50. */
export const CREDENTIAL_LENGTH_MAX = 2_048;
const SCHEME = 'bearer ';

/**
 * The credential in `Authorization: Bearer …`; undefined for another scheme, or if it is longer than any credential. Replaces the
 * regular expression of passport-jwt, which takes quadratic time for a long header without a space.
 */
export function bearerOf(authorization: string | undefined): string | undefined {
  if (authorization === undefined || authorization.length > CREDENTIAL_LENGTH_MAX) return undefined;
  return authorization.slice(0, SCHEME.length).toLowerCase() === SCHEME ? authorization.slice(SCHEME.length).trim() : undefined;
}
