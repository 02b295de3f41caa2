import { startTestApp, type TestApp } from '../../support/test-app.js';

const ALLOWED = 'https://app.example.com';
const OTHER = 'https://evil.example.com';

describe('CORS_ORIGINS', () => {
  let test: TestApp;
  beforeAll(async () => (test = await startTestApp({ CORS_ORIGINS: `${ALLOWED}, http://localhost:5173` })));
  afterAll(() => test.close());

  const preflight = (origin: string, method: string, path = '/users') =>
    test.anonymous.send('OPTIONS', path, undefined, {
      headers: { origin, 'access-control-request-method': method, 'access-control-request-headers': 'authorization, content-type, if-match, idempotency-key' },
    });
  const listOf = (text: string | undefined) => (text ?? '').split(',').map((word) => word.trim());

  it.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])('lets a page of a listed origin send %s, with the headers that the API reads', async (method) => {
    for (const origin of [ALLOWED, 'http://localhost:5173']) {
      const { status, headers } = await preflight(origin, method);
      expect([status, headers['access-control-allow-origin']]).toEqual([204, origin]);
      expect(listOf(headers['access-control-allow-methods'])).toContain(method);
      expect(listOf(headers['access-control-allow-headers']?.toLowerCase())).toEqual(
        expect.arrayContaining(['authorization', 'content-type', 'if-match', 'idempotency-key']),
      );
    }
  });

  it('lets it read the answer, an error too, and the headers that the API speaks with', async () => {
    const { status, headers } = await test.anonymous.get('/users', { headers: { origin: ALLOWED } });
    expect([status, headers['access-control-allow-origin']]).toEqual([401, ALLOWED]);
    expect(listOf(headers['access-control-expose-headers'])).toEqual(
      expect.arrayContaining([
        'ETag',
        'Link',
        'Location',
        'Retry-After',
        'X-Request-Id',
        'X-Total-Count',
        'RateLimit-Limit',
        'RateLimit-Remaining',
        'RateLimit-Reset',
      ]),
    );
    expect(listOf(headers['vary'])).toContain('Origin');
  });

  it('lets no other origin read anything', async () => {
    for (const origin of [OTHER, `${ALLOWED}.evil.com`, 'null', 'http://app.example.com']) {
      expect((await preflight(origin, 'GET')).headers['access-control-allow-origin']).toBeUndefined();
      expect((await test.anonymous.get('/users', { headers: { origin } })).headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('allows no cookies', async () => {
    expect((await preflight(ALLOWED, 'GET')).headers['access-control-allow-credentials']).toBeUndefined();
  });
});

describe('without CORS_ORIGINS', () => {
  it('no origin is let in', async () => {
    const test = await startTestApp();
    const { headers } = await test.anonymous.get('/users', { headers: { origin: ALLOWED } });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    await test.close();
  });
});
