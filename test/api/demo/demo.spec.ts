import type { EntryListResponse } from '../../../src/activity-logs/trail/dto/page.responses.js';
import { DEMO_ORGANIZATIONS, DEMO_PASSWORD, type DemoOrganization } from '../../../src/cli/demo/demo-organizations.js';
import { MovableClock, OrganizationFiller } from '../../../src/cli/demo/fill-organization.js';
import { readSettings } from '../../../src/config/index.js';
import { createApp } from '../../../src/configure-app.js';
import type { UserListResponse } from '../../../src/users/dto/user.response.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';
import { signIn } from '../../support/test-organization.js';

const DAY = 86_400_000;

describe('the demo', () => {
  let database: TestDatabase;
  let organization: DemoOrganization;
  let sent: number;
  beforeAll(async () => {
    database = await createTestDatabase();
    // Of the first organization the accounts that it prints: an OWNER, an ADMIN and a USER.
    const [first] = DEMO_ORGANIZATIONS as [DemoOrganization, ...DemoOrganization[]];
    organization = { ...first, people: first.people.slice(0, 3) };
    sent = await fill();
  }, 120_000);
  afterAll(() => database.drop());

  async function fill(): Promise<number> {
    const clock = new MovableClock();
    const settings = readSettings({
      DATABASE_URL: database.url,
      JWT_SECRET: 'a secret of the tests, and of nothing else',
      LOG_LEVEL: 'silent',
      BOOTSTRAP_OWNER_PASSWORD: DEMO_PASSWORD,
      RATE_LIMIT: '0',
      LOGIN_LIMIT: '0',
      SEALER: 'off', // an entry that got its `seq` meanwhile would look changed
    });
    const app = await createApp(settings, clock);
    try {
      return await new OrganizationFiller(app, clock, organization).fill();
    } finally {
      await app.close();
    }
  }

  async function look<T>(work: (test: TestApp) => Promise<T>): Promise<T> {
    const test = await startTestApp({}, database);
    try {
      return await work(test);
    } finally {
      await test.close();
    }
  }

  const logsOf = async (test: TestApp) => {
    const { api } = await signIn(test.anonymous, organization.people[0]?.email ?? '', DEMO_PASSWORD);
    const newest = await api.get<{ data: { created_at: string; occurred_at: string }[]; pagination: { total: number } }>(
      '/activity-logs?sort=-created_at&limit=1',
    );
    const oldest = await api.get<{ data: { created_at: string; occurred_at: string }[] }>('/activity-logs?sort=created_at&limit=1');
    return { total: newest.body.pagination.total, newest: newest.body.data[0], oldest: oldest.body.data[0] };
  };

  it('names people of each role, each with an address of their own', () => {
    const people = DEMO_ORGANIZATIONS.flatMap((one) => one.people);
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
    for (const one of DEMO_ORGANIZATIONS) expect(one.people.slice(0, 3).map(({ role }) => role)).toEqual(['OWNER', 'ADMIN', 'USER']);
  });

  it('fills a year of the past, as if it had been lived through', async () => {
    const { total, newest, oldest } = await look(logsOf);
    expect(total).toBeGreaterThan(100);
    expect(sent).toBeGreaterThanOrEqual(total);
    const now = Date.now();
    expect(now - Date.parse(newest?.created_at ?? '')).toBeLessThan(14 * DAY);
    expect(now - Date.parse(oldest?.created_at ?? '')).toBeGreaterThan(350 * DAY);
    expect(Date.parse(newest?.created_at ?? '')).toBeLessThanOrEqual(now);
    expect(Date.parse(newest?.occurred_at ?? '')).toBeLessThanOrEqual(Date.parse(newest?.created_at ?? ''));
  });

  it('each account that it prints signs in, with its role and its mentor’s logs', async () => {
    await look(async (test) => {
      for (const { email, role, name } of organization.people) {
        const { api, id } = await signIn(test.anonymous, email, DEMO_PASSWORD);
        expect((await api.get(`/users/${id}`)).body).toMatchObject({ email, role, name, status: 'active' });
        const own = await api.get<{ pagination: { total: number } }>('/activity-logs');
        expect(own.body.pagination.total).toBeGreaterThan(100);
      }
    });
  });

  it('every log has its entry, at the hour at which it was recorded', async () => {
    await look(async (test) => {
      const { api } = await signIn(test.anonymous, organization.people[1]?.email ?? '', DEMO_PASSWORD);
      const { total } = await logsOf(test);
      const count = async (type: string) =>
        (await api.get<{ totalResults?: number }>(`/activities/queries?activityType=${type}-activity-log`)).body.totalResults ?? 0;
      expect((await count('create')) - (await count('delete'))).toBe(total);
      const { data } = (await api.get<EntryListResponse>('/activities?activityType=create-activity-log&limit=1')).body;
      expect(data[0]?.createdAt.slice(0, 10)).toBe((await logsOf(test)).newest?.created_at.slice(0, 10));
    });
  });

  it('a second run writes no further logs, entries of logs, or people', async () => {
    const state = async (test: TestApp) => {
      const { api } = await signIn(test.anonymous, organization.people[0]?.email ?? '', DEMO_PASSWORD);
      const { data } = (await api.get<EntryListResponse>('/activities?limit=1000')).body;
      const users = (await api.get<UserListResponse>('/users')).body.data;
      return { logs: await logsOf(test), entries: data.filter(({ activityType }) => activityType !== 'login'), users };
    };
    const before = await look(state);
    expect(await fill()).toBe(0);
    expect(await look(state)).toEqual(before);
  });

  it('a log that somebody has deleted does not come back with a later run', async () => {
    const total = await look(async (test) => {
      const { api } = await signIn(test.anonymous, organization.people[1]?.email ?? '', DEMO_PASSWORD);
      const { data } = (await api.get<{ data: { log_id: string }[] }>('/activity-logs?sort=-created_at&limit=3')).body;
      for (const { log_id } of data) expect((await api.delete(`/activity-logs/${log_id}`)).status).toBe(200);
      return (await logsOf(test)).total;
    });
    expect(await fill()).toBe(0);
    expect((await look(logsOf)).total).toBe(total);
  });
});
