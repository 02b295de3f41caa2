import type { MeResponse } from '../../../src/auth/dto/me.response.js';
import type { RoleListResponse, RoleResponse } from '../../../src/roles/dto/role.response.js';
import type { UserResponse } from '../../../src/users/dto/user.response.js';
import type { ProblemBody } from '../../support/api-client.js';
import { PASSWORD, integratorsEvent, mentorLog, unique, uniqueEmail } from '../../support/factories.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import type { TestOrganization } from '../../support/test-organization.js';
import { Trace } from '../../support/trace.js';

const PERMISSIONS = ['read', 'create', 'update', 'delete'] as const;

describe('custom roles', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  let trace: Trace;
  beforeEach(() => (trace = new Trace()));

  const create = (role: object, api = org.as('OWNER')) =>
    api.post<RoleResponse & ProblemBody>('/roles', { name: unique('ROLE'), base: 'ADMIN', permissions: ['read'], ...role }, trace.options);
  const change = (id: string, request: object, headers = {}) => org.as('OWNER').patch<RoleResponse & ProblemBody>(`/roles/${id}`, request, trace.with(headers));
  const remove = (id: string, headers = {}) => org.as('OWNER').delete<ProblemBody>(`/roles/${id}`, trace.with(headers));
  const all = async () => (await org.as('ADMIN').get<RoleListResponse>('/roles?limit=100')).body.data;
  const told = (role: RoleResponse) => {
    const actor = { type: 'user', id: org.people.OWNER.id };
    return { createdBy: actor.id, orgId: org.id, actor, target: { type: 'role', id: role.id } };
  };

  describe('are created', () => {
    it('from a built-in role and a part of its permissions, with the entry of the contract', async () => {
      const name = unique('MANAGER');
      const { status, body, headers } = await create({ name, base: 'ADMIN', permissions: ['read', 'update'] });
      expect([status, headers['location'], typeof headers['etag']]).toEqual([201, `/api/v1/roles/${body.id}`, 'string']);
      expect(body).toEqual({
        id: expect.stringMatching(/^[0-9a-f]{24}$/) as unknown,
        name,
        base: 'ADMIN',
        permissions: ['read', 'update'],
        createdAt: body.updatedAt,
        updatedAt: expect.stringMatching(/\.\d{3}Z$/) as unknown,
      });
      expect(await all()).toContainEqual(body);
      expect(await trace.entries(org.as('ADMIN'))).toEqual([
        trace.entry({
          ...told(body),
          activityType: 'create-role',
          context: `Created new role: ${name}`,
          changes: { name: { from: null, to: name }, base: { from: null, to: 'ADMIN' }, permissions: { from: null, to: ['read', 'update'] } },
        }),
      ]);
    });

    it('under a name that no other role of the organization has', async () => {
      const { name } = (await create({})).body;
      const again = await create({ name });
      expect([again.status, again.body.code, again.body.errors?.[0]?.field]).toEqual([409, 'taken', 'name']);
      for (const builtIn of ['USER', 'ADMIN', 'OWNER', 'Owner']) expect((await create({ name: builtIn })).body.code).toBe('taken');
      expect((await create({ name }, (await test.organization()).as('OWNER'))).status).toBe(201);
      expect(await trace.entries(org.as('ADMIN'))).toHaveLength(1);
    });

    it('under a name that is another where it differs in an accent; in case or in a space at its end it looks the same', async () => {
      const { name } = (await create({})).body;
      const accented = name.replace(/[A-Za-z]/, 'É');
      expect(await create({ name: accented })).toMatchObject({ status: 201, body: { name: accented } });
      for (const alike of [`${name} `, name.toLowerCase()]) expect((await create({ name: alike })).status).toBe(409);
      const { email } = await org.addPerson(accented);
      const { body } = await org.as('OWNER').get<{ data: { email: string; role: string }[] }>('/users');
      expect(body.data.find((user) => user.email === email)?.role).toBe(accented);
    });

    it('once of many who ask at once for one name', async () => {
      const name = unique('ROLE');
      const statuses = (await Promise.all(Array.from({ length: 5 }, () => create({ name })))).map(({ status }) => status);
      expect(statuses.sort()).toEqual([201, 409, 409, 409, 409]);
    });

    it.each([
      [{ name: '' }, 'name'],
      [{ name: 'x'.repeat(65) }, 'name'],
      [{ base: 'MANAGER' }, 'base'],
      [{ base: undefined }, 'base'],
      [{ permissions: ['write'] }, 'permissions'],
      [{ permissions: ['read', 'read'] }, 'permissions'],
      [{ permissions: 'read' }, 'permissions'],
      [{ permissions: undefined }, 'permissions'],
      [{ description: 'x' }, 'description'],
    ])('not with %j', async (role, field) => {
      const { status, body } = await create(role);
      expect([status, body.code, body.errors?.map((error) => error.field)]).toEqual([400, 'validation_failed', [field]]);
      expect(await trace.entries(org.as('ADMIN'))).toEqual([]);
    });

    it('by an OWNER; an ADMIN may read them, a USER may not', async () => {
      expect((await create({}, org.as('ADMIN'))).body.code).toBe('forbidden');
      expect((await org.as('ADMIN').get('/roles')).status).toBe(200);
      expect((await org.as('USER').get('/roles')).status).toBe(403);
    });
  });

  it('are listed newest first, page by page, and only those of the organization', async () => {
    const own = await test.organization();
    const made = [];
    for (let index = 0; index < 5; index++) made.unshift((await create({}, own.as('OWNER'))).body.id);
    const first = (await own.as('ADMIN').get<RoleListResponse>('/roles?limit=3')).body;
    await create({}, own.as('OWNER'));
    const second = (await own.as('ADMIN').get<RoleListResponse>(`/roles?limit=3&cursor=${first.nextCursor}`)).body;
    expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(made);
    expect(second.nextCursor).toBeNull();
  });

  describe('give exactly their permissions', () => {
    /** One route for each permission, with what it answers to who may. */
    const routes = {
      read: { send: (as: TestOrganization, api: typeof org.people.USER.api) => api.get(`/organizations/${as.id}`), status: 200 },
      create: { send: (_: TestOrganization, api: typeof org.people.USER.api) => api.post('/activities', integratorsEvent()), status: 201 },
      update: {
        send: (as: TestOrganization, api: typeof org.people.USER.api) => api.patch(`/users/${as.people.USER.id}`, { name: unique('Name') }),
        status: 200,
      },
      delete: { send: (_: TestOrganization, api: typeof org.people.USER.api) => api.delete('/activity-logs/log_none'), status: 404 },
    };

    it.each(Array.from({ length: 16 }, (_, bits) => PERMISSIONS.filter((_permission, index) => bits & (1 << index))))(
      'of ADMIN: %s %s %s %s',
      async (...permissions) => {
        const held = permissions.filter((permission) => permission !== undefined);
        const { api } = await org.addPerson((await create({ permissions: held })).body.name);
        for (const permission of PERMISSIONS) {
          const { send, status } = routes[permission];
          expect([permission, (await send(org, api)).status]).toEqual([permission, held.includes(permission) ? status : 403]);
        }
      },
    );

    it('and no more than the role that they are made from: of USER, nobody else’s records', async () => {
      const { api, mentorId } = await org.addPerson((await create({ base: 'USER', permissions: [...PERMISSIONS] })).body.name);
      expect((await api.post('/activity-logs', mentorLog({ mentor_id: mentorId }))).status).toBe(201);
      expect((await api.post('/activity-logs', mentorLog())).status).toBe(403);
      for (const path of ['/users', '/activities/queries', '/roles']) expect((await api.get(path)).status).toBe(403);
    });

    it('as /auth/me tells', async () => {
      const { name } = (await create({ base: 'OWNER', permissions: ['read', 'delete'] })).body;
      const { api } = await org.addPerson(name);
      expect((await api.get<MeResponse>('/auth/me')).body).toMatchObject({ role: name, permissions: ['read', 'delete'] });
    });
  });

  describe('are changed', () => {
    it('for everyone who has them, the name too, with an entry that tells each field', async () => {
      const role = (await create({ permissions: ['read', 'create'] })).body;
      const { api, id } = await org.addPerson(role.name);
      trace = new Trace();
      const name = unique('RENAMED');
      const { status, body, headers } = await change(role.id, { name, permissions: ['read'] });
      expect([status, body]).toEqual([200, { ...role, name, permissions: ['read'], updatedAt: body.updatedAt }]);
      expect(typeof headers['etag']).toBe('string');
      expect((await api.get<MeResponse>('/auth/me')).body).toMatchObject({ role: name, permissions: ['read'] });
      expect((await org.as('ADMIN').get<UserResponse>(`/users/${id}`)).body.role).toBe(name);
      expect(await trace.entries(org.as('ADMIN'))).toEqual([
        trace.entry({
          ...told(role),
          activityType: 'update-role',
          context: `Updated role: ${name}`,
          tags: ['name', 'permissions'],
          changes: { name: { from: role.name, to: name }, permissions: { from: ['read', 'create'], to: ['read'] } },
        }),
      ]);
    });

    it('only in the version that If-Match names', async () => {
      const created = await create({});
      const etag = created.headers['etag'] ?? '';
      expect((await change(created.body.id, { permissions: [] }, { 'if-match': etag })).status).toBe(200);
      const stale = await change(created.body.id, { permissions: ['delete'] }, { 'if-match': etag });
      expect([stale.status, stale.body.code]).toEqual([412, 'precondition_failed']);
      const removal = await remove(created.body.id, { 'if-match': etag });
      expect([removal.status, removal.body.code]).toEqual([412, 'precondition_failed']);
      expect((await all()).find(({ id }) => id === created.body.id)?.permissions).toEqual([]);
    });

    it('not to a name that is taken, nor by a change that says or changes nothing', async () => {
      const [one, other] = [(await create({})).body, (await create({})).body];
      trace = new Trace();
      expect((await change(one.id, { name: other.name })).body.code).toBe('taken');
      expect((await change(one.id, { name: 'ADMIN' })).body.code).toBe('taken');
      expect((await change(one.id, {})).body.errors?.[0]?.field).toBe('body');
      expect((await change(one.id, { name: null })).body.errors?.[0]?.field).toBe('name');
      expect((await change(one.id, { name: one.name, base: one.base, permissions: one.permissions })).body).toEqual(one);
      expect(await trace.entries(org.as('ADMIN'))).toEqual([]);
    });

    it('not from another organization, where they are not there', async () => {
      const { id } = (await create({}, (await test.organization()).as('OWNER'))).body;
      expect([(await change(id, { permissions: [] })).status, (await remove(id)).status, (await change('f'.repeat(24), { name: 'x' })).status]).toEqual([
        404, 404, 404,
      ]);
    });
  });

  describe('are deleted', () => {
    it('with an entry, and their name is free again', async () => {
      const role = (await create({})).body;
      trace = new Trace();
      const { status, body } = await remove(role.id);
      expect([status, body]).toEqual([204, '']);
      expect((await all()).map(({ id }) => id)).not.toContain(role.id);
      expect(await trace.entries(org.as('ADMIN'))).toEqual([
        trace.entry({
          ...told(role),
          activityType: 'delete-role',
          context: `Deleted role: ${role.name}`,
          changes: { name: { from: role.name, to: null }, base: { from: 'ADMIN', to: null }, permissions: { from: ['read'], to: null } },
        }),
      ]);
      expect((await remove(role.id)).status).toBe(404);
      expect((await create({ name: role.name })).status).toBe(201);
    });

    it('not while a user has them, a disabled one neither', async () => {
      const role = (await create({})).body;
      const { id } = await org.addPerson(role.name);
      trace = new Trace();
      expect((await remove(role.id)).body.code).toBe('role_in_use');
      await org.as('ADMIN').patch(`/users/${id}`, { status: 'disabled' });
      const { status, body } = await remove(role.id);
      expect([status, body.code]).toEqual([409, 'role_in_use']);
      expect(await trace.entries(org.as('ADMIN'))).toEqual([]);
      await org.as('ADMIN').patch(`/users/${id}`, { role: 'USER' });
      expect((await remove(role.id)).status).toBe(204);
    });

    it('not while a key has them, until it is revoked', async () => {
      const role = (await create({})).body;
      const key = await org.addApiKey(role.name);
      expect((await remove(role.id)).body.code).toBe('role_in_use');
      await org.as('OWNER').delete(`/api-keys/${key.id}`);
      expect((await remove(role.id)).status).toBe(204);
      expect((await org.as('ADMIN').get('/api-keys')).status).toBe(200);
    });

    it('or given, when both are asked at once, never both', async () => {
      for (let round = 0; round < 4; round++) {
        const role = (await create({})).body;
        const user = { email: uniqueEmail(), name: 'N', password: PASSWORD, role: role.name };
        const [given, removed] = await Promise.all([org.as('OWNER').post<UserResponse>('/users', user), remove(role.id)]);
        expect([
          [201, 409],
          [400, 204],
        ]).toContainEqual([given.status, removed.status]);
        expect((await org.as('ADMIN').get('/users')).status).toBe(200);
      }
    });
  });

  describe('lead nobody beyond their own', () => {
    it('a caller with some of ADMIN’s permissions, create included, can grant only those, and no built-in role', async () => {
      const { name } = (await create({ permissions: ['read', 'create', 'update'] })).body;
      const { api, id } = await org.addPerson(name);
      const give = async (role: string) => (await api.post('/users', { email: uniqueEmail(), name: 'N', password: PASSWORD, role })).status;
      expect([await give('ADMIN'), await give('OWNER'), await give(name), await give('USER')]).toEqual([403, 403, 201, 403]);
      expect((await api.patch(`/users/${id}`, { role: 'ADMIN' })).status).toBe(403);
    });

    it('who may change roles with a part of OWNER’s permissions widens neither their own nor another beyond it', async () => {
      const role = (await create({ base: 'OWNER', permissions: ['read', 'create', 'update'] })).body;
      const { api } = await org.addPerson(role.name);
      const widen = await api.patch<ProblemBody>(`/roles/${role.id}`, { permissions: [...PERMISSIONS] });
      expect([widen.status, widen.body.code]).toEqual([403, 'forbidden']);
      expect((await api.post('/roles', { name: unique('ROLE'), base: 'OWNER', permissions: ['delete'] })).status).toBe(403);
      expect((await api.post('/roles', { name: unique('ROLE'), base: 'OWNER', permissions: ['update'] })).status).toBe(201);
      expect((await api.post('/api-keys', { name: 'Key', role: 'OWNER' })).status).toBe(403);
      expect((await api.post('/api-keys', { name: 'Key', role: 'OWNER', permissions: ['read'] })).status).toBe(201);
    });

    it('an ADMIN may not give a role that is made from OWNER, nor change who has it', async () => {
      const { name } = (await create({ base: 'OWNER', permissions: [] })).body;
      const { id } = await org.addPerson(name);
      const { ADMIN, USER } = org.people;
      expect((await ADMIN.api.patch(`/users/${USER.id}`, { role: name })).status).toBe(403);
      expect((await ADMIN.api.patch(`/users/${id}`, { status: 'disabled' })).status).toBe(403);
    });
  });
});
