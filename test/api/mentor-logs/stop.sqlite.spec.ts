import { once } from 'node:events';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { PASSWORD, mentorLog, uniqueEmail } from '../../support/factories.js';
import { ServerProcess } from '../../support/server-process.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';
import type { LogPage } from '../../support/mentor-log-stories.js';

describe('a server that is told to stop while a request is in flight', () => {
  const email = uniqueEmail();
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase()));
  afterAll(() => database.drop());

  it('finishes it, takes no other, exits with 0, and has kept what it answered', async () => {
    const settings = { DATABASE_URL: database.url, BOOTSTRAP_OWNER_EMAIL: email, BOOTSTRAP_OWNER_PASSWORD: PASSWORD };
    const server = await ServerProcess.start({ ...settings, LOG_LEVEL: 'info' });
    const token = await server.signIn(email, PASSWORD);
    const body = JSON.stringify({ logs: Array.from({ length: 500 }, () => mentorLog()) });
    const inFlight = begin(await server.listening(), token, body);
    await once(inFlight, 'continue'); // the server has the head of the request, and waits for its body

    server.signal('SIGTERM');
    await server.says('finishing requests in flight');
    const late = await server.request('POST', '/activity-logs', token, mentorLog()).catch(() => 'no connection');
    expect(late === 'no connection' || (late as { status: number }).status === 503).toBe(true);

    inFlight.end(body);
    const [answer] = (await once(inFlight, 'response')) as [IncomingMessage];
    expect(answer.statusCode).toBe(201);
    const { log_ids } = JSON.parse(await textOf(answer)) as { log_ids: string[] };
    expect(log_ids).toHaveLength(500);
    expect(await server.ended()).toBe(0);

    const next = await ServerProcess.start(settings);
    const { body: page } = await next.request<LogPage>('GET', '/activity-logs?limit=1&sort=created_at', await next.signIn(email, PASSWORD));
    expect(page.pagination.total).toBe(500);
    expect(page.data[0]?.log_id).toBe(log_ids[0]);
    expect(await next.stop()).toBe(0);
  }, 60_000);
});

/** Sends the head alone, and asks for the word to go on. */
function begin(url: string, token: string, body: string): ClientRequest {
  const opened = request(`${url}/api/v1/activity-logs/batch`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      expect: '100-continue',
    },
  });
  opened.flushHeaders();
  return opened;
}

async function textOf(answer: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of answer) text += String(chunk);
  return text;
}
