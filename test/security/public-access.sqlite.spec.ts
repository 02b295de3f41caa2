import { mentorLog, unique } from '../support/factories.js';
import { useTestApp } from '../support/use-test-app.js';
import type { TestOrganization } from '../support/test-organization.js';
import { badCredentials } from '../support/security/credentials.js';
import { nameOf, operationsOf } from '../support/security/operations.js';
import { urlOf, VALID_REQUESTS } from '../support/security/valid-requests.js';

const NOBODY = '0'.repeat(24);

/** The seven endpoints of the source contract, which marks them as public. */
const CONTRACT = [
  'GET /activity-logs',
  'POST /activity-logs',
  'GET /activity-logs/{id}',
  'PUT /activity-logs/{id}',
  'DELETE /activity-logs/{id}',
  'GET /activity-logs/mentor/{mentor_id}/summary',
  'GET /activity-logs/mentor/{mentor_id}/count-by-type',
];
const ALWAYS_OPEN = [
  'POST /auth/login',
  'POST /auth/refresh',
  'POST /auth/register',
  'POST /auth/session',
  'POST /auth/session/refresh',
  'DELETE /auth/session',
  'GET /health/live',
  'GET /health/ready',
  'GET /metrics',
];

interface Log {
  readonly log_id: string;
  readonly mentor_id: string;
}

describe('with MENTOR_LOGS_ACCESS=public', () => {
  const test = useTestApp({ SEALER: 'on', WEBHOOK_ALLOW_PRIVATE: 'true', MENTOR_LOGS_ACCESS: 'public' });
  let bootstrap: TestOrganization;
  let another: TestOrganization;

  beforeAll(async () => {
    bootstrap = await test.bootstrapOrganization();
    another = await test.organization();
  });

  async function statuses(headers?: Record<string, string>): Promise<Map<string, number>> {
    const found = new Map<string, number>();
    for (const operation of await operationsOf(test.app)) {
      const valid = await VALID_REQUESTS[nameOf(operation)]?.({ test, org: bootstrap, person: bootstrap.people.USER });
      if (!valid) throw new Error(`${nameOf(operation)} has no request in VALID_REQUESTS`);
      found.set(
        nameOf(operation),
        (await test.anonymous.send(operation.method, urlOf(operation.path, valid), valid.body, { headers: { ...valid.headers, ...headers } })).status,
      );
    }
    return found;
  }

  it('opens the seven endpoints of the contract without credentials, and no others', async () => {
    const found = [...(await statuses())];
    const open = found.filter(([, status]) => status < 300).map(([name]) => name);
    expect(open.sort()).toEqual([...CONTRACT, ...ALWAYS_OPEN].sort());
    const closed = found.filter(([name]) => !open.includes(name));
    expect(closed.filter(([, status]) => status !== 401)).toEqual([]);
  });

  it('refuses bad credentials even where none would do', async () => {
    for (const [name, headers] of Object.entries(await badCredentials(test, bootstrap))) {
      for (const path of ['/activity-logs', `/activity-logs/mentor/${unique('mentor')}/summary`]) {
        expect([name, (await test.anonymous.get(path, { headers })).status]).toEqual([name, 401]);
      }
      expect([name, (await test.anonymous.post('/activity-logs', mentorLog(), { headers })).status]).toEqual([name, 401]);
    }
    test.clock.release();
  });

  it('has callers without credentials act on the bootstrap organization, as nobody in particular', async () => {
    const log = (await test.anonymous.post<Log>('/activity-logs', mentorLog())).body;
    expect((await bootstrap.as('OWNER').get(`/activity-logs/${log.log_id}`)).status).toBe(200);
    expect((await another.as('OWNER').get(`/activity-logs/${log.log_id}`)).status).toBe(404);

    await test.anonymous.put(`/activity-logs/${log.log_id}`, { duration_minutes: 7 });
    await test.anonymous.delete(`/activity-logs/${log.log_id}`);
    const { body } = await bootstrap
      .as('OWNER')
      .get<{ data: { activityType: string; createdBy: string; actor: object; target?: { id: string } }[] }>('/activities');
    const told = body.data.filter(({ target }) => target?.id === log.log_id);
    expect(told.map(({ activityType }) => activityType).sort()).toEqual(['create-activity-log', 'delete-activity-log', 'update-activity-log']);
    for (const { createdBy, actor } of told) expect({ createdBy, actor }).toEqual({ createdBy: NOBODY, actor: { type: 'public', id: NOBODY } });
  });

  it('asks callers without credentials to say whose log it is', async () => {
    const answer = await test.anonymous.post<{ errors: { field: string }[] }>('/activity-logs', mentorLog({ mentor_id: undefined }));
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map(({ field }) => field)).toEqual(['mentor_id']);
  });

  it('shows nothing of any other organization to callers without credentials', async () => {
    const log = (await another.as('OWNER').post<Log>('/activity-logs', mentorLog())).body;
    for (const method of ['GET', 'DELETE'] as const) expect((await test.anonymous.send(method, `/activity-logs/${log.log_id}`)).status).toBe(404);
    expect((await test.anonymous.put(`/activity-logs/${log.log_id}`, { duration_minutes: 7 })).status).toBe(404);
    const list = await test.anonymous.get<{ data: Log[] }>(`/activity-logs?mentor_id=${log.mentor_id}`);
    expect(list.body.data).toEqual([]);
    const summary = await test.anonymous.get<{ total_activities: number }>(`/activity-logs/mentor/${log.mentor_id}/summary?date=2026-03-26`);
    expect(summary.body.total_activities).toBe(0);
  });

  it('has good credentials act as themselves: in their organization, within their role', async () => {
    const log = (await test.anonymous.post<Log>('/activity-logs', mentorLog())).body;
    expect((await bootstrap.as('USER').get(`/activity-logs/${log.log_id}`)).status).toBe(404);
    expect((await bootstrap.as('USER').get(`/activity-logs?mentor_id=${log.mentor_id}`)).status).toBe(403);
    const own = (await another.as('ADMIN').post<Log>('/activity-logs', mentorLog())).body;
    expect((await another.as('ADMIN').get(`/activity-logs/${own.log_id}`)).status).toBe(200);
    expect((await test.anonymous.get(`/activity-logs/${own.log_id}`)).status).toBe(404);
  });
});
