import { useTestApp } from '../support/use-test-app.js';

/** Quadratic time shows at twice the length as four times the work; a header is short, so what is asserted is that nothing reads it at all. */
describe('an Authorization header that no credential can be', () => {
  const test = useTestApp();

  it.each([
    ['one long word', 'A'.repeat(15_000)],
    ['a scheme and too long a token', `Bearer ${'A'.repeat(15_000)}`],
    ['too long a key', `Bearer annals_${'A'.repeat(15_000)}`],
    ['many spaces', `Bearer${' '.repeat(15_000)}x`],
    ['another scheme', `Basic ${'A'.repeat(100)}`],
  ])('is 401: %s', async (_, authorization) => {
    expect((await test.anonymous.get('/auth/me', { headers: { authorization } })).status).toBe(401);
    expect((await test.anonymous.get('/auth/me', { headers: { 'x-api-key': authorization } })).status).toBe(401);
  });
});
