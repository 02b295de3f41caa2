import type { UserListResponse, UserResponse } from '../../../src/users/dto/user.response.js';
import type { ProblemBody } from '../../support/api-client.js';
import { PASSWORD, mentorLog, unique, uniqueEmail } from '../../support/factories.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { signIn } from '../../support/test-organization.js';
import { Trace } from '../../support/trace.js';

/** A user, or why there is none. */
type Answered = UserResponse & Omit<ProblemBody, 'status'>;

const newUser = (overrides: object = {}) => ({ email: uniqueEmail(), name: 'Maria López', password: PASSWORD, role: 'USER', ...overrides });

describe('users', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  let trace: Trace;
  beforeEach(() => (trace = new Trace()));

  const create = (overrides: object = {}, api = org.as('ADMIN')) => api.post<Answered>('/users', newUser(overrides), trace.options);
  const read = async (id: string) => (await org.as('ADMIN').get<UserResponse>(`/users/${id}`)).body;
  const fieldsOf = ({ errors = [] }: Pick<ProblemBody, 'errors'>) => errors.map(({ field }) => field);

  describe('are created', () => {
    it('with what was given, a mentor id of their own, a Location and an ETag; and can sign in', async () => {
      const email = uniqueEmail();
      const { status, body, headers } = await create({ email: email.toUpperCase() });
      expect(status).toBe(201);
      expect(body).toEqual({
        id: expect.stringMatching(/^[0-9a-f]{24}$/) as unknown,
        email,
        name: 'Maria López',
        role: 'USER',
        status: 'active',
        mentorId: `mentor_${body.id}`,
        orgId: org.id,
        createdAt: body.updatedAt,
        updatedAt: expect.stringMatching(/\.\d{3}Z$/) as unknown,
      });
      const stored = await org.as('ADMIN').get(headers['location']?.replace('/api/v1', '') ?? '');
      expect([stored.body, stored.headers['etag']]).toEqual([body, headers['etag']]);
      expect((await signIn(test.anonymous, email, PASSWORD)).id).toBe(body.id);
    });

    it('with an entry that names the actor, and never holds the password', async () => {
      const { body } = await create({ role: 'ADMIN' });
      const { id } = org.people.ADMIN;
      const entries = await trace.entries(org.as('ADMIN'));
      expect(entries).toEqual([
        trace.entry({
          activityType: 'create-user',
          context: `User with id: ${id} created local user with id: ${body.id}`,
          createdBy: id,
          orgId: org.id,
          actor: { type: 'user', id },
          target: { type: 'user', id: body.id },
          changes: {
            email: { from: null, to: body.email },
            name: { from: null, to: body.name },
            role: { from: null, to: 'ADMIN' },
            status: { from: null, to: 'active' },
            mentorId: { from: null, to: body.mentorId },
          },
        }),
      ]);
      expect(JSON.stringify([body, entries])).not.toMatch(new RegExp(`password|argon|${PASSWORD}`));
    });

    it('with the mentor id that is given, which is unique in the organization', async () => {
      const mentorId = unique('mentor');
      expect((await create({ mentorId })).body.mentorId).toBe(mentorId);
      const again = await create({ mentorId });
      expect([again.status, again.body.code, fieldsOf(again.body)]).toEqual([409, 'taken', ['mentorId']]);
      const other = await test.organization();
      expect((await create({ mentorId }, other.as('ADMIN'))).status).toBe(201);
      expect(await trace.entries(org.as('ADMIN'))).toHaveLength(1);
    });

    it('not with an address that somebody has, of any organization and however it is typed', async () => {
      const other = await test.organization();
      for (const email of [org.people.USER.email, other.people.USER.email.toUpperCase()]) {
        const { status, body } = await create({ email });
        expect([status, body.code, fieldsOf(body)]).toEqual([409, 'taken', ['email']]);
      }
      expect(await trace.entries(org.as('ADMIN'))).toEqual([]);
    });

    it('only once of many who ask at once for one address', async () => {
      const email = uniqueEmail();
      const statuses = (await Promise.all(Array.from({ length: 6 }, () => create({ email })))).map(({ status }) => status);
      expect(statuses.sort()).toEqual([201, 409, 409, 409, 409, 409]);
      expect(await trace.entries(org.as('ADMIN'))).toHaveLength(1);
    });

    it('once, with the same Idempotency-Key, and never with the password in what is kept', async () => {
      const request = newUser();
      const options = trace.with({ 'idempotency-key': trace.requestId });
      const [first, second] = [await org.as('ADMIN').post('/users', request, options), await org.as('ADMIN').post('/users', request, options)];
      expect([second.status, second.body]).toEqual([201, first.body]);
      expect(await trace.entries(org.as('ADMIN'))).toHaveLength(1);
    });

    it.each([
      [{ email: 'nobody' }, 'email'],
      [{ email: undefined }, 'email'],
      [{ name: '' }, 'name'],
      [{ name: 'x'.repeat(201) }, 'name'],
      [{ password: 'x'.repeat(9) }, 'password'],
      [{ password: 'x'.repeat(129) }, 'password'],
      [{ role: 'SUPERUSER' }, 'role'],
      [{ role: 'user' }, 'role'],
      [{ role: undefined }, 'role'],
      [{ mentorId: '-x' }, 'mentorId'],
      [{ mentorId: 'x'.repeat(65) }, 'mentorId'],
      [{ status: 'active' }, 'status'],
      [{ id: 'a'.repeat(24) }, 'id'],
      [{ orgId: 'a'.repeat(24) }, 'orgId'],
    ])('not with %j, which is refused by name', async (overrides, field) => {
      const { status, body } = await create(overrides);
      expect([status, body.code, fieldsOf(body)]).toEqual([400, 'validation_failed', [field]]);
      expect(await trace.entries(org.as('ADMIN'))).toEqual([]);
    });
  });

  describe('are listed', () => {
    it('newest first, page by page, without a gap while others are made, and only those of the organization', async () => {
      const own = await test.organization();
      for (let index = 0; index < 4; index++) await create({}, own.as('ADMIN'));
      const all = (await own.as('ADMIN').get<UserListResponse>('/users?limit=100')).body;
      expect([all.data.length, all.nextCursor]).toEqual([7, null]);
      expect(all.data.map(({ createdAt }) => createdAt)).toEqual([...all.data.map(({ createdAt }) => createdAt)].sort().reverse());
      expect(new Set(all.data.map(({ orgId }) => orgId))).toEqual(new Set([own.id]));

      const seen: string[] = [];
      for (let path: string | undefined = '/users?limit=3'; path;) {
        const { body, headers }: { body: UserListResponse; headers: Readonly<Record<string, string | undefined>> } = await own
          .as('ADMIN')
          .get<UserListResponse>(path);
        seen.push(...body.data.map(({ id }) => id));
        await create({}, own.as('ADMIN'));
        path = /^<\/api\/v1(.+)>; rel="next"$/.exec(headers['link'] ?? '')?.[1];
        expect(path === undefined).toBe(body.nextCursor === null);
      }
      expect(seen).toEqual(all.data.map(({ id }) => id));
    });

    it('to ADMIN and OWNER only', async () => {
      expect((await org.as('USER').get<ProblemBody>('/users')).body.code).toBe('forbidden');
      expect((await test.anonymous.get('/users')).status).toBe(401);
    });

    it.each(['limit=0', 'limit=101', 'cursor=x', 'page=2', 'role=USER'])('not with %s', async (query) => {
      const { status, body } = await org.as('ADMIN').get<ProblemBody>(`/users?${query}`);
      expect([status, fieldsOf(body)]).toEqual([400, [query.split('=', 1)[0]]]);
    });
  });

  describe('are read', () => {
    it('by themselves, by ADMIN and OWNER; to a USER nobody else is there', async () => {
      const { USER, ADMIN, OWNER } = org.people;
      expect((await USER.api.get<UserResponse>(`/users/${USER.id}`)).body).toEqual(await read(USER.id));
      for (const id of [ADMIN.id, OWNER.id, 'f'.repeat(24), 'x']) {
        const { status, body } = await USER.api.get<ProblemBody>(`/users/${id}`);
        expect([status, body.detail]).toEqual([404, 'User not found.']);
      }
    });

    it('not by another organization', async () => {
      const other = await test.organization();
      expect((await other.as('OWNER').get(`/users/${org.people.USER.id}`)).status).toBe(404);
    });

    it('with 304 where nothing has changed', async () => {
      const path = `/users/${org.people.USER.id}`;
      const etag = (await org.as('ADMIN').get(path)).headers['etag'] ?? '';
      const again = await org.as('ADMIN').get(path, { headers: { 'if-none-match': etag } });
      expect([again.status, again.body, again.headers['etag']]).toEqual([304, '', etag]);
    });
  });

  describe('are changed', () => {
    const change = (id: string, request: object, api = org.as('ADMIN'), headers = {}) => api.patch<Answered>(`/users/${id}`, request, trace.with(headers));

    it('field by field, with an entry that tells each', async () => {
      const before = (await create()).body;
      trace = new Trace();
      const mentorId = unique('mentor');
      const { status, body, headers } = await change(before.id, { name: 'Other', role: 'ADMIN', mentorId });
      expect([status, body]).toEqual([200, { ...before, name: 'Other', role: 'ADMIN', mentorId, updatedAt: body.updatedAt }]);
      const stored = await org.as('ADMIN').get<UserResponse>(`/users/${before.id}`);
      expect([stored.body, stored.headers['etag']]).toEqual([body, headers['etag']]);
      const { id } = org.people.ADMIN;
      expect(await trace.entries(org.as('ADMIN'))).toEqual([
        trace.entry({
          activityType: 'update-user',
          context: `User with id: ${id} updated local user with id: ${before.id}`,
          createdBy: id,
          orgId: org.id,
          actor: { type: 'user', id },
          target: { type: 'user', id: before.id },
          tags: ['name', 'role', 'mentorId'],
          changes: {
            name: { from: before.name, to: 'Other' },
            role: { from: 'USER', to: 'ADMIN' },
            mentorId: { from: before.mentorId, to: mentorId },
          },
        }),
      ]);
    });

    it('not by a change that changes nothing', async () => {
      const before = (await create()).body;
      trace = new Trace();
      const { status, body } = await change(before.id, { name: before.name, role: before.role, status: 'active', mentorId: before.mentorId });
      expect([status, body]).toEqual([200, before]);
      expect(await trace.entries(org.as('ADMIN'))).toEqual([]);
    });

    it('only in the version that If-Match names', async () => {
      const created = await create();
      const [{ id }, etag = ''] = [created.body, created.headers['etag']];
      const first = await change(id, { name: 'First' }, org.as('ADMIN'), { 'if-match': etag });
      expect(first.status).toBe(200);
      for (const stale of [etag, `W/${etag}`, '"never"']) {
        const { status, body } = await change(id, { name: 'Second' }, org.as('ADMIN'), { 'if-match': stale });
        expect([status, body.code]).toEqual([412, 'precondition_failed']);
      }
      const malformed = await change(id, { name: 'Second' }, org.as('ADMIN'), { 'if-match': 'never' });
      expect([malformed.status, fieldsOf(malformed.body)]).toEqual([400, ['If-Match']]);
      expect((await read(id)).name).toBe('First');
      expect((await change(id, { name: 'Third' }, org.as('ADMIN'), { 'if-match': `"x", ${first.headers['etag']}` })).status).toBe(200);
      expect((await change(id, { name: 'Fourth' }, org.as('ADMIN'), { 'if-match': '*' })).status).toBe(200);
    });

    it('of two who change the same version at once, only by one', async () => {
      const created = await create();
      const headers = { 'if-match': created.headers['etag'] ?? '' };
      const answers = await Promise.all(['One', 'Two', 'Three'].map((name) => change(created.body.id, { name }, org.as('ADMIN'), headers)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
      expect((await read(created.body.id)).name).toBe(answers.find(({ status }) => status === 200)?.body.name);
    });

    it('not to a mentor id that somebody has', async () => {
      const { id, mentorId } = (await create()).body;
      const { status, body } = await change(id, { mentorId: org.people.USER.mentorId });
      expect([status, body.code, fieldsOf(body)]).toEqual([409, 'taken', ['mentorId']]);
      expect((await read(id)).mentorId).toBe(mentorId);
    });

    it('and see the logs of their new mentor id at once', async () => {
      const { id, api, mentorId } = await org.addPerson('USER');
      await api.post('/activity-logs', mentorLog({ mentor_id: mentorId }));
      const other = unique('mentor');
      await change(id, { mentorId: other });
      expect((await api.get('/activity-logs')).body).toMatchObject({ pagination: { total: 0 } });
      expect((await api.get(`/activity-logs?mentor_id=${mentorId}`)).status).toBe(403);
    });

    it('a USER may change their own name, and nothing else of themselves or anybody', async () => {
      const { id, api } = await org.addPerson('USER');
      expect((await change(id, { name: 'My own' }, api)).body.name).toBe('My own');
      for (const request of [{ role: 'ADMIN' }, { role: 'USER' }, { status: 'disabled' }, { mentorId: 'mine' }, { name: 'x', mentorId: 'mine' }]) {
        expect((await change(id, request, api)).body.code).toBe('forbidden');
      }
      expect((await change(org.people.USER.id, { name: 'Not mine' }, api)).status).toBe(404);
      expect(await read(id)).toMatchObject({ name: 'My own', role: 'USER', status: 'active' });
    });

    it.each([
      [{}, 'body'],
      [{ name: null }, 'name'],
      [{ role: 'NONE' }, 'role'],
      [{ status: 'gone' }, 'status'],
      [{ mentorId: null }, 'mentorId'],
      [{ mentorId: 'a b' }, 'mentorId'],
      [{ email: 'x@example.com' }, 'email'],
      [{ password: PASSWORD }, 'password'],
      [[], 'body'],
    ])('not with %j', async (request, field) => {
      const { status, body } = await change(org.people.USER.id, request);
      expect([status, body.code, fieldsOf(body)]).toEqual([400, 'validation_failed', [field]]);
      expect(await trace.entries(org.as('ADMIN'))).toEqual([]);
    });

    it('a disabled user loses every session, and old ones stay ended when they are enabled again', async () => {
      const person = await org.addPerson('USER');
      const { status, body } = await change(person.id, { status: 'disabled' });
      expect([status, body.status]).toEqual([200, 'disabled']);
      const login = () => test.anonymous.post('/auth/login', { email: person.email, password: PASSWORD });
      const refresh = () => test.anonymous.post('/auth/refresh', { refresh_token: person.refreshToken });
      expect([(await person.api.get('/auth/me')).status, (await login()).status, (await refresh()).status]).toEqual([401, 401, 401]);
      expect(await trace.entries(org.as('ADMIN'))).toMatchObject([
        { activityType: 'disable-user', tags: ['status'], changes: { status: { from: 'active', to: 'disabled' } }, target: { id: person.id } },
      ]);

      trace = new Trace();
      await change(person.id, { status: 'active' });
      expect((await trace.entries(org.as('ADMIN'))).map(({ activityType }) => activityType)).toEqual(['update-user']);
      expect([(await person.api.get('/auth/me')).status, (await login()).status, (await refresh()).status]).toEqual([401, 200, 401]);
    });
  });
});
