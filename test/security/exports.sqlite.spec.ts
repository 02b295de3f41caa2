import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { ExportLimits } from '../../src/access/index.js';
import type { ProblemBody } from '../support/api-client.js';
import { listening } from '../support/event-reader.js';
import { integratorsEvent } from '../support/factories.js';
import { useTestApp } from '../support/use-test-app.js';
import type { TestOrganization } from '../support/test-organization.js';

jest.setTimeout(60_000);

const EXPORTS = ['/activities/export?format=ndjson', '/activities/export?format=bundle', '/activity-logs/export?format=csv'];
/** Far more than the buffers between two processes hold. */
const MEGABYTES = 24;

describe('an export', () => {
  const test = useTestApp({ EXPORTS_PER_CALLER: '1', SEALER: 'on' });
  let org: TestOrganization;
  let url: string;
  let usual: ExportLimits;
  beforeAll(async () => {
    url = await listening(test.app);
    usual = { ...limits() };
    org = await test.organization();
    const activities = Array.from({ length: 500 }, () => integratorsEvent({ metadata: { text: 'x'.repeat(15_000) } }));
    for (let sent = 0; sent < MEGABYTES; sent += 7.5) {
      const { status } = await org.as('OWNER').post('/activities/batch', { activities });
      expect(status).toBe(201);
    }
  });
  afterEach(() => Object.assign(limits(), usual));

  const limits = () => test.app.get(ExportLimits, { strict: false });
  const metric = async (line: string) => {
    const { body } = await test.anonymous.get<string>('/metrics');
    return Number(new RegExp(`^${line} (\\d+)$`, 'm').exec(body)?.[1] ?? 0);
  };
  const untilClosed = async () => {
    const giveUpAt = Date.now() + 20_000;
    while ((await metric('annals_open_exports')) > 0) {
      if (Date.now() > giveUpAt) throw new Error('An export stays open');
      await new Promise(setImmediate);
    }
  };
  /** Nothing of the body is read yet. */
  const open = async (key: string): Promise<IncomingMessage> => {
    const sent = request(`${url}/activities/export?format=ndjson`, { agent: false, headers: { authorization: `Bearer ${key}` } });
    sent.on('error', () => undefined);
    sent.end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    return response.on('error', () => undefined);
  };

  it('is not one where only its head is asked for: HEAD writes no entry, and keeps nothing open', async () => {
    const total = async () => (await org.as('ADMIN').get<{ totalResults: number }>('/activities/queries')).body.totalResults;
    const before = await total();
    const { key } = await org.addApiKey('ADMIN');
    const entries = await total();
    for (const path of [...EXPORTS, '/activities/stream?after=-1']) {
      const response = await fetch(`${url}${path}`, { method: 'HEAD', headers: { authorization: `Bearer ${key}` } });
      expect([path, response.status]).toEqual([path, 200]);
    }
    expect([entries - before, await total()]).toEqual([1, entries]);
    expect([await metric('annals_open_exports'), await metric('annals_open_streams')]).toEqual([0, 0]);
  });

  it('is one of a few at once for a caller, and another’s does not count', async () => {
    const { key, api } = await org.addApiKey('ADMIN');
    const response = await open(key);
    for (const path of EXPORTS) {
      const { status, body, headers } = await api.get<ProblemBody>(path);
      expect([path, status, body.code, headers['retry-after']]).toEqual([path, 429, 'too_many_exports', '5']);
    }
    const other = await open((await org.addApiKey('ADMIN')).key);
    expect(other.statusCode).toBe(200);
    response.destroy();
    other.destroy();
    await untilClosed();
    const again = await open(key);
    expect(again.statusCode).toBe(200);
    again.destroy();
    await untilClosed();
  });

  it('is one of a few, however many are asked for at once', async () => {
    const { key } = await org.addApiKey('ADMIN');
    const asked = await Promise.all(Array.from({ length: 8 }, () => open(key)));
    expect(asked.map(({ statusCode }) => statusCode).sort()).toEqual([200, ...Array<number>(7).fill(429)]);
    for (const response of asked) response.destroy();
    await untilClosed();
  });

  it('ends, and not as a complete one, when its caller loses access', async () => {
    const { key, id } = await org.addApiKey('ADMIN');
    const response = await open(key);
    expect((await org.as('OWNER').delete(`/api-keys/${id}`)).status).toBe(204);
    limits().accessCheckMilliseconds = 0;
    let bytes = 0;
    response.on('data', (chunk: Buffer) => (bytes += chunk.length));
    await new Promise((resolve) => response.once('close', resolve)); // after an error, as it is cut off
    expect(response.complete).toBe(false);
    expect(bytes).toBeLessThan(MEGABYTES * 1_000_000);
    expect(await metric('annals_exports_cut_off_total\\{reason="access-ended"\\}')).toBe(1);
    await untilClosed();
  });

  it('ends when nobody reads it', async () => {
    limits().patienceMilliseconds = 200;
    await open((await org.addApiKey('ADMIN')).key);
    await untilClosed();
    expect(await metric('annals_exports_cut_off_total\\{reason="slow-reader"\\}')).toBe(1);
  });
});
