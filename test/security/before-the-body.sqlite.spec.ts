import type { AddressInfo } from 'node:net';
import type { HttpAdapter } from '../../src/http-adapter.js';
import { integratorsEvent } from '../support/factories.js';
import type { TestApp } from '../support/test-app.js';
import { useOrganization, useTestApp } from '../support/use-test-app.js';
import { tokensOf } from '../support/security/credentials.js';
import { RawClient, head } from '../support/security/raw-client.js';

const MIB = 1024 * 1024;
const JSON_BODY = { 'Content-Type': 'application/json' };
const BATCH = '/api/v1/activities/batch';

async function listen({ app }: TestApp): Promise<number> {
  await app.listen(0, '127.0.0.1');
  return (app.getHttpServer().address() as AddressInfo).port;
}

/** What the head of a request decides is decided, however large a body it announces and whether or not that comes. */
describe('before the body', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  let port: number;
  let authorization: Readonly<Record<'OWNER' | 'USER', string>>;
  let adapter: HttpAdapter;
  beforeAll(async () => {
    port = await listen(test);
    const bearer = async (role: 'OWNER' | 'USER') => `Bearer ${(await tokensOf(test.anonymous, org.people[role])).access_token}`;
    authorization = { OWNER: await bearer('OWNER'), USER: await bearer('USER') };
    adapter = test.app.getHttpAdapter() as unknown as HttpAdapter;
  });

  const announce = async (target: string, headers: Readonly<Record<string, string | number>>) =>
    (await RawClient.open(port)).send(head('POST', target, { ...JSON_BODY, 'Content-Length': 8 * MIB, ...headers }));

  it.each([
    ['a stranger', BATCH, () => ({}), 401, 'unauthenticated'],
    ['a caller without the role', BATCH, () => ({ Authorization: authorization.USER }), 403, 'forbidden'],
    ['a path that no route has', '/api/v1/nothing', () => ({}), 404, 'not_found'],
    ['a route without credentials and a body over 64 KiB', '/api/v1/auth/login', () => ({ 'Content-Length': 64 * 1024 + 1 }), 413, 'payload_too_large'],
    ['a body that is compressed', BATCH, () => ({ Authorization: authorization.OWNER, 'Content-Encoding': 'gzip' }), 415, 'unsupported_media_type'],
  ] as const)('is answered: %s', async (_, target, headers, status, code) => {
    const client = await announce(target, headers());
    const answer = await client.answer();
    expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(`"code":"${code}"`)]);
    client.hangUp();
  });

  it('comes no 100 Continue to a refused client, and to the others one', async () => {
    const refused = await (await announce(BATCH, { Expect: '100-continue' })).closed();
    expect(refused).toMatch(/^HTTP\/1\.1 401 /);
    const body = JSON.stringify(integratorsEvent());
    const client = await announce('/api/v1/activities', { Authorization: authorization.OWNER, Expect: '100-continue', 'Content-Length': body.length });
    expect((await client.answer()).status).toBe(100);
    expect((await client.send(body).answer()).status).toBe(201);
    client.hangUp();
  });

  it('is refused more than 64 KiB in chunks, too', async () => {
    const client = await RawClient.open(port);
    client.send(head('POST', '/api/v1/auth/login', { ...JSON_BODY, 'Transfer-Encoding': 'chunked' }));
    client.send(`${(64 * 1024 + 1).toString(16)}\r\n${'x'.repeat(64 * 1024 + 1)}`);
    expect((await client.answer()).status).toBe(413);
    client.hangUp();
  });

  it('a refused client may send all of it, and go on with the same connection', async () => {
    const client = await announce(BATCH, {});
    expect((await client.answer()).status).toBe(401);
    client.send(Buffer.alloc(8 * MIB)).send(head('GET', '/health/live'));
    expect((await client.answer()).status).toBe(200);
    client.hangUp();
  });

  it('a refused client is cut off once it sends more than the route would have read', async () => {
    const client = await RawClient.open(port);
    client.send(head('POST', '/api/v1/activities', { ...JSON_BODY, 'Content-Length': 64 * MIB }));
    expect((await client.answer()).status).toBe(401);
    await client.send(Buffer.alloc(2 * MIB)).closed();
  });

  describe('that does not come', () => {
    const usual = { strangers: 0, silence: 0 };
    beforeAll(() => Object.assign(usual, { strangers: adapter.deadlines.strangersBodyMilliseconds, silence: adapter.deadlines.silenceMilliseconds }));
    afterEach(() => Object.assign(adapter.deadlines, { strangersBodyMilliseconds: usual.strangers, silenceMilliseconds: usual.silence }));

    it('a stranger is told 408, while a known caller has more time', async () => {
      adapter.deadlines.strangersBodyMilliseconds = 1;
      const body = JSON.stringify(integratorsEvent());
      const known = await announce('/api/v1/activities', { Authorization: authorization.OWNER, 'Content-Length': body.length });
      known.send(body.slice(0, 10));
      const stranger = await announce('/api/v1/auth/login', { 'Content-Length': 1000 });
      const answer = await stranger.send('{"email":').closed();
      expect(answer).toMatch(/^HTTP\/1\.1 408 [^]*"code":"request_timeout"/);
      expect((await known.send(body.slice(10)).answer()).status).toBe(201);
      known.hangUp();
    });

    it('ends for a known caller as well once nothing comes at all', async () => {
      adapter.deadlines.silenceMilliseconds = 1;
      const client = await announce(BATCH, { Authorization: authorization.OWNER });
      expect(await client.send('{').closed()).toMatch(/^HTTP\/1\.1 408 /);
    });

    it('is waited for no longer where the answer is out', async () => {
      adapter.deadlines.silenceMilliseconds = 1;
      const client = await announce(BATCH, {});
      expect((await client.answer()).status).toBe(401);
      await client.closed();
    });
  });

  it('a head that does not come is answered 408, with the headers of every answer', async () => {
    const server = test.app.getHttpServer() as { headersTimeout: number };
    const usual = server.headersTimeout;
    server.headersTimeout = 100;
    try {
      const answer = await (await RawClient.open(port)).send('GET /health/live HTTP/1.1\r\nHost: x\r\n').closed();
      expect(answer).toMatch(/^HTTP\/1\.1 408 [^]*x-content-type-options: nosniff[^]*"code":"request_timeout"/);
    } finally {
      server.headersTimeout = usual;
    }
  });
});

describe('RATE_LIMIT', () => {
  const test = useTestApp({ RATE_LIMIT: '3' });
  let port: number;
  beforeAll(async () => {
    port = await listen(test);
  });

  it.each([
    ['before any body is read', 'POST', BATCH, { ...JSON_BODY, 'Content-Length': 8 * MIB }, '127.0.0.2'],
    ['of paths that no route has', 'GET', '/api/v1/nothing', {}, '127.0.0.3'],
    ['of paths that cannot be read', 'GET', '/api/v1/%zz', {}, '127.0.0.4'],
    ['of parameters that are too long', 'GET', `/api/v1/users/${'x'.repeat(2_000)}`, {}, '127.0.0.5'],
  ] as const)('is kept %s', async (_, method, target, headers, from) => {
    const statuses: number[] = [];
    for (let count = 0; count < 4; count++) {
      const client = await RawClient.open(port, from);
      statuses.push((await client.send(head(method, target, headers)).answer()).status);
      client.hangUp();
    }
    expect(statuses[3]).toBe(429);
    expect(statuses.slice(0, 3)).not.toContain(429);
  });
});
