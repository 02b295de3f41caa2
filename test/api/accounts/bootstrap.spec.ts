import type { EntryListResponse } from '../../../src/activity-logs/trail/dto/page.responses.js';
import { Database } from '../../../src/database/index.js';
import { Organization } from '../../../src/organizations/organization.entity.js';
import type { UserListResponse } from '../../../src/users/dto/user.response.js';
import { PASSWORD, uniqueEmail } from '../../support/factories.js';
import { ServerProcess } from '../../support/server-process.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../../support/test-database.js';
import { signIn } from '../../support/test-organization.js';
import { entityManager } from '../../support/entity-manager.js';

const NOBODY = '0'.repeat(24);

/** Everything that there is, as the OWNER of the first start sees it. */
async function contentOf(test: TestApp, email: string, password: string) {
  const { api, id } = await signIn(test.anonymous, email, password);
  const { data } = (await api.get<EntryListResponse>('/activities')).body;
  return {
    id,
    entries: data.reverse().filter(({ activityType }) => activityType !== 'login'),
    users: (await api.get<UserListResponse>('/users')).body.data,
    organizations: await entityManager(test.app.get(Database)).count(Organization),
  };
}

describe('the first start', () => {
  let database: TestDatabase;
  let email: string;
  beforeEach(() => (email = uniqueEmail()));
  afterEach(() => database.drop());

  const settings = () => ({ BOOTSTRAP_ORG: 'First', BOOTSTRAP_OWNER_EMAIL: email, BOOTSTRAP_OWNER_PASSWORD: PASSWORD });

  it('creates the organization and the OWNER in the settings, with their entries; a second start creates nothing', async () => {
    database = await createTestDatabase();
    const first = await startTestApp(settings(), database);
    const { id, entries, users, organizations } = await contentOf(first, email, PASSWORD);
    expect(organizations).toBe(1);
    expect(users).toMatchObject([{ id, email, role: 'OWNER', status: 'active' }]);
    const orgId = users[0]?.orgId;
    const by = { createdBy: NOBODY, orgId, actor: { type: 'system', id: NOBODY } };
    expect(entries).toMatchObject([
      {
        ...by,
        activityType: 'register-organization',
        organizationId: orgId,
        context: 'Registered organization: First',
        target: { type: 'organization', id: orgId },
      },
      { ...by, activityType: 'create-user', target: { type: 'user', id }, changes: { role: { from: null, to: 'OWNER' } } },
    ]);
    for (const entry of entries) for (const key of ['ip', 'userAgent', 'requestId']) expect(entry).not.toHaveProperty(key);
    await first.close();

    const stranger = uniqueEmail();
    const second = await startTestApp({ BOOTSTRAP_ORG: 'Second', BOOTSTRAP_OWNER_EMAIL: stranger, BOOTSTRAP_OWNER_PASSWORD: 'another password' }, database);
    expect(await contentOf(second, email, PASSWORD)).toEqual({ id, entries, users, organizations });
    expect((await second.anonymous.post('/auth/login', { email: stranger, password: 'another password' })).status).toBe(401);
    await second.close();
  });

  it('takes names, addresses and passwords however their letters are composed, as requests do', async () => {
    database = await createTestDatabase();
    const local = email.split('@')[0] ?? '';
    const test = await startTestApp(
      {
        BOOTSTRAP_ORG: 'Bu\u0308cher',
        BOOTSTRAP_OWNER_EMAIL: ` ${local.toUpperCase()}@BU\u0308CHER.example`,
        BOOTSTRAP_OWNER_PASSWORD: 'cre\u0300me bru\u0302le\u0301e',
      },
      database,
    );
    const { entries, users } = await contentOf(test, `${local}@b\u00fccher.example`, 'cr\u00e8me br\u00fbl\u00e9e');
    expect([users[0]?.email, entries[0]?.context]).toEqual([`${local}@xn--bcher-kva.example`, 'Registered organization: B\u00fccher']);
    await test.close();
  });

  it('of servers that start together on one empty database, one makes it, and all of them serve', async () => {
    database = await createEmptyDatabase();
    const environment = { ...settings(), DATABASE_URL: database.url, PORT: '0', LOG_LEVEL: 'silent', JWT_SECRET: 'a secret of the tests, and of nothing else' };
    const servers = await Promise.all(Array.from({ length: 2 }, () => ServerProcess.spawn(environment)));
    for (const server of servers) {
      const login = await fetch(`${await server.listening()}/api/v1/auth/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password: PASSWORD }),
      });
      expect(login.status).toBe(200);
    }
    expect(await Promise.all(servers.map((server) => server.stop()))).toEqual([0, 0]);

    const test = await startTestApp(settings(), database);
    const { entries, users, organizations } = await contentOf(test, email, PASSWORD);
    expect([organizations, users.length, entries.map(({ activityType }) => activityType)]).toEqual([1, 1, ['register-organization', 'create-user']]);
    await test.close();
  }, 60_000);

  it('prints a generated password once, and never again', async () => {
    database = await createTestDatabase();
    const environment = {
      BOOTSTRAP_OWNER_EMAIL: email,
      DATABASE_URL: database.url,
      PORT: '0',
      LOG_LEVEL: 'trace',
      JWT_SECRET: 'a secret of the tests, and of nothing else',
    };
    const first = await ServerProcess.spawn(environment);
    await first.listening();
    await first.stop();
    const printed = first.stdout.split('\n').filter((line) => line.includes(email));
    expect(printed).toHaveLength(1);
    const password = new RegExp(`${email} / (\\S+)`).exec(printed[0] ?? '')?.[1] ?? '';
    expect(password.length).toBeGreaterThanOrEqual(20);
    expect(first.stdout.split(password)).toHaveLength(2);

    const second = await ServerProcess.spawn(environment);
    await second.listening();
    await second.stop();
    expect(second.stdout).not.toContain(email);
    const test = await startTestApp(settings(), database);
    expect((await signIn(test.anonymous, email, password)).email).toBe(email);
    await test.close();
  }, 60_000);
});
