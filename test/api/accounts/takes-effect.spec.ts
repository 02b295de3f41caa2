import type { TokensResponse } from '../../../src/auth/dto/tokens.response.js';
import type { ApiClient } from '../../support/api-client.js';
import { PASSWORD, unique } from '../../support/factories.js';
import { startSecondInstance } from '../../support/second-instance.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person, TestOrganization } from '../../support/test-organization.js';
import { timeTravel } from '../../support/time-travel.js';

/** What the API promises for every instance. */
const PROMISED_SECONDS = 5;

const PERMISSIONS = ['read', 'create', 'update', 'delete'];

interface Holder extends Person {
  /** The same credential, sent to the other instance. */
  readonly elsewhere: ApiClient;
}

/** Given, because the one in the database can be read with the installation's own secret only. */
const SIGNING_KEY = Buffer.from('a signing key of the tests alone!').subarray(0, 32).toString('base64');

describe('what changes about a caller', () => {
  let test: TestApp;
  let other: TestApp;
  let org: TestOrganization;
  beforeAll(async () => {
    test = await startTestApp();
    other = await startSecondInstance({}, test.database);
    org = await test.organization();
  });
  afterAll(async () => {
    await other.close();
    await test.close();
  });
  afterEach(() => timeTravel.end());

  async function someone(role: string): Promise<Holder> {
    const person = await org.addPerson(role);
    const { body } = await test.anonymous.post<TokensResponse>('/auth/login', { email: person.email, password: PASSWORD });
    const [api, elsewhere] = [test.anonymous.as(body.access_token), other.anonymous.as(body.access_token)];
    return { ...person, refreshToken: body.refresh_token, api, elsewhere };
  }

  /** Both instances have just seen the caller; then the change is made, on the one. */
  async function expectEffect(
    caller: Pick<Holder, 'api' | 'elsewhere'>,
    path: string,
    before: number,
    change: () => Promise<{ status: number }>,
    after: number,
  ) {
    for (const api of [caller.api, caller.elsewhere]) expect((await api.get(path)).status).toBe(before);
    expect((await change()).status).toBeLessThan(300);
    expect((await caller.api.get(path)).status).toBe(after);
    await timeTravel.forward(PROMISED_SECONDS);
    expect((await caller.elsewhere.get(path)).status).toBe(after);
  }

  it('a user who is disabled is out at once here, and within 5 seconds elsewhere', async () => {
    const user = await someone('USER');
    await expectEffect(user, '/auth/me', 200, () => org.as('ADMIN').patch(`/users/${user.id}`, { status: 'disabled' }), 401);
  });

  it('so is one whose role is lowered', async () => {
    const user = await someone('ADMIN');
    await expectEffect(user, '/users', 200, () => org.as('OWNER').patch(`/users/${user.id}`, { role: 'USER' }), 403);
  });

  it('and one whose role is raised is let in', async () => {
    const user = await someone('USER');
    await expectEffect(user, '/users', 403, () => org.as('OWNER').patch(`/users/${user.id}`, { role: 'ADMIN' }), 200);
  });

  it('a permission removed from a custom role is lost by its holders', async () => {
    const { body: role } = await org.as('OWNER').post<{ id: string; name: string }>('/roles', { name: unique('ROLE'), base: 'ADMIN', permissions: ['read'] });
    const user = await someone(role.name);
    await expectEffect(user, '/users', 200, () => org.as('OWNER').patch(`/roles/${role.id}`, { permissions: ['create'] }), 403);
  });

  it('a permission removed from a custom role is lost by its keys too', async () => {
    const { body: role } = await org.as('OWNER').post<{ id: string; name: string }>('/roles', { name: unique('ROLE'), base: 'ADMIN', permissions: ['read'] });
    const { key, api } = await org.addApiKey(role.name);
    await expectEffect(
      { api, elsewhere: other.anonymous.as(key) },
      '/users',
      200,
      () => org.as('OWNER').patch(`/roles/${role.id}`, { permissions: ['create'] }),
      403,
    );
  });

  it('a permission that is taken from a caller is given by them no longer, on another instance neither, at once', async () => {
    const { body: role } = await org
      .as('OWNER')
      .post<{ id: string; name: string }>('/roles', { name: unique('ROLE'), base: 'OWNER', permissions: PERMISSIONS });
    const { key } = await org.addApiKey(role.name);
    const elsewhere = other.anonymous.as(key);
    const give = (name: string, permissions: readonly string[]) => elsewhere.post('/roles', { name, base: 'USER', permissions });
    expect((await give(unique('ROLE'), ['delete'])).status).toBe(201);
    await org.as('OWNER').patch(`/roles/${role.id}`, { permissions: ['read', 'create'] });
    expect((await give(unique('ROLE'), ['delete'])).status).toBe(403);
    expect((await give(unique('ROLE'), ['read'])).status).toBe(201);
  });

  it('a key that is revoked is refused', async () => {
    const { id, key, api } = await org.addApiKey('ADMIN');
    await expectEffect({ api, elsewhere: other.anonymous.as(key) }, '/users', 200, () => org.as('OWNER').delete(`/api-keys/${id}`), 401);
  });

  it('a session that is logged out is refused', async () => {
    const user = await someone('USER');
    await expectEffect(user, '/auth/me', 200, () => user.api.post('/auth/logout', { refresh_token: user.refreshToken }), 401);
  });

  it('a session that ends with a change of the password is refused', async () => {
    const user = await someone('USER');
    const { body } = await test.anonymous.post<TokensResponse>('/auth/login', { email: user.email, password: PASSWORD });
    const here = test.anonymous.as(body.access_token);
    await expectEffect(user, '/auth/me', 200, () => here.post('/auth/password', { currentPassword: PASSWORD, newPassword: 'quite another password' }), 401);
  });

  it('a user who is disabled on one instance can neither sign in nor refresh on another, at once', async () => {
    const user = await someone('USER');
    await org.as('ADMIN').patch(`/users/${user.id}`, { status: 'disabled' });
    expect((await other.anonymous.post('/auth/login', { email: user.email, password: PASSWORD })).status).toBe(401);
    expect((await other.anonymous.post('/auth/refresh', { refresh_token: user.refreshToken })).status).toBe(401);
  });

  it('tokens and keys of one instance are good on another at once', async () => {
    const user = await someone('USER');
    const key = await org.addApiKey('ADMIN');
    expect((await user.elsewhere.get('/auth/me')).status).toBe(200);
    expect((await other.anonymous.as(key.key).get('/auth/me')).status).toBe(200);
    expect((await other.anonymous.post('/auth/refresh', { refresh_token: user.refreshToken })).status).toBe(200);
  });

  it('an access token that somebody else signed, or nobody, is refused, and a refresh token from under another secret', async () => {
    const { body } = await test.anonymous.post<TokensResponse>('/auth/login', { email: org.people.USER.email, password: PASSWORD });
    const [, claims = ''] = body.access_token.split('.');
    const stranger = await startSecondInstance({ JWT_SECRET: 'the secret of another installation altogether', SIGNING_KEY }, test.database);
    const foreign = await stranger.anonymous.post<TokensResponse>('/auth/login', { email: org.people.USER.email, password: PASSWORD });
    // Refresh tokens go with the secret too, which may have been replaced because it leaked.
    for (const [at, { refresh_token }] of [[stranger, body] as const, [test, foreign.body] as const]) {
      expect((await at.anonymous.post('/auth/refresh', { refresh_token })).status).toBe(401);
    }
    expect((await stranger.anonymous.post('/auth/refresh', { refresh_token: foreign.body.refresh_token })).status).toBe(200);
    await stranger.close();
    const unsigned = `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${claims}.`;
    for (const token of [foreign.body.access_token, unsigned, `${body.access_token}x`, body.access_token.slice(0, -1), 'annals_unknown', '']) {
      expect((await test.anonymous.as(token).get('/auth/me')).status).toBe(401);
    }
  });
});
