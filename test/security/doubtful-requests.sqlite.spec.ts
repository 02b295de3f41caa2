import type { AddressInfo } from 'node:net';
import { integratorsEvent } from '../support/factories.js';
import { useTestApp } from '../support/use-test-app.js';
import { tokensOf } from '../support/security/credentials.js';
import { RawClient, head } from '../support/security/raw-client.js';

const UUID = /x-request-id: [0-9a-f-]{36}/i;

/** What proxies, old clients and attackers send that no HTTP library would. */
describe('a request', () => {
  const test = useTestApp({ SEALER: 'on' });
  let port: number;
  let authorization: string;
  beforeAll(async () => {
    const org = await test.organization();
    authorization = `Bearer ${(await tokensOf(test.anonymous, org.people.OWNER)).access_token}`;
    await test.app.listen(0, '127.0.0.1');
    port = (test.app.getHttpServer().address() as AddressInfo).port;
  });

  const sendWhole = async (bytes: string) => (await RawClient.open(port)).send(bytes).closed();

  it.each([
    ['without a host', 'GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['with two hosts', 'GET /health/live HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n'],
    ['with two tokens', 'GET /health/live HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer a\r\nauthorization: Bearer b\r\nConnection: close\r\n\r\n'],
    ['with two content types', 'GET /health/live HTTP/1.1\r\nHost: a\r\nContent-Type: a/b\r\nContent-Type: c/d\r\nConnection: close\r\n\r\n'],
    ['that is noise', 'noise\r\n\r\n'],
  ])('%s is a 400 problem, with a request id and the headers of every answer', async (_, bytes) => {
    const answer = await sendWhole(bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 400 [^]*application\/problem\+json[^]*"code":"malformed_http"/);
    expect(answer).toMatch(UUID);
    expect(answer).toMatch(/x-content-type-options: nosniff/i);
  });

  it('of HTTP/1.0 needs no host', async () => {
    expect(await sendWhole('GET /health/live HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 /);
  });

  it.each(['/api/v1/%zz', '/%', `/api/v1/users/${'x'.repeat(2_000)}`])('for %s is a 404 with the headers of every answer', async (target) => {
    const answer = await sendWhole(head('GET', target, { Connection: 'close' }));
    expect(answer).toMatch(/^HTTP\/1\.1 404 [^]*"code":"not_found"/);
    for (const header of ['x-content-type-options: nosniff', 'content-security-policy: ', 'cache-control: no-store']) {
      expect(answer.toLowerCase()).toContain(header);
    }
  });

  it('for a path of any length is answered with no more of it than routes have', async () => {
    expect((await sendWhole(head('GET', `/${'x'.repeat(15_000)}`, { Connection: 'close' }))).length).toBeLessThan(4_000);
  });

  describe('for an export', () => {
    it.each(['/api/v1/activities/export?format=ndjson', '/api/v1/activity-logs/export?format=csv'])(
      'by HTTP/1.0 is answered without chunks: %s',
      async (target) => {
        const answer = await sendWhole(`GET ${target} HTTP/1.0\r\nAuthorization: ${authorization}\r\n\r\n`);
        const [headOfIt = '', ...body] = answer.split('\r\n\r\n');
        expect(headOfIt).toMatch(/^HTTP\/1\.1 200 /);
        expect(headOfIt.toLowerCase()).not.toMatch(/transfer-encoding|trailer/);
        expect(body.join('\r\n\r\n')).toMatch(/^(\{.*\}\n|log_id,[^\r]*\r\n)/);
      },
    );

    it('by HTTP/1.1 is answered in chunks, with the digest after them', async () => {
      const answer = await sendWhole(head('GET', '/api/v1/activities/export?format=ndjson', { Authorization: authorization, Connection: 'close' }));
      expect(answer).toMatch(/^HTTP\/1\.1 200 [^]*transfer-encoding: chunked[^]*\r\n0\r\ncontent-digest: sha-256=:[^\r]+:\r\n\r\n$/i);
    });
  });

  it('whose client hangs up in the middle of its body is counted as such, and as no fault of the database', async () => {
    const body = JSON.stringify(integratorsEvent());
    const client = await RawClient.open(port);
    const headers = { Authorization: authorization, 'Content-Type': 'application/json', 'Content-Length': body.length, Expect: '100-continue' };
    await client.send(head('POST', '/api/v1/activities', headers)).answer();
    client.send(body.slice(0, 5)).hangUp();
    const counted = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    const deadline = Date.now() + 20_000;
    while (!/route="\/api\/v1\/activities",status="499"/.test(await counted()) && Date.now() < deadline);
    expect(await counted()).toMatch(/route="\/api\/v1\/activities",status="499"/);
    expect(await counted()).not.toMatch(/status="503"/);
  });
});
