import type { OpenAPIObject } from '@nestjs/swagger';
import { openApiDocument } from '../../../src/docs/index.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { useTestApp } from '../../support/use-test-app.js';

type OperationObject = NonNullable<OpenAPIObject['paths'][string]['get']>;
type ResponseObject = Exclude<NonNullable<OperationObject['responses']['200']>, { $ref: string }>;

const ALLOWED = 'https://app.example.com';
const OTHER = 'https://evil.example.com';

describe('CORS_ORIGINS', () => {
  const test = useTestApp({ CORS_ORIGINS: `${ALLOWED}, http://localhost:5173` });

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

  it('lets it read every header that the API speaks with, on errors too', async () => {
    const { status, headers } = await test.anonymous.get('/users', { headers: { origin: ALLOWED } });
    expect([status, headers['access-control-allow-origin']]).toEqual([401, ALLOWED]);
    expect(listOf(headers['vary'])).toContain('Origin');
    const exposed = listOf(headers['access-control-expose-headers']);
    expect(exposed).toEqual(expect.arrayContaining([...(await documentedHeaders(test)), 'Content-Digest']));
    expect(exposed).not.toContain('Set-Cookie');
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

/** Every browser shows these, or none does (https://fetch.spec.whatwg.org/#cors-safelisted-response-header-name). */
const NEED_NO_EXPOSURE = ['Cache-Control', 'Content-Length', 'Content-Type', 'Set-Cookie'];

async function documentedHeaders(test: TestApp): Promise<string[]> {
  const { paths } = await openApiDocument(test.app);
  const answers = Object.values(paths).flatMap((path) =>
    Object.values(path as Record<string, OperationObject>).flatMap(({ responses }) => Object.values(responses)),
  );
  const names = new Set(answers.flatMap((answer) => Object.keys((answer as ResponseObject).headers ?? {})));
  expect(names).toContain('Content-Disposition');
  return [...names].filter((name) => !NEED_NO_EXPOSURE.includes(name));
}
