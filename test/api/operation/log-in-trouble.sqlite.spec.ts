import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PASSWORD, uniqueEmail } from '../../support/factories.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';
import { RawClient, head } from '../../support/security/raw-client.js';

/** Of some 450 bytes, more than a pipe and the server keep together. */
const LINES = 4_000;

describe('a server whose log', () => {
  let database: TestDatabase;
  let server: ChildProcess;
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => {
    server.kill('SIGKILL');
    await database.drop();
  });

  it.each([
    ['is on a full disk', () => openSync('/dev/full', 'w')],
    ['goes to a pipe that nobody reads', () => 'pipe' as const],
  ])(
    '%s serves all the same, counts the lines that it loses, and stops cleanly',
    async (_, openLog) => {
      const port = await freePort();
      const log = openLog();
      server = spawn(process.execPath, [resolve('dist/src/main.js')], {
        env: {
          PATH: process.env['PATH'],
          DATABASE_URL: database.url,
          PORT: String(port),
          RATE_LIMIT: '0',
          JWT_SECRET: 'a secret of the tests, and of nothing else',
          BOOTSTRAP_OWNER_EMAIL: uniqueEmail(),
          BOOTSTRAP_OWNER_PASSWORD: PASSWORD,
        },
        stdio: ['ignore', log, 'ignore'],
      });
      if (typeof log === 'number') closeSync(log);
      server.stdout?.on('error', () => undefined); // a pipe with unread bytes is reset as the server ends
      const ended = once(server, 'exit');
      await answering(port);

      const request = head('GET', `/api/v1/${'x'.repeat(300)}`);
      const last = head('GET', '/metrics', { Connection: 'close' });
      const answers = await (await RawClient.open(port)).send(`${request.repeat(LINES)}${last}`).closed();
      expect(answers.match(/HTTP\/1\.1 404 /g)).toHaveLength(LINES);
      expect(Number(/\nannals_log_lines_lost_total (\d+)\n/.exec(answers)?.[1])).toBeGreaterThan(0);

      server.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
    },
    120_000,
  );
});

async function freePort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  holder.close();
  await once(holder, 'close');
  return port;
}

/** It cannot say so: nobody reads what it writes. */
async function answering(port: number): Promise<void> {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/live`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(50);
  }
}
