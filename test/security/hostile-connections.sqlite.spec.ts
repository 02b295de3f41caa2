import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { ProblemBody } from '../support/api-client.js';
import { ApiContract, type HttpAnswer } from '../support/api-contract.js';
import { tokensOf } from '../support/security/credentials.js';
import { HostileSession } from '../support/security/hostile-session.js';
import { nameOf, type Operation } from '../support/security/operations.js';
import { rawRequest, sendRaw } from '../support/security/raw-connection.js';

const SEGMENTS = [
  ...[
    '%00',
    'a%00b',
    '..',
    '.',
    '%2e%2e',
    '%2e',
    '..%2f..%2fetc%2fpasswd',
    '%2f',
    '%5c',
    '%',
    '%zz',
    '%E0%A4%A',
    '%ff',
    '%ED%A0%80',
    '%F0%9F%99%88',
    '%0d%0aX-Injected:%201',
  ],
  ...[
    'x'.repeat(1_024),
    'x'.repeat(2_000),
    '%41'.repeat(700),
    "'%20OR%201=1--",
    '%22;DROP%20TABLE%20users;--',
    '*',
    ':id',
    '{id}',
    '-1',
    '0',
    'null',
    'undefined',
    'NaN',
  ],
  ...['__proto__', 'constructor', 'toString', '0'.repeat(24), 'F'.repeat(24), '0'.repeat(25), '%20', 'a;b=c', 'a,b', '~', '$where', '[$ne]'],
];

jest.setTimeout(60_000); // many requests; on a busy machine they take a while

/** What only a connection of one's own can send: a client library would tidy it up. */
describe('on the wire', () => {
  let session: HostileSession;
  let contract: ApiContract;
  let port: number;
  let authorization: string;

  beforeAll(async () => {
    session = await HostileSession.start();
    contract = new ApiContract(session.document.json);
    await session.test.app.listen(0, '127.0.0.1');
    port = (session.test.app.getHttpServer().address() as AddressInfo).port;
    authorization = `Bearer ${(await tokensOf(session.test.anonymous, session.furniture.org.people.OWNER)).access_token}`;
  });
  afterAll(() => session.close());

  const problemOf = ({ text }: HttpAnswer) => JSON.parse(text) as ProblemBody;

  function expectProblem(answer: HttpAnswer, status: number, code: string): void {
    expect([answer.status, answer.headers['content-type']?.split(';')[0], problemOf(answer).code]).toEqual([status, 'application/problem+json', code]);
    expect(answer.headers['x-request-id']).toBe(problemOf(answer).requestId);
    expect(Buffer.byteLength(answer.text)).toBe(Number(answer.headers['content-length']));
  }

  describe('a path', () => {
    it.each(SEGMENTS.map((segment) => [segment.length > 60 ? `${segment.slice(0, 60)}… (${segment.length} characters)` : segment, segment]))(
      'with %s where an id belongs is nothing that exists, and nothing is written',
      async (_, segment) => {
        for (const operation of session.document.operations.filter(({ pathParameters }) => pathParameters.length > 0)) {
          const before = await session.writes();
          const answer = await ask(operation, segment);
          expect([nameOf(operation), answer.status < 500 ? 'no fault of the server' : answer.text]).toEqual([nameOf(operation), 'no fault of the server']);
          if (answersAny(operation)) continue;
          expect([nameOf(operation), answer.status]).toEqual([nameOf(operation), 404]);
          expect(await session.writes()).toBe(before);
        }
      },
    );

    it('of the server itself cannot be left by dots', async () => {
      for (const target of [
        '/../../etc/passwd',
        '/docs/../../../etc/passwd',
        '/docs/%00',
        '/docs//',
        `/docs/${'x'.repeat(5_000)}`,
        '/docs/%2e%2e/%2e%2e/package.json',
        '/docs/..%2f..%2fpackage.json',
        '//etc/passwd',
        '/docs/static/../../index.js',
      ]) {
        const answer = await sendRaw(port, rawRequest('GET', target));
        expect([target, answer.status]).toEqual([target, 404]);
        expect(answer.text).not.toContain('"dependencies"');
      }
    });

    it('that is very long is 404', async () => {
      const answer = await sendRaw(port, rawRequest('GET', `/${'x'.repeat(10_000)}`));
      expectProblem(answer, 404, 'not_found');
    });

    async function ask(operation: Operation, segment: string): Promise<HttpAnswer> {
      const target = operation.path.replace(/\{\w+\}/g, () => segment);
      const body = operation.body ? JSON.stringify(operation.bodyExample) : '';
      const answer = await sendRaw(
        port,
        rawRequest(operation.method, target, { Authorization: authorization, ...(body && { 'Content-Type': 'application/json' }) }, body),
      );
      // A path that is no URI can't be repeated in the answer as it is.
      contract.check(operation.method, answer.status < 400 ? target : problemOf(answer).instance, answer);
      return answer;
    }

    /** A tag may be anything, and a mentor whom nobody knows has zeros. */
    function answersAny({ path }: Operation): boolean {
      return /\{(tag|mentor_id)\}/.test(path);
    }
  });

  it.each(['caf%E9', '%ED%A0%80', '%C0%AF', '100%', '%zz'])('a query string that is no UTF-8 is refused by the parameter: %s', async (text) => {
    for (const { path } of session.document.operations.filter(
      ({ method, queryParameters }) => method === 'GET' && queryParameters.some(({ name }) => name === 'q'),
    )) {
      const answer = await sendRaw(port, Buffer.from(rawRequest('GET', `${path}?limit=1&q=${text}`, { Authorization: authorization }), 'latin1'));
      expectProblem(answer, 400, 'validation_failed');
      expect([path, problemOf(answer).errors?.map(({ field }) => field)]).toEqual([path, ['q']]);
    }
  });

  it.each([
    ['UTF-8', Buffer.from('Bücher/1 🙈')],
    ['Latin-1', Buffer.from('Bücher/1', 'latin1')],
  ])('a User-Agent in %s is kept as what it says', async (encoding, bytes) => {
    const body = JSON.stringify({ activityType: 'x', context: 'y' });
    const [head = '', tail = ''] = rawRequest(
      'POST',
      '/api/v1/activities',
      { Authorization: authorization, 'Content-Type': 'application/json', 'User-Agent': '<agent>' },
      body,
    ).split('<agent>');
    const answer = await sendRaw(port, Buffer.concat([Buffer.from(head), bytes, Buffer.from(tail)]));
    expect([answer.status, JSON.parse(answer.text)]).toEqual([201, expect.objectContaining({ userAgent: encoding === 'UTF-8' ? 'Bücher/1 🙈' : 'Bücher/1' })]);
  });

  describe('a method', () => {
    it.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'PURGE', 'LOCK', 'MKCOL', 'SEARCH', 'OPTIONS'])(
      '%s where a path does not have it is 404',
      async (method) => {
        for (const path of new Set(session.document.operations.map((operation) => operation.path))) {
          const known = session.document.operations.filter((operation) => operation.path === path).map((operation) => operation.method as string);
          const target = path.replace(/\{\w+\}/g, 'f'.repeat(24));
          // Another route may answer for this one: `/activities/export` is also an id.
          if (known.includes(method) || session.document.operations.some((other) => other.method === method && matches(other.path, target))) continue;
          const answer = await sendRaw(port, rawRequest(method, target, { Authorization: authorization }));
          expect([method, path, answer.status]).toEqual([method, path, 404]);
          expectProblem(answer, 404, 'not_found');
        }
      },
    );

    function matches(path: string, target: string): boolean {
      return new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(target);
    }
  });

  describe('a malformed request', () => {
    it.each([
      ['noise', 'noise\r\n\r\n'],
      ['another protocol', 'SSH-2.0-OpenSSH_9.6\r\n\r\n'],
      ['TLS', Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03])],
      ['a header without a name', 'GET /health/live HTTP/1.1\r\nHost: x\r\n: x\r\n\r\n'],
      ['a header with a NUL', 'GET /health/live HTTP/1.1\r\nHost: x\r\nX-A: a\0b\r\n\r\n'],
      ['a folded header', 'GET /health/live HTTP/1.1\r\nHost: x\r\nX-A: a\r\n b\r\n\r\n'],
      ['a space in the path', 'GET /health live HTTP/1.1\r\nHost: x\r\n\r\n'],
      ['two lengths', 'POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}'],
      ['a length and chunks', 'POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
      ['a negative length', 'POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n'],
      ['a length that is no number', 'POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Length: NaN\r\n\r\n'],
      [
        'a chunk that is no chunk',
        'POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n',
      ],
    ])('is 400: %s', async (_, bytes) => {
      const answer = await sendRaw(port, bytes);
      expectProblem(answer, 400, 'malformed_http');
    });

    it('for want of a host is 400', async () => {
      const answer = await sendRaw(port, 'GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n');
      expect(answer.status).toBe(400);
    });
  });

  it.each([
    ['a file beyond its end', { Range: 'bytes=99999999-' }, 400, 'validation_failed'],
    ['another version of a file', { 'If-Match': '"another"' }, 412, 'precondition_failed'],
  ])('the documentation refuses %s as the API would', async (_, headers, status, code) => {
    expectProblem(await sendRaw(port, rawRequest('GET', '/docs/swagger-ui.css', headers)), status, code);
  });

  it('an expectation that nobody knows is ignored', async () => {
    const { status, headers } = await sendRaw(port, rawRequest('GET', '/health/live', { Expect: 'a miracle' }));
    expect([status, headers['x-request-id']]).toEqual([200, expect.any(String)]);
  });

  it('headers of more than 16 KiB are 431', async () => {
    const one = await sendRaw(port, rawRequest('GET', '/health/live', { 'X-Long': 'x'.repeat(20_000) }));
    expectProblem(one, 431, 'headers_too_large');
    const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`X-${index}`, 'x'.repeat(20)]));
    expectProblem(await sendRaw(port, rawRequest('GET', '/health/live', many)), 431, 'headers_too_large');
  });

  it('a body shorter than it says is not acted upon', async () => {
    const before = await session.writes();
    const body = JSON.stringify({ name: 'Cut', role: 'ADMIN' });
    const head = rawRequest('POST', '/api/v1/api-keys', {
      Authorization: authorization,
      'Content-Type': 'application/json',
      'Content-Length': String(body.length + 10),
    });
    const server = session.test.app.getHttpServer();
    const arrived = once(server, 'request');
    const answer = sendRaw(port, head + body);
    await arrived;
    server.closeAllConnections();
    await answer;
    expect(await session.writes()).toBe(before);
  });

  it('a second request hidden in the body of a first is not acted upon', async () => {
    const before = await session.writes();
    const hidden = rawRequest(
      'POST',
      '/api/v1/api-keys',
      { Authorization: authorization, 'Content-Type': 'application/json' },
      '{"name":"Hidden","role":"OWNER"}',
    );
    const answer = await sendRaw(port, rawRequest('POST', '/api/v1/auth/login', { 'Content-Type': 'application/json' }, hidden));
    expectProblem(answer, 400, 'malformed_json');
    expect(await session.writes()).toBe(before);
  });

  it('an answer cannot be split by what is sent', async () => {
    const answer = await sendRaw(port, rawRequest('GET', '/api/v1/activity-logs?limit=1&mentor_id=a%0d%0aX-Injected:%201', { Authorization: authorization }));
    expect(answer.headers).not.toHaveProperty('x-injected');
    const listed = await sendRaw(port, rawRequest('GET', '/api/v1/users?limit=1&%0d%0aX-Injected:1', { Authorization: authorization }));
    expect([listed.status, listed.headers['x-injected']]).toEqual([400, undefined]);
  });
});
