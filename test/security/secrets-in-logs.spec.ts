import { openDatabase } from '../../src/database/opening/open-database.js';
import { entities } from '../../src/schema.js';
import { PASSWORD, unique, uniqueEmail } from '../support/factories.js';
import { ServerProcess } from '../support/server-process.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { entityManager } from '../support/entity-manager.js';

type Headers = Record<string, string>;
interface Received {
  readonly status: number;
  readonly body: Record<string, string>;
}

/** Everything that the server prints with LOG_LEVEL=trace, while every kind of secret passes through it. */
describe('a log line', () => {
  let database: TestDatabase;
  let server: ServerProcess;
  let url: string;
  const secrets: Record<string, string> = { 'the secret of the installation': unique('secret of forty characters and more, made up') };

  beforeAll(async () => {
    database = await createTestDatabase();
    const settings = { JWT_SECRET: secrets['the secret of the installation'] ?? '', BOOTSTRAP_OWNER_PASSWORD: PASSWORD, LOGIN_LIMIT: '0', SIGNUP: 'open' };
    server = await ServerProcess.start({ DATABASE_URL: database.url, LOG_LEVEL: 'trace', ...settings });
    url = await server.listening();
  });
  afterAll(async () => {
    await server.stop();
    await database.drop();
  });

  async function send(method: string, path: string, body?: unknown, headers: Headers = {}): Promise<Received> {
    const raw = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await fetch(url + path, {
      method,
      headers: { ...(raw && { 'content-type': 'application/json' }), ...headers },
      ...(raw && { body: raw }),
    });
    const text = await response.text();
    return { status: response.status, body: (text.startsWith('{') ? JSON.parse(text) : {}) as Record<string, string> };
  }

  function secret(name: string, value = unique('secret')): string {
    secrets[name] = value;
    return value;
  }

  const bearer = (token = ''): Headers => ({ authorization: `Bearer ${token}` });

  function expectNoneShown(): void {
    const printed = server.stdout + server.stderr;
    expect(Object.entries(secrets).flatMap(([name, value]) => (printed.includes(value) ? name : []))).toEqual([]);
  }

  it('tells of each request, and holds none of its secrets', async () => {
    const email = uniqueEmail();
    const [first, second] = [secret('a password'), secret('a new password')];
    const { body: registered } = await send('POST', '/api/v1/auth/register', { organizationName: 'Quiet', email, password: first, name: 'Quentin' });
    const owner = bearer(secret('an access token', registered['access_token']));
    const { body: renewed } = await send('POST', '/api/v1/auth/refresh', { refresh_token: secret('a refresh token', registered['refresh_token']) });
    secret('a renewed access token', renewed['access_token']);
    await send('POST', '/api/v1/auth/password', { currentPassword: first, newPassword: second }, owner);
    expect((await send('POST', '/api/v1/auth/login', { email, password: second })).status).toBe(200);

    expect((await send('POST', '/api/v1/auth/login', { email, password: secret('a wrong password') })).status).toBe(401);
    expect(
      (await send('POST', '/api/v1/auth/login', { email: secret('a password typed as an address', `${unique('p')}@example.com`), password: first })).status,
    ).toBe(401);
    expect((await send('POST', '/api/v1/auth/login', { email, password: [secret('a password in a list')] })).status).toBe(400);
    expect((await send('POST', '/api/v1/auth/login', `{"email":"${email}","password":"${secret('a password in broken JSON')}"`)).status).toBe(400);
    expect((await send('POST', '/api/v1/auth/refresh', { refresh_token: secret('a made-up refresh token') })).status).toBe(401);

    const { body: key } = await send('POST', '/api/v1/api-keys', { name: 'Kim', role: 'OWNER' }, { ...owner, 'idempotency-key': secret('an idempotency key') });
    const apiKey = secret('an API key', key['key']);
    expect((await send('GET', '/api/v1/activities', undefined, bearer(apiKey))).status).toBe(200);
    expect((await send('GET', '/api/v1/activities', undefined, { 'x-api-key': apiKey })).status).toBe(200);
    expect((await send('GET', '/api/v1/activities', undefined, bearer(secret('a made-up API key', `annals_${unique('k')}`)))).status).toBe(401);
    expect((await send('GET', '/api/v1/activities', undefined, { ...owner, cookie: `session=${secret('a cookie')}` })).status).toBe(200);
    expect((await send('GET', `/api/v1/activity-logs?q=${secret('what was searched for', unique('q'))}`, undefined, owner)).status).toBe(200);
    expect((await send('GET', `/api/v1/activity-logs?access_token=${apiKey}`, undefined, owner)).status).toBe(400);

    const log = { mentor_id: 'mentor_1', activity_type: 'check_in', description: secret('a description'), occurred_at: '2026-03-26T13:00:00Z' };
    expect((await send('POST', '/api/v1/activity-logs', log, owner)).status).toBe(201);
    expect((await send('POST', '/api/v1/activity-logs', { ...log, mentor_id: '?' }, owner)).status).toBe(400);

    expect(server.stdout).toContain('"route":"/api/v1/auth/login"');
    expectNoneShown();
  });

  it('about a query that failed holds none of its values', async () => {
    const { body } = await send('POST', '/api/v1/auth/login', { email: 'owner@example.com', password: PASSWORD });
    const behind = await openDatabase(database.settings, entities);
    await behind.write((tx) => entityManager(tx).query('DROP TABLE mentor_logs'));
    await behind.close();
    const log = {
      mentor_id: secret('a mentor id', unique('mentor')),
      activity_type: 'check_in',
      description: secret('a lost description'),
      occurred_at: '2026-03-26T13:00:00Z',
    };
    const answer = await send('POST', '/api/v1/activity-logs', log, bearer(body['access_token']));
    expect([answer.status, answer.body['code'], answer.body['detail']?.includes('mentor_logs')]).toEqual([500, 'internal_error', false]);
    expect(
      (
        await send(
          'GET',
          `/api/v1/activity-logs?mentor_id=${log.mentor_id}&q=${secret('another search', unique('q'))}`,
          undefined,
          bearer(body['access_token']),
        )
      ).status,
    ).toBe(500);
    expect(server.stdout).toContain(answer.body['requestId']);
    expect(server.stdout).toContain('QueryFailedError');
    expectNoneShown();
  });

  it('tells of a clean end', async () => {
    expect(await server.stop()).toBe(0);
    expectNoneShown();
  });
});
