import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { rawRequest, sendRaw } from '../../support/security/raw-connection.js';
import type { ProblemBody } from '../../support/api-client.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const HTML =
  '<!doctype html><title>Annals</title><meta property="csp-nonce" nonce="ANNALS_CSP_NONCE"><script type="module" src="/assets/index-Bq3.js"></script><style nonce="ANNALS_CSP_NONCE">a{}</style>';
const SCRIPT = `export const words = ${JSON.stringify('ünï '.repeat(200))};\n`;
const ICON = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const FOR_EVER = 'public, max-age=31536000, immutable';

/** What a build leaves, and beside it what nobody may see. */
function writeBuild(folder: string): void {
  const files: Readonly<Record<string, string | Buffer>> = {
    'dist/web/index.html': HTML,
    'dist/web/favicon.svg': ICON,
    'dist/web/assets/index-Bq3.js': SCRIPT,
    'dist/web/assets/index-Bq3.js.br': brotliCompressSync(SCRIPT),
    'dist/web/assets/index-Bq3.js.gz': gzipSync(SCRIPT),
    'dist/web/assets/index-C0d.css': 'a{}',
    'dist/web/assets/inter-Kx1.woff2': Buffer.from([0, 1, 2]),
    'dist/web/.vite/manifest.json': '{}',
    'dist/secret.txt': 'secret',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

describe('the dashboard', () => {
  let folder: string;
  let test: TestApp;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'annals-dashboard-'));
    writeBuild(folder);
    test = await startTestApp({ CORS_ORIGINS: 'https://app.example.com' }, undefined, join(folder, 'dist', 'web'));
  });
  afterAll(async () => {
    await test.close();
    rmSync(folder, { recursive: true });
  });

  const ask = (url: string, headers: Readonly<Record<string, string>> = {}, method: 'GET' | 'HEAD' | 'POST' = 'GET') =>
    test.app.inject({ method, url, headers });
  const NOT_FOUND = [404, 'not_found', 'Route not found.'];
  const outcomeOf = async (url: string) => {
    const answer = await ask(url);
    const { code, detail } = answer.json<ProblemBody>();
    return [answer.statusCode, code, detail];
  };

  describe('at /', () => {
    it('is the page, with a policy that lets it run its own scripts and the styles that carry the nonce', async () => {
      const { statusCode, headers, body } = await ask('/');
      expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([200, 'text/html; charset=utf-8', 'no-cache']);
      const nonce = /nonce="([\w-]{22})"/.exec(body)?.[1] ?? 'none';
      expect(body).toBe(HTML.replaceAll('ANNALS_CSP_NONCE', nonce));
      expect(String(headers['content-security-policy']).split(';').sort()).toEqual(
        [
          "default-src 'none'",
          "script-src 'self'",
          `style-src 'self' 'nonce-${nonce}'`,
          "img-src 'self' data:",
          "font-src 'self'",
          "connect-src 'self'",
          "manifest-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'",
        ].sort(),
      );
    });

    it('has another nonce each time, and each in its own policy', async () => {
      const policies = new Set<unknown>();
      for (let index = 0; index < 3; index++) {
        const { headers, body } = await ask('/');
        const nonce = /nonce="([^"]+)"/.exec(body)?.[1] ?? 'none';
        expect(headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
        policies.add(headers['content-security-policy']);
      }
      expect(policies.size).toBe(3);
    });

    it('has every other header that answers of the API have', async () => {
      const [page, api] = [await ask('/'), await ask('/health/live')];
      const { 'content-security-policy': _, 'content-type': _type, 'content-length': _length, 'cache-control': _cache, ...others } = api.headers;
      const { date: _date, 'x-request-id': _id, ...same } = others;
      expect(page.headers).toMatchObject({ ...same, 'x-request-id': expect.any(String) as unknown });
      expect(Object.keys(same)).toEqual(expect.arrayContaining(['x-content-type-options', 'referrer-policy', 'strict-transport-security']));
    });

    it('ignores parameters, which e-mail links may add', async () => {
      expect((await ask('/?utm_source=mail&fbclid=1')).statusCode).toBe(200);
    });

    it('answers HEAD without the page, and nothing but HEAD and GET', async () => {
      const { statusCode, headers, body } = await ask('/', {}, 'HEAD');
      expect([statusCode, body, headers['content-type'], Number(headers['content-length']) > 0]).toEqual([200, '', 'text/html; charset=utf-8', true]);
      expect(headers['content-security-policy']).toContain('nonce-');
      expect((await ask('/', {}, 'POST')).statusCode).toBe(404);
    });

    it('is not counted by limits', async () => {
      const limited = await startTestApp({ RATE_LIMIT: '2' }, undefined, join(folder, 'dist', 'web'));
      const statusOf = async (url: string) => (await limited.app.inject(url)).statusCode;
      for (let index = 0; index < 5; index++) expect([await statusOf('/'), await statusOf('/assets/index-Bq3.js')]).toEqual([200, 200]);
      const statuses = [];
      for (let index = 0; index < 3; index++) statuses.push(await statusOf('/api/v1/auth/me'));
      expect(statuses).toEqual([401, 401, 429]);
      await limited.close();
    });
  });

  describe('has files', () => {
    it.each([
      ['/assets/index-Bq3.js', /^(text|application)\/javascript; charset=utf-8$/, SCRIPT],
      ['/assets/index-C0d.css', /^text\/css; charset=utf-8$/, 'a{}'],
      ['/assets/inter-Kx1.woff2', /^font\/woff2$/, '\0\u0001\u0002'],
    ])('%s, under a name that never holds anything else', async (url, type, content) => {
      const { statusCode, headers, body } = await ask(url);
      expect([statusCode, headers['content-type'], headers['cache-control'], body]).toEqual([200, expect.stringMatching(type), FOR_EVER, content]);
      expect(headers['content-encoding']).toBeUndefined();
      expect(headers['x-content-type-options']).toBe('nosniff');
    });

    it('/favicon.svg, which may change', async () => {
      const { statusCode, headers, body } = await ask('/favicon.svg');
      expect([statusCode, headers['content-type'], headers['cache-control'], body]).toEqual([200, 'image/svg+xml', 'no-cache', ICON]);
    });

    it('in the compressed form that the client likes best of those that there are', async () => {
      const encodings: unknown[] = [];
      for (const accepted of ['br', 'gzip, deflate, br, zstd', 'gzip', 'gzip;q=1, br;q=0', 'identity', 'zstd']) {
        const { headers, rawPayload } = await ask('/assets/index-Bq3.js', { 'accept-encoding': accepted });
        const encoding = headers['content-encoding'];
        const text = encoding === 'br' ? brotliDecompressSync(rawPayload) : encoding === 'gzip' ? gunzipSync(rawPayload) : rawPayload;
        expect([text.toString(), headers['cache-control'], headers['content-type']]).toEqual([SCRIPT, FOR_EVER, expect.stringMatching(/javascript/)]);
        expect(String(headers['vary']).toLowerCase().split(', ').sort()).toEqual(['accept-encoding', 'origin']);
        encodings.push(encoding);
      }
      expect(encodings).toEqual(['br', 'br', 'gzip', 'gzip', undefined, undefined]);
      expect((await ask('/assets/index-C0d.css', { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
    });

    it('that a client has already are 304', async () => {
      for (const url of ['/assets/index-Bq3.js', '/favicon.svg']) {
        const { headers } = await ask(url, { 'accept-encoding': 'br' });
        const again = await ask(url, { 'accept-encoding': 'br', 'if-none-match': String(headers['etag']) });
        expect([again.statusCode, again.body, again.headers['cache-control']]).toEqual([304, '', headers['cache-control']]);
      }
    });

    it('whose HEAD is without them', async () => {
      const { statusCode, headers, body } = await ask('/assets/index-Bq3.js', {}, 'HEAD');
      expect([statusCode, headers['content-length'], body]).toEqual([200, String(Buffer.byteLength(SCRIPT)), '']);
    });
  });

  describe('leaves alone', () => {
    it.each([
      '/index.html',
      '/assets',
      '/assets/',
      '/assets/index-Other.js',
      '/assets/index-Bq3.js.br',
      '/assets/index-Bq3.js/',
      '/favicon.ico',
      '/.vite/manifest.json',
      '/trail',
      '/api/v1/nothing',
      '/api',
      '/docs/nothing',
    ])('%s, which is a 404 problem as ever', async (url) => {
      expect(await outcomeOf(url)).toEqual(NOT_FOUND);
      expect((await ask(url)).headers['cache-control']).toBe('no-store');
    });

    it('whatever lies outside of the folder, and what the build did not mean to be seen', async () => {
      await test.app.listen(0, '127.0.0.1');
      const { port } = test.app.getHttpServer().address() as AddressInfo;
      const targets = [
        '../../secret.txt',
        '%2e%2e/%2e%2e/secret.txt',
        '..%2f..%2fsecret.txt',
        '..%5c..%5csecret.txt',
        '....//secret.txt',
        '../.vite/manifest.json',
      ];
      const absolute = encodeURIComponent(join(folder, 'dist', 'secret.txt'));
      for (const target of [...targets, absolute, `/${absolute}`, '%00', 'index-Bq3.js%00', '%', '%ff', '..', '.', '../index.html']) {
        const { status, text } = await sendRaw(port, rawRequest('GET', `/assets/${target}`));
        expect([target, status, text.includes('"code":"not_found"')]).toEqual([target, 404, true]);
      }
      expect((await sendRaw(port, rawRequest('GET', '/assets/index-C0d.css'))).text).toBe('a{}');
    });
  });
});

describe('where the dashboard was not built', () => {
  it.each(['/', '/assets/index-Bq3.js', '/favicon.svg'])('%s is a 404 problem', async (url) => {
    const test = await startTestApp();
    const answer = await test.app.inject(url);
    expect([answer.statusCode, answer.json<ProblemBody>().code]).toEqual([404, 'not_found']);
    await test.close();
  });
});
