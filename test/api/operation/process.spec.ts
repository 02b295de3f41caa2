import { once } from 'node:events';
import { connect } from 'node:net';
import { PASSWORD, uniqueEmail } from '../../support/factories.js';
import { ServerProcess } from '../../support/server-process.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';

const SECRET = 'a secret of the tests, and of nothing else';

describe('a server', () => {
  let database: TestDatabase;
  let environment: Readonly<Record<string, string>>;
  beforeEach(async () => {
    database = await createTestDatabase();
    environment = { DATABASE_URL: database.url, JWT_SECRET: SECRET, PORT: '0', BOOTSTRAP_OWNER_EMAIL: uniqueEmail(), BOOTSTRAP_OWNER_PASSWORD: PASSWORD };
  });
  afterEach(() => database.drop());

  it('says where it listens, serves there, and writes its log as JSON, without anything that is secret', async () => {
    const server = await ServerProcess.spawn(environment);
    const url = await server.listening();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(`${url}/health/ready`)).json()).toEqual({ status: 'ok' });
    const login = await fetch(`${url}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: environment['BOOTSTRAP_OWNER_EMAIL'], password: PASSWORD }),
    });
    const tokens = (await login.json()) as { access_token: string; refresh_token: string };
    const headers = { authorization: `Bearer ${tokens.access_token}`, 'x-request-id': 'the-request' };
    expect((await fetch(`${url}/api/v1/users?limit=7`, { headers })).status).toBe(200);
    expect(await server.stop()).toBe(0);

    const lines = server.stdout.split('\n').filter((line) => line.startsWith('{'));
    const requests = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(requests).toContainEqual(expect.objectContaining({ requestId: 'the-request', method: 'GET', path: '/api/v1/users', status: 200 }));
    for (const secret of [PASSWORD, SECRET, tokens.access_token, tokens.refresh_token, 'limit=7']) expect(server.stdout + server.stderr).not.toContain(secret);
  }, 60_000);

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'finishes on %s what is in flight, takes nothing new, and ends with 0',
    async (signal) => {
      const server = await ServerProcess.spawn({ ...environment, LOG_LEVEL: 'info' });
      const { port, hostname } = new URL(await server.listening());
      const body = JSON.stringify({ email: environment['BOOTSTRAP_OWNER_EMAIL'], password: PASSWORD });
      const connection = connect(Number(port), hostname).setEncoding('utf8');
      const head = ['POST /api/v1/auth/login HTTP/1.1', 'Host: x', 'Content-Type: application/json', `Content-Length: ${body.length}`, 'Expect: 100-continue'];
      connection.write(`${head.join('\r\n')}\r\n\r\n`);
      expect(String((await once(connection, 'data'))[0])).toContain('100 Continue'); // the request is in flight
      server.signal(signal);
      await server.says('finishing requests in flight');
      await expect(fetch(`http://${hostname}:${port}/health/live`)).rejects.toThrow();

      let answer = '';
      connection.on('data', (text: string) => (answer += text)).write(body);
      await once(connection, 'close');
      expect(answer).toMatch(/^HTTP\/1\.1 200 /);
      expect(answer).toContain('"access_token"');
      expect(await server.ended()).toBe(0);
    },
    60_000,
  );
});
