import { parseSetCookie } from 'cookie';
import { Database } from '../../src/database/index.js';
import type { TokensResponse } from '../../src/auth/dto/tokens.response.js';
import { sealAll } from '../support/integrity/sealing.js';
import { mentorLog, unique, uniqueEmail } from '../support/factories.js';
import { useOrganization, useTestApp } from '../support/use-test-app.js';
import { fieldsOf, withValue } from '../support/security/fields.js';
import { ApiDocument, nameOf } from '../support/security/operations.js';
import { entityManager } from '../support/entity-manager.js';

/** Where what must stay secret may not turn up. */
describe('secrets', () => {
  const test = useTestApp({ SEALER: 'on' });
  const org = useOrganization(test);
  /** By what they are. */
  let secrets: Record<string, string>;

  beforeAll(async () => {
    secrets = await everySecret();
  });

  /** Lets every kind of secret through the API, the right way and the wrong way. */
  async function everySecret(): Promise<Record<string, string>> {
    const owner = org.as('OWNER');
    const [email, first, second, wrong] = [uniqueEmail(), unique('first password'), unique('second password'), unique('wrong password')];
    await owner.post('/users', { email, name: 'Sam Secret', password: first, role: 'OWNER' });
    const { body: tokens } = await test.anonymous.post<TokensResponse>('/auth/login', { email, password: first });
    const { body: renewed } = await test.anonymous.post<TokensResponse>('/auth/refresh', { refresh_token: tokens.refresh_token });
    const { headers: kept } = await test.anonymous.post('/auth/session', { email, password: first });
    const cookie = parseSetCookie(kept['set-cookie'] ?? '').value ?? '';
    const sam = test.anonymous.as(renewed.access_token);
    await sam.post('/auth/password', { currentPassword: wrong, newPassword: second });
    await sam.post('/auth/password', { currentPassword: first, newPassword: second });
    await test.anonymous.post('/auth/login', { email, password: wrong });
    await test.anonymous.post('/auth/login', { email: `${wrong.replaceAll(' ', '')}@example.com`, password: wrong });
    const { body: key } = await sam.post<{ id: string; key: string }>(
      '/api-keys',
      { name: 'Kim Key', role: 'ADMIN' },
      { headers: { 'idempotency-key': unique('key') } },
    );
    await test.anonymous.as(key.key).get('/activities');
    await test.anonymous.get('/activities', { headers: { 'x-api-key': key.key } });
    const { body: webhook } = await sam.post<{ id: string; secret: string }>(
      '/webhooks',
      { url: 'https://hooks.invalid/', enabled: false },
      { headers: { 'idempotency-key': unique('key') } },
    );
    const { body: rotated } = await sam.patch<{ secret: string }>(`/webhooks/${webhook.id}`, { rotateSecret: true });
    const description = unique('what a mentor wrote');
    const { body: log } = await sam.post<{ log_id: string }>('/activity-logs', mentorLog({ description }), { headers: { 'idempotency-key': unique('key') } });
    const changed = unique('what they then wrote');
    await sam.put(`/activity-logs/${log.log_id}`, { description: changed });
    await sam.delete(`/activity-logs/${log.log_id}`);
    await test.anonymous.post('/auth/refresh', { refresh_token: tokens.refresh_token }); // used twice: ends the session
    const [{ password_hash: hash } = { password_hash: '' }] = await rowsOf<{ password_hash: string }>('users', `WHERE email = '${email}'`);
    const [signature = ''] = renewed.access_token.split('.').slice(-1);
    return {
      ...{ 'a password': first, 'a new password': second, 'a wrong password': wrong, 'a password hash': hash, 'an API key': key.key },
      ...{ 'an access token': signature, 'a refresh token': tokens.refresh_token, 'a renewed refresh token': renewed.refresh_token, 'a cookie': cookie },
      ...{ 'a webhook secret': webhook.secret.slice('whsec_'.length), 'a new webhook secret': rotated.secret.slice('whsec_'.length) },
      ...{ 'a description': description, 'a changed description': changed, 'the secret of the installation': test.settings.jwtSecret ?? '' },
    };
  }

  function foundIn(text: string, allowed: readonly string[] = []): string[] {
    return Object.entries(secrets).flatMap(([name, secret]) => (text.includes(secret) && !allowed.includes(name) ? name : []));
  }

  async function rowsOf<T>(table: string, where = ''): Promise<T[]> {
    return entityManager(test.app.get(Database)).query(`SELECT * FROM ${table} ${where}`);
  }

  it('are made for this suite: each is there, and long', () => {
    for (const [name, secret] of Object.entries(secrets)) expect([name, secret.length > 15]).toEqual([name, true]);
  });

  it('show in no entry of the trail', async () => {
    const { body } = await org.as('OWNER').get<{ data: { activityType: string }[] }>('/activities?limit=1000');
    const types = new Set(body.data.map(({ activityType }) => activityType));
    for (const type of ['login', 'login-failed', 'change-password', 'create-api-key', 'delete-activity-log', 'revoke-sessions']) expect(types).toContain(type);
    expect(foundIn(JSON.stringify(body))).toEqual([]);
  });

  it('show in no list, no export and no metric', async () => {
    await sealAll(test);
    for (const { method, path, pathParameters, isStream } of (await ApiDocument.of(test.app)).operations) {
      if (method !== 'GET' || pathParameters.length > 0 || isStream) continue;
      const { status, body } = await org.as('OWNER').get(path.endsWith('/consistency') ? `${path}?from=1&to=2` : path);
      expect([path, status, foundIn(JSON.stringify(body))]).toEqual([path, 200, []]);
    }
  });

  it('stand in no table but as a hash, and what was deleted in none at all', async () => {
    const tables = entityManager(test.app.get(Database)).connection.entityMetadatas.map(({ tableName }) => tableName);
    expect(tables).toContain('idempotency_records');
    for (const table of tables) {
      const text = JSON.stringify(await rowsOf(table));
      expect([table, foundIn(text, table === 'users' ? ['a password hash'] : [])]).toEqual([table, []]);
    }
  });

  it('stand in a stored answer only encrypted, and a repeat still answers them', async () => {
    const headers = { 'idempotency-key': unique('key') };
    const [keyRequest, logRequest] = [{ name: 'Kim Key', role: 'ADMIN' }, mentorLog()];
    const before = (await rowsOf('idempotency_records')).length;
    const { body: key } = await org.as('OWNER').post<{ key: string }>('/api-keys', keyRequest, { headers });
    const logHeaders = { 'idempotency-key': unique('key') };
    await org.as('OWNER').post('/activity-logs', logRequest, { headers: logHeaders });

    const rows = await rowsOf<Record<string, unknown>>('idempotency_records');
    expect(rows.length).toBe(before + 2);
    const text = JSON.stringify(rows);
    const decoded = rows.map(({ answer }) => (typeof answer === 'string' ? Buffer.from(answer, 'base64').toString('latin1') : '')).join();
    for (const secret of [key.key, logRequest.description, headers['idempotency-key'], logHeaders['idempotency-key']]) {
      expect(text).not.toContain(secret);
      expect(decoded).not.toContain(secret);
    }
    expect((await org.as('OWNER').post<{ key: string }>('/api-keys', keyRequest, { headers })).body.key).toBe(key.key);
  });

  it('of one caller are answered to no other who sends the same idempotency key', async () => {
    const headers = { 'idempotency-key': unique('key') };
    const request = { name: 'Kim Key', role: 'USER' };
    const { body: first } = await org.as('OWNER').post<{ key: string }>('/api-keys', request, { headers });
    const another = await org.addPerson('OWNER');
    const { body: second } = await another.api.post<{ key: string }>('/api-keys', request, { headers });
    expect(second.key).not.toBe(first.key);
  });

  it('that are sent come back in no error, wherever they stood', async () => {
    const document = await ApiDocument.of(test.app);
    const secret = `${unique('secret')} \0`; // the NUL has it refused wherever it stands
    const sent = secret.slice(0, -2);
    for (const operation of document.operations) {
      const path = operation.path.replace(/\{\w+\}/g, 'f'.repeat(24));
      for (const field of operation.body ? fieldsOf(document, operation.body).filter(({ path: keys }) => keys.length === 1) : []) {
        const { status, body } = await org.as('OWNER').send(operation.method, path, withValue(operation.bodyExample, field.path, secret));
        expect([nameOf(operation), field.name, status, JSON.stringify(body).includes(sent)]).toEqual([nameOf(operation), field.name, 400, false]);
      }
      for (const { name } of operation.queryParameters) {
        const { status, body } = await org.as('OWNER').send(operation.method, `${path}?${new URLSearchParams({ [name]: secret }).toString()}`);
        expect([nameOf(operation), name, status, JSON.stringify(body).includes(sent)]).toEqual([nameOf(operation), name, 400, false]);
      }
      for (const header of ['authorization', 'x-api-key', 'if-match', 'idempotency-key', 'cookie']) {
        const { body } = await org.as('OWNER').send(operation.method, path, undefined, { headers: { [header]: sent } });
        expect([nameOf(operation), header, JSON.stringify(body).includes(sent)]).toEqual([nameOf(operation), header, false]);
      }
    }
  });
});
