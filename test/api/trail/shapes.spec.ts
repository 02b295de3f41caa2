import type { EntryResponse } from '../../../src/activity-logs/trail/dto/entry.response.js';
import type { ProblemBody } from '../../support/api-client.js';
import { integratorsEvent, unique } from '../../support/factories.js';
import { sealAll } from '../../support/integrity/sealing.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';

/** Examples of the source contract, as given. */
const contract = {
  entry: {
    _id: '667e56bb8ada0eae284b21c1',
    activityType: 'create-user',
    context: 'User with id: 667e52015767249ca5838bfa created local user with id: 667e56bbd9d7b18a0c696585',
    createdBy: '667e52015767249ca5838bfa',
    orgId: '666141dbfe2a0781e76f6549',
    tags: [],
    createdAt: '2024-06-28T06:22:51.812Z',
    updatedAt: '2024-06-28T06:22:51.812Z',
    __v: 0,
  },
  organizationEntry: { activityType: 'update-organization', context: 'Updated:acronym:NN3', tags: ['acronym'] },
  queriesPage: { limit: 10, page: 1, results: [], totalPages: 1, totalResults: 3 },
};
const NOBODY = 'f'.repeat(24);

describe('the six audit routes of the source contract', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  let tag: string;
  let event: EntryResponse;
  beforeAll(async () => {
    tag = unique('tag');
    const { body: made } = await org.as('OWNER').post<EntryResponse>('/activities', integratorsEvent({ tags: [tag] }));
    await sealAll(test);
    event = { ...made, seq: expect.any(Number) as number };
  });

  it('GET /user answers the caller’s own entries as an array, newest first, and nobody else’s', async () => {
    const { status, body } = await org.as('USER').get<EntryResponse[]>('/activities/user');
    expect(status).toBe(200);
    expect(body.map(({ activityType }) => activityType)).toEqual(['login']);
    expect(new Set(body.map(({ createdBy }) => createdBy))).toEqual(new Set([org.people.USER.id]));
  });

  it('GET /user of a caller who has done nothing is 400 with the contract’s words', async () => {
    const key = await org.addApiKey('USER');
    const { status, body } = await key.api.get<ProblemBody>('/activities/user');
    expect([status, body.code, body.detail]).toEqual([400, 'activities_not_found', 'Activities not found for the requested user.']);
  });

  it('GET /queries answers a page with exactly the contract’s fields', async () => {
    const { status, body } = await org.as('ADMIN').get<Record<string, unknown>>(`/activities/queries?tag=${tag}`);
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(Object.keys(contract.queriesPage));
    expect(body).toEqual({ limit: 10, page: 1, results: [event], totalPages: 1, totalResults: 1 });
  });

  it('GET /queries without any match is 400, not an empty page', async () => {
    const { status, body } = await org.as('ADMIN').get<ProblemBody>(`/activities/queries?tag=${unique('never')}`);
    expect([status, body.code]).toEqual([400, 'activities_not_found']);
  });

  it('GET /user/:userId answers the entries of one user', async () => {
    const { body } = await org.as('ADMIN').get<EntryResponse[]>(`/activities/user/${org.people.USER.id}`);
    expect(body.map(({ activityType, createdBy }) => [activityType, createdBy])).toEqual([['login', org.people.USER.id]]);
  });

  it('GET /user/:userId of an unknown user is 404, of another organization’s too, and of an idle one []', async () => {
    const stranger = (await test.organization()).people.USER;
    for (const id of [NOBODY, stranger.id, 'not-an-id']) {
      const { status, body } = await org.as('ADMIN').get<ProblemBody>(`/activities/user/${id}`);
      expect([status, body.code, body.detail]).toEqual([404, 'not_found', 'User not found.']);
    }
    const request = { email: `${unique('idle')}@example.com`, name: 'Idle', password: 'correct horse battery', role: 'USER' };
    const { body: idle } = await org.as('ADMIN').post<{ id: string }>('/users', request);
    const { status, body, headers } = await org.as('ADMIN').get(`/activities/user/${idle.id}`);
    expect([status, body, headers['x-total-count']]).toEqual([200, [], '0']);
  });

  it('GET /tags/:tag answers the entries with the whole tag, and 400 where there is none', async () => {
    const found = await org.as('ADMIN').get<EntryResponse[]>(`/activities/tags/${tag}`);
    expect([found.status, found.body]).toEqual([200, [event]]);
    for (const other of [tag.slice(0, -1), tag.toUpperCase(), 'x'.repeat(65), '%00', '%20']) {
      const { status, body } = await org.as('ADMIN').get<ProblemBody>(`/activities/tags/${other}`);
      expect([status, body.code]).toEqual([400, 'activities_not_found']);
    }
  });

  it.each(['a b', 'ä/ö', '100%', '日本', '🙂', 'x'.repeat(64), '🙂'.repeat(64)])('GET /tags/:tag finds the tag "%s"', async (odd) => {
    const { body: made } = await org.as('OWNER').post<EntryResponse>('/activities', integratorsEvent({ tags: [odd] }));
    const { body } = await org.as('ADMIN').get<EntryResponse[]>(`/activities/tags/${encodeURIComponent(odd)}`);
    expect(body).toMatchObject([made]);
  });

  it('GET /organization/:orgId answers every entry of the organization, and 404 for another or an unknown one', async () => {
    const other = await test.organization();
    const { status, body } = await org.as('ADMIN').get<EntryResponse[]>(`/activities/organization/${org.id}?limit=1000`);
    expect(status).toBe(200);
    expect(new Set(body.map(({ orgId }) => orgId))).toEqual(new Set([org.id]));
    expect(body.at(-1)).toMatchObject({ activityType: 'register-organization', organizationId: org.id });
    expect(body.at(-2)).toMatchObject({ activityType: 'create-user', target: { type: 'user', id: org.people.OWNER.id } });
    for (const id of [other.id, NOBODY, 'not-an-id']) {
      const refused = await org.as('ADMIN').get<ProblemBody>(`/activities/organization/${id}`);
      expect([refused.status, refused.body.code, refused.body.detail]).toEqual([404, 'not_found', 'Organization not found.']);
    }
  });

  it('GET /:id answers one entry, and 404 for another organization’s, an unknown or a malformed id', async () => {
    const { status, body } = await org.as('ADMIN').get<EntryResponse>(`/activities/${event._id}`);
    expect([status, body]).toEqual([200, event]);
    const other = await test.organization();
    for (const answer of [
      await other.as('OWNER').get<ProblemBody>(`/activities/${event._id}`),
      await org.as('OWNER').get<ProblemBody>(`/activities/${NOBODY}`),
      await org.as('OWNER').get<ProblemBody>('/activities/not-an-id'),
    ]) {
      expect([answer.status, answer.body.code, answer.body.detail]).toEqual([404, 'not_found', 'Activity not found.']);
    }
  });

  it('an entry has every field of the contract’s, of the same kind, with the milliseconds always printed', async () => {
    for (const [field, value] of Object.entries(contract.entry)) {
      expect(typeof event[field as keyof EntryResponse]).toBe(typeof value);
    }
    expect(event).toMatchObject({ __v: 0, orgId: org.id, createdBy: org.people.OWNER.id, updatedAt: event.createdAt });
    expect(event.createdAt).toMatch(/\.\d{3}Z$/);
    expect(event).not.toHaveProperty('organizationId');
  });

  it('an entry about the organization says so in organizationId, and reads as in the contract', async () => {
    await org.as('OWNER').patch(`/organizations/${org.id}`, { acronym: 'NN3' });
    const { body } = await org.as('ADMIN').get<EntryResponse[]>('/activities/tags/acronym');
    expect(body).toHaveLength(1);
    expect(body[0]).toMatchObject({ ...contract.organizationEntry, organizationId: org.id, createdBy: org.people.OWNER.id });
  });

  it.each(['/queries', '/user/:USER', '/tags/x', '/organization/:ORG', '/:ENTRY'])('GET %s is 403 for a USER, and 401 without credentials', async (path) => {
    const url = `/activities${path.replace(':USER', org.people.USER.id).replace(':ORG', org.id).replace(':ENTRY', event._id)}`;
    expect((await org.as('USER').get<ProblemBody>(url)).body.code).toBe('forbidden');
    const anonymous = await test.anonymous.get<ProblemBody>(url);
    expect([anonymous.status, anonymous.headers['www-authenticate']]).toEqual([401, 'Bearer realm="annals"']);
  });

  it('a role without the permission read gets 403 on each of them', async () => {
    const key = await org.addApiKey('ADMIN', { permissions: ['create'] });
    for (const path of ['/user', '/queries', `/user/${org.people.USER.id}`, '/tags/x', `/organization/${org.id}`, `/${event._id}`, '']) {
      expect((await key.api.get(`/activities${path}`)).status).toBe(403);
    }
  });
});
