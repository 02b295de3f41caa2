import { execFileSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { ServerProcess } from '../support/server-process.js';
import { integratorsEvent } from '../support/factories.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { createTestDatabase } from '../support/test-database.js';
import { tokensOf } from '../support/security/credentials.js';
import { RawClient, head } from '../support/security/raw-client.js';

const HEALTH = head('GET', '/health/live');

async function withServer(settings: Readonly<Record<string, string>>, story: (port: number, test: TestApp) => Promise<void>): Promise<void> {
  const test = await startTestApp(settings);
  try {
    await test.app.listen(0, '127.0.0.1');
    await story((test.app.getHttpServer().address() as AddressInfo).port, test);
  } finally {
    await test.close();
  }
}

/** Connections that send the beginning of a request, and then nothing. */
async function stuck(port: number, count: number, from?: string): Promise<RawClient[]> {
  const clients: RawClient[] = [];
  for (let number = 0; number < count; number++) clients.push((await RawClient.open(port, from)).send('POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\n'));
  return clients;
}

async function health(port: number, from?: string): Promise<number> {
  const client = await RawClient.open(port, from);
  const { status } = await client.send(HEALTH).answer();
  client.hangUp();
  return status;
}

describe('connections', () => {
  it('beyond CONNECTIONS take the place of the one that has waited longest, and never of one that is served', () =>
    withServer({ CONNECTIONS: '10' }, async (port, test) => {
      const org = await test.organization();
      const { access_token: token } = await tokensOf(test.anonymous, org.people.OWNER);
      const body = JSON.stringify(integratorsEvent());
      const known = await RawClient.open(port);
      const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Content-Length': body.length, Expect: '100-continue' };
      expect((await known.send(head('POST', '/api/v1/activities', headers)).answer()).status).toBe(100);

      const waiting = await stuck(port, 9);
      const newcomer = await RawClient.open(port);
      expect((await newcomer.send(HEALTH).answer()).status).toBe(200);
      await waiting[0]?.closed();
      expect(waiting.slice(1).filter(({ isClosed }) => isClosed)).toEqual([]);

      const others = await stuck(port, 20);
      expect(await health(port)).toBe(200);
      expect((await known.send(body).answer()).status).toBe(201);
      expect((await test.anonymous.get<string>('/metrics')).body).toMatch(/annals_connections_closed_total\{reason="made-room"\} [1-9]/);
      for (const client of [known, newcomer, ...waiting, ...others]) client.hangUp();
    }));

  it('of one address beyond CONNECTIONS_PER_ADDRESS take the place of its own, and of no other address', () =>
    withServer({ CONNECTIONS_PER_ADDRESS: '5' }, async (port) => {
      const [neighbour] = await stuck(port, 1, '127.0.0.3');
      const clients = await stuck(port, 6, '127.0.0.2');
      await clients[0]?.closed();
      expect(await health(port, '127.0.0.2')).toBe(200);
      expect(neighbour?.isClosed).toBe(false);
      for (const client of [...clients, neighbour]) client?.hangUp();
    }));

  it('of a trusted proxy are not those of one client', () =>
    withServer({ CONNECTIONS_PER_ADDRESS: '5', TRUST_PROXY: '127.0.0.0/29' }, async (port) => {
      const clients = await stuck(port, 12, '127.0.0.2');
      expect(await health(port, '127.0.0.2')).toBe(200);
      expect(clients.filter(({ isClosed }) => isClosed)).toEqual([]);
      for (const client of clients) client.hangUp();
    }));

  it('that are stuck leave file descriptors to work with', async () => {
    const database = await createTestDatabase();
    const server = await ServerProcess.start({ DATABASE_URL: database.url });
    try {
      execFileSync('prlimit', [`--pid=${server.pid}`, '--nofile=256']); // the start itself reads many modules at once
      const port = Number(new URL(await server.listening()).port);
      const clients = await stuck(port, 300);
      for (const path of ['/health/live', '/health/ready']) {
        const client = await RawClient.open(port);
        expect((await client.send(head('GET', path)).answer()).status).toBe(200);
        client.hangUp();
      }
      for (const client of clients) client.hangUp();
    } finally {
      await server.kill();
      await database.drop();
    }
  }, 60_000);
});
