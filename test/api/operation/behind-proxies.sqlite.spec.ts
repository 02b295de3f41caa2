import type { EntryResponse } from '../../../src/activity-logs/trail/dto/entry.response.js';
import { integratorsEvent, mentorLog, PASSWORD, uniqueEmail } from '../../support/factories.js';
import { describeBehind, ProxyProcess, TRUSTED_ADDRESS, UNTRUSTED_ADDRESS, type ProxiedRequest, type ProxyName } from '../../support/proxy-process.js';
import { ServerProcess } from '../../support/server-process.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';

const EMAIL = uniqueEmail();

describe('behind a real proxy', () => {
  let database: TestDatabase;
  let server: ServerProcess;
  let authorization: string;
  beforeAll(async () => {
    database = await createTestDatabase();
    server = await ServerProcess.start({
      DATABASE_URL: database.url,
      BOOTSTRAP_OWNER_EMAIL: EMAIL,
      BOOTSTRAP_OWNER_PASSWORD: PASSWORD,
      TRUST_PROXY: TRUSTED_ADDRESS,
      LOG_LEVEL: 'warn',
    });
    authorization = `Bearer ${await server.signIn(EMAIL, PASSWORD)}`;
  });
  afterAll(async () => {
    await server.stop();
    await database.drop();
  });

  for (const name of ['nginx', 'haproxy'] satisfies ProxyName[]) {
    describeBehind(name)(name, () => {
      let proxy: ProxyProcess;
      beforeAll(async () => (proxy = await ProxyProcess.start(name, await server.listening())));
      afterAll(() => proxy.stop());

      const send = (path: string, { headers, ...options }: ProxiedRequest = {}) => proxy.send(path, { headers: { authorization, ...headers }, ...options });
      const ipOf = async (options: ProxiedRequest) => {
        const { text } = await send('/activities', { method: 'POST', body: integratorsEvent(), ...options });
        return (JSON.parse(text) as EntryResponse).ip;
      };

      it('the tag that compressing has weakened changes and revalidates its version, and no later one', async () => {
        const { headers } = await send('/activity-logs', { method: 'POST', body: mentorLog() });
        const path = `/activity-logs/${headers.location?.split('/').at(-1)}`;
        const read = await send(path, { headers: { 'accept-encoding': 'gzip' } });
        const etag = read.headers.etag ?? '';
        expect([read.status, read.headers['content-encoding'], etag.slice(0, 3)]).toEqual([200, 'gzip', 'W/"']);
        expect((await send(path, { headers: { 'accept-encoding': 'gzip', 'if-none-match': etag } })).status).toBe(304);
        const change = (duration_minutes: number) => send(path, { method: 'PUT', headers: { 'if-match': etag }, body: { duration_minutes } });
        expect([(await change(11)).status, (await change(12)).status]).toEqual([200, 412]);
        expect((await send(path, { headers: { 'if-none-match': etag } })).status).toBe(200);
      });

      it('an entry has the address of the client, with or without its port, and none that the client makes up', async () => {
        const forged = { 'x-forwarded-for': '203.0.113.1' };
        expect(await ipOf({ from: '127.0.0.20' })).toBe('127.0.0.20');
        expect(await ipOf({ from: '127.0.0.21', headers: forged })).toBe('127.0.0.21');
        expect(await ipOf({ from: '127.0.0.22', headers: forged, forwarding: 'address and port' })).toBe('127.0.0.22');
      });

      it('a proxy that TRUST_PROXY does not name is taken for the client, and the log says so once', async () => {
        for (let index = 0; index < 5; index++) expect(await ipOf({ forwarding: 'from an address that is not trusted' })).toBe(UNTRUSTED_ADDRESS);
        await server.says(/TRUST_PROXY/);
        expect(server.stdout.match(/X-Forwarded-For is ignored/g)).toHaveLength(1);
      });

      it('the dashboard signs in on its own page, whatever Host the proxy sends, and no other page can', async () => {
        const signIn = async (site: string) => {
          const headers = { 'sec-fetch-site': site, origin: 'https://annals.example.com', host: 'annals.example.com' };
          return (await proxy.send('/auth/session', { method: 'POST', headers, body: { email: EMAIL, password: PASSWORD } })).status;
        };
        expect([await signIn('same-origin'), await signIn('same-site'), await signIn('cross-site')]).toEqual([200, 403, 403]);
      });

      it('the stream is not held back', async () => {
        const { headers, text } = await send('/activities/stream');
        expect([headers['content-type'], text.startsWith(':')]).toEqual(['text/event-stream', true]);
      });
    });
  }
});
