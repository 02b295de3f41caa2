import { randomInt } from 'node:crypto';
import { setImmediate as otherWork } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { PASSWORD, unique, uniqueEmail } from '../../support/factories.js';
import { describeWithRedis, redisUrl } from '../../support/redis.js';
import { startTcpProxy, type TcpProxy } from '../../support/tcp-proxy.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const RATE_LIMIT = 12;
const LOGIN_LIMIT = 4;
const SETTINGS = { RATE_LIMIT: String(RATE_LIMIT), LOGIN_LIMIT: String(LOGIN_LIMIT) };

describeWithRedis('limits of instances that share a Redis', () => {
  let one: TestApp;
  let other: TestApp;
  let redis: Redis;
  let proxy: TcpProxy;
  beforeAll(async () => {
    redis = new Redis(redisUrl);
    const { hostname, port } = new URL(redisUrl);
    proxy = await startTcpProxy({ host: hostname, port: Number(port || 6379) });
    one = await startTestApp({ ...SETTINGS, REDIS_URL: redisUrl });
    other = await startTestApp({ ...SETTINGS, REDIS_URL: `redis://127.0.0.1:${proxy.port}` }, one.database);
    await Promise.all([one, other].map(countsInRedis));
  });
  afterAll(async () => {
    await other.close();
    await one.close();
    redis.disconnect();
    await proxy.close();
  });

  /** An instance connects while it starts; from its first count in Redis on it shares. */
  async function countsInRedis(test: TestApp): Promise<void> {
    for (;;) {
      const address = newAddress();
      await test.anonymous.get('/auth/me', { address });
      if ((await redis.keys(`*${address}*`)).length > 0) return;
      await otherWork();
    }
  }

  async function statusesOf(count: number, send: (index: number) => Promise<{ status: number }>): Promise<number[]> {
    const statuses: number[] = [];
    for (let index = 0; index < count; index++) statuses.push((await send(index)).status);
    return statuses;
  }

  it('a caller has RATE_LIMIT requests over all of them, not on each', async () => {
    const address = newAddress();
    const statuses = await statusesOf(2 * RATE_LIMIT, (index) => (index % 2 ? one : other).anonymous.get('/auth/me', { address }));
    expect(statuses).toEqual([...Array<number>(RATE_LIMIT).fill(401), ...Array<number>(RATE_LIMIT).fill(429)]);
  });

  it('an account has LOGIN_LIMIT failures over all of them', async () => {
    const email = uniqueEmail();
    const statuses = await statusesOf(2 * LOGIN_LIMIT, (index) =>
      (index % 2 ? one : other).anonymous.post('/auth/login', { email, password: 'wrong' }, { address: newAddress() }),
    );
    expect(statuses).toEqual([...Array<number>(LOGIN_LIMIT).fill(401), ...Array<number>(LOGIN_LIMIT).fill(429)]);
  });

  it('guesses that come at once on both are checked no more often than the limit', async () => {
    const email = uniqueEmail();
    const guesses = Array.from({ length: 20 }, (_, index) =>
      (index % 2 ? one : other).anonymous.post('/auth/login', { email, password: `guess ${index}` }, { address: newAddress() }),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(LOGIN_LIMIT);
  });

  it('without Redis everybody is served, each instance keeps the limits by itself, and afterwards they share again', async () => {
    const request = { organizationName: unique('Organization'), email: uniqueEmail(), password: PASSWORD, name: 'N' };
    expect((await other.anonymous.post('/auth/register', request, { address: newAddress() })).status).toBe(201);
    proxy.cut();
    const [address, email] = [newAddress(), uniqueEmail()];
    const requests = await statusesOf(RATE_LIMIT + 2, () => other.anonymous.get('/auth/me', { address }));
    expect(requests).toEqual([...Array<number>(RATE_LIMIT).fill(401), 429, 429]);
    const logins = await statusesOf(LOGIN_LIMIT + 2, () => other.anonymous.post('/auth/login', { email, password: 'wrong' }, { address: newAddress() }));
    expect(logins).toEqual([...Array<number>(LOGIN_LIMIT).fill(401), 429, 429]);
    const login = { email: request.email, password: PASSWORD };
    expect((await other.anonymous.post('/auth/login', login, { address: newAddress() })).status).toBe(200);
    proxy.mend();
    await countsInRedis(other);
  });

  it('a hanging Redis delays only requests in flight, and is used again when it answers', async () => {
    proxy.hang();
    const [begun, requests] = [performance.now(), 40];
    expect(await statusesOf(requests, () => other.anonymous.get('/auth/me', { address: newAddress() }))).toEqual(Array<number>(requests).fill(401));
    expect(performance.now() - begun).toBeLessThan(10_000); // half a second for each would be twice as long
    proxy.mend();
    await countsInRedis(other);
  });

  it('an instance starts without Redis, and shares the limits once it is available', async () => {
    proxy.cut();
    const alone = await startTestApp({ ...SETTINGS, REDIS_URL: `redis://127.0.0.1:${proxy.port}` }, one.database);
    const address = newAddress();
    const statuses = await statusesOf(RATE_LIMIT + 1, () => alone.anonymous.get('/auth/me', { address }));
    expect(statuses).toEqual([...Array<number>(RATE_LIMIT).fill(401), 429]);
    proxy.mend();
    await countsInRedis(alone);
    await alone.close();
  });
});

function newAddress(): string {
  return `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;
}
