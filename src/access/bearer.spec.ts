import { CREDENTIAL_LENGTH_MAX, bearerOf } from './bearer.js';

describe('the credential of an Authorization header', () => {
  it.each(['Bearer abc', 'bearer abc', 'BEARER   abc '])('is what follows the scheme: %j', (header) => expect(bearerOf(header)).toBe('abc'));

  it.each([undefined, '', 'Bearer', 'Basic abc', 'Bearerabc', 'abc', `Bearer ${'x'.repeat(CREDENTIAL_LENGTH_MAX)}`])('is none in %j', (header) =>
    expect(bearerOf(header)).toBeUndefined(),
  );
});
