import type { EntryResponse } from '../../../src/activity-logs/trail/dto/entry.response.js';
import type { ApiKeyListResponse, CreatedApiKeyResponse } from '../../../src/api-keys/dto/api-key.responses.js';
import type { TokensResponse } from '../../../src/auth/dto/tokens.response.js';
import type { MeResponse } from '../../../src/auth/dto/me.response.js';
import { Database } from '../../../src/database/index.js';
import { entities } from '../../../src/schema.js';
import type { ApiClient, ProblemBody } from '../../support/api-client.js';
import { integratorsEvent, mentorLog, unique } from '../../support/factories.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { Trace } from '../../support/trace.js';
import { entityManager } from '../../support/entity-manager.js';

describe('API keys', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  let trace: Trace;
  beforeEach(() => (trace = new Trace()));
  afterEach(() => test.clock.release());

  const create = (request: object = {}, headers = {}) =>
    org.as('OWNER').post<CreatedApiKeyResponse & ProblemBody>('/api-keys', { name: 'Nightly export', role: 'ADMIN', ...request }, trace.with(headers));
  const listed = async () => (await org.as('ADMIN').get<ApiKeyListResponse>('/api-keys?limit=100')).body.data;
  const told = (id: string) => {
    const actor = { type: 'user', id: org.people.OWNER.id };
    return { createdBy: actor.id, orgId: org.id, actor, target: { type: 'api-key', id } };
  };

  it('are shown once: neither a list nor the trail nor the database holds the key again', async () => {
    const { status, body, headers } = await create();
    expect([status, headers['location']]).toEqual([201, `/api/v1/api-keys/${body.id}`]);
    const { key, ...shown } = body;
    expect(key).toMatch(/^annals_[A-Za-z0-9_-]{43}$/);
    expect(shown).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{24}$/) as unknown,
      name: 'Nightly export',
      role: 'ADMIN',
      permissions: ['read', 'create', 'update', 'delete'],
      hint: key.slice(0, 11),
      createdBy: org.people.OWNER.id,
      createdAt: expect.stringMatching(/\.\d{3}Z$/) as unknown,
    });
    expect(await listed()).toContainEqual(shown);
    const stored = await Promise.all(entities.map((entity) => entityManager(test.app.get(Database)).find<object>(entity)));
    expect(JSON.stringify(stored)).toContain(shown.hint);
    expect(JSON.stringify(stored)).not.toContain(key.slice(12));
  });

  it('are made on record, without the key', async () => {
    const { body } = await create({ permissions: ['read'], expiresAt: '2099-12-31T00:00:00Z' });
    expect([body.permissions, body.expiresAt]).toEqual([['read'], '2099-12-31T00:00:00.000Z']);
    expect(await trace.entries(org.as('ADMIN'))).toEqual([
      trace.entry({
        ...told(body.id),
        activityType: 'create-api-key',
        context: 'Created API key: Nightly export',
        changes: {
          name: { from: null, to: 'Nightly export' },
          role: { from: null, to: 'ADMIN' },
          permissions: { from: null, to: ['read'] },
          expiresAt: { from: null, to: '2099-12-31T00:00:00.000Z' },
        },
      }),
    ]);
  });

  it('are made once with the same Idempotency-Key, which answers the same key, and keeps it unreadable', async () => {
    const headers = { 'idempotency-key': trace.requestId };
    const [first, second] = [await create({}, headers), await create({}, headers)];
    expect([second.status, second.body]).toEqual([201, first.body]);
    expect(await trace.entries(org.as('ADMIN'))).toHaveLength(1);
    const stored = await Promise.all(entities.map((entity) => entityManager(test.app.get(Database)).find<object>(entity)));
    expect(JSON.stringify(stored)).not.toContain(first.body.key.slice(12));
  });

  it('sign in as a bearer token, as X-API-Key or as both, as generated clients send them, and tell who they are', async () => {
    const { id, key } = (await create()).body;
    const ways: Record<string, string>[] = [
      { authorization: `Bearer ${key}` },
      { authorization: `bearer ${key}` },
      { 'x-api-key': key },
      { authorization: `Bearer ${key}`, 'x-api-key': key },
    ];
    for (const headers of ways) {
      const { status, body } = await test.anonymous.get<MeResponse>('/auth/me', { headers });
      expect([status, body]).toEqual([200, { id, name: 'Nightly export', role: 'ADMIN', permissions: ['read', 'create', 'update', 'delete'], orgId: org.id }]);
    }
  });

  const signedIn = async () => {
    const { email, password } = org.people.ADMIN;
    return (await test.anonymous.post<TokensResponse>('/auth/login', { email, password })).body;
  };

  it('so does an access token in both headers, and none beside another credential', async () => {
    const [{ access_token }, { key }] = [await signedIn(), (await create()).body];
    const status = async (headers: Record<string, string>) => (await test.anonymous.get('/auth/me', { headers })).status;
    expect(await status({ authorization: `Bearer ${access_token}`, 'x-api-key': access_token })).toBe(200);
    expect(await status({ authorization: `Bearer ${access_token}`, 'x-api-key': key })).toBe(401);
    expect(await status({ 'x-api-key': access_token })).toBe(401);
  });

  it('are refused where they are not whole, not keys, or another one stands beside them', async () => {
    const { key } = (await create()).body;
    const ways: Record<string, string>[] = [
      { 'x-api-key': `${key}x` },
      { 'x-api-key': key.slice(0, -1) },
      { 'x-api-key': key.replace('annals_', '') },
      { 'x-api-key': '' },
      { authorization: `Basic ${key}` },
      { authorization: key },
      { authorization: `Bearer ${(await create()).body.key}`, 'x-api-key': key },
      { authorization: `Basic ${key}`, 'x-api-key': key },
      { authorization: 'Bearer nonsense', 'x-api-key': key },
    ];
    for (const headers of ways) {
      const { status, headers: answered } = await test.anonymous.get('/auth/me', { headers });
      expect([headers, status, answered['www-authenticate']]).toEqual([headers, 401, 'Bearer realm="annals"']);
    }
  });

  it('do what their role and permissions let them, and no more', async () => {
    const reader = await org.addApiKey('ADMIN', { permissions: ['read'] });
    expect((await reader.api.get('/users')).status).toBe(200);
    expect((await reader.api.post('/activities', integratorsEvent())).status).toBe(403);
    expect((await reader.api.patch(`/users/${org.people.USER.id}`, { name: 'x' })).status).toBe(403);
    const admin = await org.addApiKey('ADMIN');
    expect((await admin.api.post('/api-keys', { name: 'x', role: 'USER' })).status).toBe(403);
  });

  it('with the role USER have no mentor logs: they see none and can record for nobody', async () => {
    const log = await org.as('USER').post<{ log_id: string }>('/activity-logs', mentorLog({ mentor_id: org.people.USER.mentorId }));
    const { api } = await org.addApiKey('USER');
    const list = await api.get<{ pagination: object }>('/activity-logs');
    expect([list.status, list.body.pagination]).toEqual([200, { page: 1, limit: 20, total: 0 }]);
    expect((await api.get(`/activity-logs/${log.body.log_id}`)).status).toBe(404);
    expect((await api.get(`/activity-logs/mentor/${org.people.USER.mentorId}/summary`)).status).toBe(403);
    expect((await api.post('/activity-logs', mentorLog({ mentor_id: org.people.USER.mentorId }))).status).toBe(403);
    const { mentor_id: _, ...ofNobody } = mentorLog();
    expect((await api.post<ProblemBody>('/activity-logs', ofNobody)).body.errors?.[0]?.field).toBe('mentor_id');
  });

  it('are the actor of what they did in the trail', async () => {
    const { id, api } = await org.addApiKey('ADMIN');
    await api.post('/activity-logs', mentorLog(), trace.options);
    expect(await trace.entries(org.as('ADMIN'))).toMatchObject([{ activityType: 'create-activity-log', createdBy: id, actor: { type: 'api-key', id } }]);
    expect((await org.as('ADMIN').get<EntryResponse[]>(`/activities/user/${id}`)).body).toHaveLength(1);
  });

  it('stop working the moment they expire', async () => {
    test.clock.set('2026-03-26T13:00:00Z');
    const { api } = await org.addApiKey('ADMIN', { expiresAt: '2026-03-26T13:00:10Z' });
    test.clock.advance({ seconds: 9 });
    expect((await api.get('/auth/me')).status).toBe(200);
    test.clock.advance({ seconds: 1 });
    expect((await api.get('/auth/me')).status).toBe(401);
  });

  it('stop working when they are revoked, on record, and are not listed any more', async () => {
    const { id, api } = await org.addApiKey('ADMIN');
    expect((await api.get('/auth/me')).status).toBe(200);
    const { status, body } = await org.as('OWNER').delete(`/api-keys/${id}`, trace.options);
    expect([status, body]).toEqual([204, '']);
    expect((await api.get('/auth/me')).status).toBe(401);
    expect((await listed()).map((key) => key.id)).not.toContain(id);
    const [entry, ...more] = await trace.entries(org.as('ADMIN'));
    expect([entry, more]).toEqual([trace.entry({ ...told(id), activityType: 'revoke-api-key', context: entry?.context ?? '' }), []]);
    expect(entry?.context).toMatch(/^Revoked API key: Key_/);
    expect((await org.as('OWNER').delete(`/api-keys/${id}`)).status).toBe(404);
  });

  it('are revoked on request when their creator is disabled, with the keys made with them, each on record', async () => {
    const maker = await org.addPerson('OWNER');
    const make = async (api: ApiClient) => (await api.post<CreatedApiKeyResponse>('/api-keys', { name: unique('Key'), role: 'OWNER' })).body;
    const first = await make(maker.api);
    const second = await make(maker.api.as(first.key));
    await maker.api.delete(`/api-keys/${first.id}`);
    const [third, others] = [await make(maker.api), await make(org.as('OWNER'))];
    expect([first, second, third, others].map(({ createdBy }) => createdBy)).toEqual([maker.id, first.id, maker.id, org.people.OWNER.id]);

    const answer = await org.as('OWNER').patch(`/users/${maker.id}`, { status: 'disabled', revokeApiKeys: true }, trace.options);
    expect(answer.status).toBe(200);
    const statusOf = async ({ key }: CreatedApiKeyResponse) => (await maker.api.as(key).get('/auth/me')).status;
    expect(await Promise.all([first, second, third, others].map(statusOf))).toEqual([401, 401, 401, 200]);
    const [disabled, ...revoked] = await trace.entries(org.as('ADMIN'));
    expect(disabled?.activityType).toBe('disable-user');
    expect(revoked).toHaveLength(2);
    for (const { id, name } of [second, third]) {
      expect(revoked).toContainEqual(trace.entry({ ...told(id), activityType: 'revoke-api-key', context: `Revoked API key: ${name}` }));
    }
  });

  it('keep working when their creator is disabled without that request, and can be revoked afterwards', async () => {
    const maker = await org.addPerson('OWNER');
    const { body } = await maker.api.post<CreatedApiKeyResponse>('/api-keys', { name: unique('Key'), role: 'ADMIN' });
    const api = maker.api.as(body.key);
    await org.as('OWNER').patch(`/users/${maker.id}`, { status: 'disabled' });
    expect((await api.get('/auth/me')).status).toBe(200);
    expect((await org.as('OWNER').patch(`/users/${maker.id}`, { status: 'disabled', revokeApiKeys: true })).status).toBe(200);
    expect((await api.get('/auth/me')).status).toBe(401);
  });

  it('are revoked with a user by an OWNER who may delete, and with a disabling alone', async () => {
    const { id } = await org.addPerson('USER');
    const changer = (await org.addApiKey('OWNER', { permissions: ['read', 'update'] })).api;
    const change = (api: ApiClient, request: object) => api.patch<ProblemBody & { status: string }>(`/users/${id}`, request);
    for (const api of [org.as('ADMIN'), changer]) expect((await change(api, { status: 'disabled', revokeApiKeys: true })).body.code).toBe('forbidden');
    for (const request of [{ revokeApiKeys: true }, { status: 'active', revokeApiKeys: true }, { status: 'disabled', revokeApiKeys: false }]) {
      expect((await change(org.as('OWNER'), request)).body.errors?.map(({ field }) => field)).toEqual(['revokeApiKeys']);
    }
    expect((await org.as('OWNER').get(`/users/${id}`)).body).toMatchObject({ status: 'active' });
  });

  it('are not revoked in another version than If-Match names', async () => {
    const { id, api } = await org.addApiKey('ADMIN');
    const stale = await org.as('OWNER').delete<ProblemBody>(`/api-keys/${id}`, trace.with({ 'if-match': '"another"' }));
    expect([stale.status, stale.body.code, (await api.get('/auth/me')).status]).toEqual([412, 'precondition_failed', 200]);
    expect((await org.as('OWNER').delete(`/api-keys/${id}`, trace.with({ 'if-match': '*' }))).status).toBe(204);
  });

  it('are an OWNER’s to make and revoke, an ADMIN’s to read, and nobody’s of another organization', async () => {
    const { id, api } = await org.addApiKey('USER');
    for (const role of ['ADMIN', 'USER'] as const) {
      expect((await org.as(role).post('/api-keys', { name: 'x', role: 'USER' })).status).toBe(403);
      expect((await org.as(role).delete(`/api-keys/${id}`)).status).toBe(403);
    }
    expect((await org.as('USER').get('/api-keys')).status).toBe(403);
    const other = await test.organization();
    expect((await other.as('OWNER').delete(`/api-keys/${id}`)).status).toBe(404);
    expect((await other.as('OWNER').get<ApiKeyListResponse>('/api-keys')).body.data).toEqual([]);
    expect((await api.get('/auth/me')).status).toBe(200);
  });

  it('are listed newest first, page by page', async () => {
    const own = await test.organization();
    const made: string[] = [];
    for (let index = 0; index < 5; index++) made.unshift((await own.addApiKey('USER')).id);
    const first = (await own.as('ADMIN').get<ApiKeyListResponse>('/api-keys?limit=4')).body;
    await own.addApiKey('USER');
    const second = (await own.as('ADMIN').get<ApiKeyListResponse>(`/api-keys?limit=4&cursor=${first.nextCursor}`)).body;
    expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(made);
    expect(second.nextCursor).toBeNull();
  });

  it.each([
    [{ name: '' }, 'name'],
    [{ name: 'x'.repeat(201) }, 'name'],
    [{ role: 'NONE' }, 'role'],
    [{ role: undefined }, 'role'],
    [{ permissions: ['write'] }, 'permissions'],
    [{ permissions: 'read' }, 'permissions'],
    [{ expiresAt: '2020-01-01T00:00:00Z' }, 'expiresAt'],
    [{ expiresAt: '2099-12-31' }, 'expiresAt'],
    [{ key: 'annals_mine' }, 'key'],
  ])('are not made with %j', async (request, field) => {
    const { status, body } = await create(request);
    expect([status, body.code, body.errors?.map((error) => error.field)]).toEqual([400, 'validation_failed', [field]]);
    expect(await trace.entries(org.as('ADMIN'))).toEqual([]);
  });

  it('have no more permissions than their role, now and later', async () => {
    const { body: role } = await org.as('OWNER').post<{ id: string; name: string }>('/roles', { name: unique('ROLE'), base: 'ADMIN', permissions: ['read'] });
    expect((await create({ role: role.name, permissions: ['read', 'create'] })).body.errors?.[0]?.field).toBe('permissions');
    const { api } = await org.addApiKey(role.name, { permissions: ['read'] });
    await org.as('OWNER').patch(`/roles/${role.id}`, { permissions: ['read', 'create'] });
    expect((await api.post('/activities', integratorsEvent())).status).toBe(403);
    await org.as('OWNER').patch(`/roles/${role.id}`, { permissions: ['create'] });
    expect((await api.get('/users')).status).toBe(403);
  });
});
