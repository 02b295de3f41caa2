import type { ApiClient } from '../support/api-client.js';
import { integratorsEvent, mentorLog, PASSWORD, unique, uniqueEmail } from '../support/factories.js';
import { useOrganization, useTestApp } from '../support/use-test-app.js';

/** Nobody gets by any detour what their role does not hold. */
describe('rights', () => {
  const test = useTestApp();
  const org = useOrganization(test);

  async function roleOf(base: string, permissions: readonly string[]): Promise<string> {
    const name = unique('ROLE');
    await org.as('OWNER').post('/roles', { name, base, permissions });
    return name;
  }

  const newUser = (role: string) => ({ email: uniqueEmail(), name: 'Nina New', password: PASSWORD, role });

  it.each([{ role: 'ADMIN' }, { status: 'disabled' }, { mentorId: 'mentor_of_somebody' }, { name: 'Kept out', role: 'OWNER' }])(
    'a USER may not give themselves %j',
    async (change) => {
      const { id, api } = org.people.USER;
      const before = (await api.get(`/users/${id}`)).body;
      expect((await api.patch(`/users/${id}`, change)).status).toBe(403);
      expect((await api.get(`/users/${id}`)).body).toEqual(before);
    },
  );

  it('an ADMIN may neither make an OWNER nor become one, nor change one', async () => {
    const { id, api } = org.people.ADMIN;
    expect((await api.post('/users', newUser('OWNER'))).status).toBe(403);
    expect((await api.patch(`/users/${id}`, { role: 'OWNER' })).status).toBe(403);
    for (const change of [{ name: 'Renamed' }, { status: 'disabled' }, { role: 'USER' }, { mentorId: unique('mentor') }]) {
      expect((await api.patch(`/users/${org.people.OWNER.id}`, change)).status).toBe(403);
    }
    expect((await org.as('OWNER').get<{ role: string; name: string }>(`/users/${org.people.OWNER.id}`)).body).toMatchObject({
      role: 'OWNER',
      name: 'Olga Owner',
    });
  });

  it('an ADMIN may not change who holds a custom role made from OWNER', async () => {
    const person = await org.addPerson(await roleOf('OWNER', ['read']));
    expect((await org.as('ADMIN').patch(`/users/${person.id}`, { name: 'Renamed' })).status).toBe(403);
  });

  it('a key with the role ADMIN reaches no further than an ADMIN', async () => {
    const { api } = await org.addApiKey('ADMIN');
    expect((await api.post('/users', newUser('OWNER'))).status).toBe(403);
    expect((await api.patch(`/users/${org.people.OWNER.id}`, { name: 'Renamed' })).status).toBe(403);
  });

  it('a caller who may create users grants no more than their own permissions', async () => {
    const { api } = await org.addPerson(await roleOf('ADMIN', ['read', 'create']));
    expect((await api.post('/users', newUser('ADMIN'))).status).toBe(403);
    expect((await api.post('/users', newUser(await roleOf('ADMIN', ['delete'])))).status).toBe(403);
    expect((await api.post('/users', newUser(await roleOf('ADMIN', ['read'])))).status).toBe(201);
    expect((await api.post('/users', newUser('USER'))).status).toBe(403);
    expect((await api.post('/users', newUser(await roleOf('USER', ['create'])))).status).toBe(201);
  });

  it('a caller who may create roles and keys grants no more than their own permissions', async () => {
    const { api } = await org.addPerson(await roleOf('OWNER', ['read', 'create', 'update']));
    expect((await api.post('/roles', { name: unique('ROLE'), base: 'OWNER', permissions: ['delete'] })).status).toBe(403);
    expect((await api.post('/api-keys', { name: 'Whole', role: 'OWNER' })).status).toBe(403);
    expect((await api.post('/api-keys', { name: 'Part', role: 'OWNER', permissions: ['read'] })).status).toBe(201);
    const { body } = await org.as('OWNER').post<{ id: string }>('/roles', { name: unique('ROLE'), base: 'USER', permissions: ['read'] });
    expect((await api.patch(`/roles/${body.id}`, { base: 'OWNER', permissions: ['delete'] })).status).toBe(403);
  });

  it('a key has no more permissions than its role', async () => {
    const role = await roleOf('ADMIN', ['read']);
    const answer = await org.as('OWNER').post<{ errors: { field: string }[] }>('/api-keys', { name: 'More', role, permissions: ['read', 'create'] });
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map(({ field }) => field)).toEqual(['permissions']);
  });

  it.each(['read', 'create', 'update', 'delete'] as const)('the permission %s opens what it names, and nothing else', async (permission) => {
    const person = await org.addPerson(await roleOf('ADMIN', [permission]));
    const ways: Record<string, (api: ApiClient, logId: string) => Promise<{ status: number }>> = {
      read: (api, id) => api.get(`/activity-logs/${id}`),
      create: (api) => api.post('/activities', integratorsEvent()),
      update: (api, id) => api.put(`/activity-logs/${id}`, { duration_minutes: 9 }),
      delete: (api, id) => api.delete(`/activity-logs/${id}`),
    };
    for (const [name, way] of Object.entries(ways)) {
      const { body } = await org.as('OWNER').post<{ log_id: string }>('/activity-logs', mentorLog());
      const { status } = await way(person.api, body.log_id);
      expect([name, status < 300 ? 'open' : status]).toEqual([name, name === permission ? 'open' : 403]);
    }
  });

  it('a USER records under no other mentor_id, in a batch neither', async () => {
    const api = org.as('USER');
    const [own, others] = [mentorLog({ mentor_id: org.people.USER.mentorId }), mentorLog()];
    expect((await api.post('/activity-logs/batch', { logs: [own, others] })).status).toBe(403);
    const { body } = await api.get<{ pagination: { total: number } }>('/activity-logs');
    expect(body.pagination.total).toBe(0);
  });

  it('nobody forges an entry of the trail that Annals writes itself', async () => {
    const answer = await org.as('OWNER').post<{ code: string }>('/activities', integratorsEvent({ activityType: 'login' }));
    expect([answer.status, answer.body.code]).toEqual([400, 'reserved_activity_type']);
  });
});
