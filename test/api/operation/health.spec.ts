import { SealingWatch } from '../../../src/integrity/index.js';
import { sealAll } from '../../support/integrity/sealing.js';
import { integratorsEvent, uniqueEmail } from '../../support/factories.js';
import { timeTravel } from '../../support/time-travel.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';

describe('monitoring', () => {
  const test = useTestApp();
  const org = useOrganization(test);

  /** The value of one line of the metrics, 0 where there is none yet. */
  const valueOf = async (name: string, labels: Readonly<Record<string, string>> = {}): Promise<number> => {
    const { body } = await test.anonymous.get<string>('/metrics');
    const lines = body.split('\n').filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
    const wanted = lines.filter((line) => Object.entries(labels).every(([label, value]) => line.includes(`${label}="${value}"`)));
    return wanted.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
  };

  it('it is alive and ready, for anybody and with no credentials looked at', async () => {
    for (const path of ['/health/live', '/health/ready']) {
      for (const api of [test.anonymous, test.anonymous.as('nonsense')]) {
        const { status, body } = await api.get(path);
        expect([path, status, body]).toEqual([path, 200, { status: 'ok' }]);
      }
    }
  });

  it('the metrics are in the text format of Prometheus', async () => {
    const { status, headers, body } = await test.anonymous.get<string>('/metrics');
    expect([status, headers['content-type']]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
    for (const line of body.split('\n').filter((text) => text !== ''))
      expect(line).toMatch(/^(# (HELP|TYPE) [a-z_0-9]+ .+|[a-z_0-9]+(\{[^}]*\})? (NaN|[-+]?[\d.e+-]+|\+Inf))$/);
  });

  it('requests are measured by route, never by what is in a path', async () => {
    const labels = { method: 'GET', route: '/api/v1/users/:id', status: '200' };
    const before = await valueOf('annals_http_request_duration_seconds_count', labels);
    for (const person of Object.values(org.people)) await org.as('ADMIN').get(`/users/${person.id}`);
    expect(await valueOf('annals_http_request_duration_seconds_count', labels)).toBe(before + 3);
    expect((await test.anonymous.get<string>('/metrics')).body).not.toContain(org.people.USER.id);
  });

  it('requests without a route are measured under one name, however many paths are tried', async () => {
    for (const path of ['/secret/1', '/secret/2', '/wp-login.php']) await test.anonymous.get(path);
    const { body } = await test.anonymous.get<string>('/metrics');
    expect(body).not.toMatch(/secret|wp-login/);
    expect(await valueOf('annals_http_request_duration_seconds_count', { status: '404', method: 'GET' })).toBeGreaterThanOrEqual(3);
  });

  it('entries are counted as they are committed, and only then', async () => {
    const before = await valueOf('annals_trail_entries_written_total');
    await org.as('OWNER').post('/activities/batch', { activities: [integratorsEvent(), integratorsEvent(), integratorsEvent()] });
    await org.as('OWNER').post('/activities/batch', { activities: [integratorsEvent(), {}] });
    expect(await valueOf('annals_trail_entries_written_total')).toBe(before + 3);
  });

  it('the database’s connections are told', async () => {
    const { body } = await test.anonymous.get<string>('/metrics');
    for (const state of ['open', 'busy', 'waiting']) expect(body).toMatch(new RegExp(`^annals_database_connections\\{state="${state}"\\} \\d+$`, 'm'));
    expect(await valueOf('annals_database_connections', { state: 'open' })).toBeGreaterThan(0);
  });

  it('readiness and metrics say when entries wait and none is sealed for 30 seconds, and no longer once they are', async () => {
    const watch = test.app.get(SealingWatch);
    const readiness = async () =>
      (await test.anonymous.get<{ status: string; sealingStalled?: { seconds: number; waitingEntries: number } }>('/health/ready')).body;
    await sealAll(test);
    await watch.check();
    await org.as('OWNER').post('/activities/batch', { activities: [integratorsEvent(), integratorsEvent()] });
    await watch.check();
    try {
      await timeTravel.forward(29);
      await watch.check();
      expect(await readiness()).toEqual({ status: 'ok' });
      await timeTravel.forward(2);
      await watch.check();
      const { status, sealingStalled } = await readiness();
      expect([status, sealingStalled?.waitingEntries]).toEqual(['ok', 2]);
      expect(sealingStalled?.seconds).toBeGreaterThanOrEqual(30);
      expect(await valueOf('annals_sealing_stalled_seconds')).toBeGreaterThanOrEqual(30);
      await sealAll(test);
      await watch.check();
      expect(await readiness()).toEqual({ status: 'ok' });
      expect(await valueOf('annals_sealing_stalled_seconds')).toBe(0);
    } finally {
      timeTravel.end();
    }
  });

  it('failed logins are counted, unknown accounts apart', async () => {
    const count = async () => [
      await valueOf('annals_logins_failed_total', { account: 'known' }),
      await valueOf('annals_logins_failed_total', { account: 'unknown' }),
    ];
    const [known = 0, unknown = 0] = await count();
    await test.anonymous.post('/auth/login', { email: org.people.USER.email, password: 'wrong' });
    for (let index = 0; index < 2; index++) await test.anonymous.post('/auth/login', { email: uniqueEmail(), password: 'wrong' });
    expect(await count()).toEqual([known + 1, unknown + 2]);
  });

  it('the process reports its own metrics', async () => {
    expect(await valueOf('process_resident_memory_bytes')).toBeGreaterThan(0);
    expect(await valueOf('nodejs_heap_size_used_bytes')).toBeGreaterThan(0);
  });
});
