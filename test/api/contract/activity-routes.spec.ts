import type { EntryResponse } from '../../../src/activity-logs/trail/dto/entry.response.js';
import type { QueriesResponse } from '../../../src/activity-logs/trail/dto/page.responses.js';
import { PASSWORD, uniqueEmail } from '../../support/factories.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { bodyOf, codeOf } from '../../support/mentor-log-stories.js';
import { trailExamples as examples } from '../../support/contract-examples.js';

const UNKNOWN = '0123456789abcdef01234567';

describe('the contract of the activity routes', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  let createdUser: string;
  beforeAll(async () => {
    const user = { email: uniqueEmail(), name: 'New User', password: PASSWORD, role: 'USER' };
    createdUser = bodyOf(201, await org.as('OWNER').post<{ id: string }>('/users', user)).id;
    for (const name of ['MANAGER', 'Manager 2', 'Test Role']) {
      bodyOf(201, await org.as('OWNER').post('/roles', { name, base: 'ADMIN', permissions: ['read'] }));
    }
    bodyOf(200, await org.as('ADMIN').get(`/organizations/${org.id}`));
    bodyOf(200, await org.as('OWNER').patch(`/organizations/${org.id}`, { acronym: 'NN3' }));
  });

  const one = async (query: string): Promise<EntryResponse> => {
    const page = bodyOf(200, await org.as('ADMIN').get<QueriesResponse>(`/activities/queries?${query}`));
    return page.results[0] as EntryResponse;
  };
  /** Every field that the example has, each of the example's kind; times have three digits of a fraction. */
  const expectLike = (entry: EntryResponse, example: object) => {
    for (const [name, value] of Object.entries(example) as [keyof EntryResponse, unknown][]) {
      expect([name, typeof entry[name]]).toEqual([name, typeof value]);
    }
    expect(entry._id).toMatch(/^[0-9a-f]{24}$/);
    expect(entry.createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(entry).toMatchObject({ updatedAt: entry.createdAt, __v: 0, orgId: org.id });
  };

  it('tells of a new user as printed', async () => {
    const entry = await one('activityType=create-user');
    expectLike(entry, examples.entry);
    expect(entry).toMatchObject({
      context: `User with id: ${org.people.OWNER.id} created local user with id: ${createdUser}`,
      createdBy: org.people.OWNER.id,
      tags: [],
    });
  });

  it('tells of a new role as printed', async () => {
    const entry = await one('activityType=create-role');
    expectLike(entry, examples.roleEntry);
    expect(entry).toMatchObject({ context: examples.roleEntry.context, createdBy: org.people.OWNER.id, tags: [] });
  });

  it('tells of a changed organization as printed', async () => {
    const entry = await one('activityType=update-organization');
    expectLike(entry, examples.organizationEntry);
    expect(entry).toMatchObject({ context: examples.organizationEntry.context, organizationId: org.id, tags: ['acronym'] });
  });

  it('GET /user answers the caller’s own entries, and 400 with the printed message where there are none', async () => {
    const own = bodyOf(200, await org.as('USER').get<EntryResponse[]>('/activities/user'));
    expect(new Set(own.map(({ createdBy }) => createdBy))).toEqual(new Set([org.people.USER.id]));
    const idle = await (await org.addApiKey('USER')).api.get('/activities/user');
    expect(idle).toMatchObject({ status: 400, body: { code: 'activities_not_found', detail: examples.noneMessage } });
  });

  it('GET /queries answers a page as printed, and 400 with the printed message where there are none', async () => {
    const { results, ...page } = bodyOf(200, await org.as('OWNER').get<QueriesResponse>('/activities/queries?activityType=create-role'));
    expect(page).toEqual(examples.queriesPage);
    expect(results.map(({ context }) => context)).toEqual(['Created new role: Test Role', 'Created new role: Manager 2', 'Created new role: MANAGER']);
    const none = await org.as('OWNER').get('/activities/queries?activityType=never-happened');
    expect(none).toMatchObject({ status: 400, body: { code: 'activities_not_found', detail: examples.noneMessage } });
  });

  it('GET /user/:userId answers somebody’s entries, 404 for nobody, and an empty list for somebody idle', async () => {
    const entries = bodyOf(200, await org.as('ADMIN').get<EntryResponse[]>(`/activities/user/${org.people.OWNER.id}`));
    expect(entries.map(({ activityType }) => activityType)).toEqual(expect.arrayContaining(['create-user', 'create-role', 'update-organization']));
    expect((await org.as('ADMIN').get(`/activities/user/${UNKNOWN}`)).status).toBe(404);
    expect(bodyOf(200, await org.as('ADMIN').get(`/activities/user/${createdUser}`))).toEqual([]);
  });

  it('GET /tags/:tag answers what carries the tag, and 400 where nothing does', async () => {
    const entries = bodyOf(200, await org.as('ADMIN').get<EntryResponse[]>('/activities/tags/acronym'));
    expect(entries.map(({ context }) => context)).toEqual([examples.organizationEntry.context]);
    expect(codeOf(await org.as('ADMIN').get('/activities/tags/never'))).toBe('activities_not_found');
  });

  it('GET /organization/:orgId answers the organization’s entries, and 404 for another', async () => {
    const entries = bodyOf(200, await org.as('ADMIN').get<EntryResponse[]>(`/activities/organization/${org.id}`));
    expect(new Set(entries.map(({ orgId }) => orgId))).toEqual(new Set([org.id]));
    const another = await test.organization();
    for (const id of [UNKNOWN, another.id]) expect((await org.as('ADMIN').get(`/activities/organization/${id}`)).status).toBe(404);
  });

  it('GET /:id answers the entry itself, and 404 for none', async () => {
    const entry = await one('activityType=create-role');
    expect(bodyOf(200, await org.as('OWNER').get<EntryResponse>(`/activities/${entry._id}`))).toMatchObject({ _id: entry._id, context: entry.context });
    expect((await org.as('OWNER').get(`/activities/${UNKNOWN}`)).status).toBe(404);
  });

  it('asks for the printed role and permission', async () => {
    const guarded = ['/queries', `/user/${UNKNOWN}`, '/tags/acronym', `/organization/${UNKNOWN}`, `/${UNKNOWN}`].map((path) => `/activities${path}`);
    const blind = await org.addApiKey('OWNER', { permissions: ['create', 'update', 'delete'] });
    for (const path of guarded) {
      expect((await org.as('USER').get(path)).status).toBe(403);
      expect((await blind.api.get(path)).status).toBe(403);
      expect((await test.anonymous.get(path)).status).toBe(401);
    }
    expect((await blind.api.get('/activities/user')).status).toBe(403);
    expect((await test.anonymous.get('/activities/user')).status).toBe(401);
  });
});
