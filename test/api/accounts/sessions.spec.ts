import type { TokensResponse } from '../../../src/auth/dto/tokens.response.js';
import type { Answer, ProblemBody } from '../../support/api-client.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { signIn, type Person } from '../../support/test-organization.js';
import { Trace } from '../../support/trace.js';

type Refreshed = Answer<TokensResponse & ProblemBody>;

describe('a session', () => {
  const test = useTestApp({ REFRESH_TOKEN_DAYS: '10', SESSION_DAYS: '25', SESSIONS_MAX: '5' });
  const org = useOrganization(test);
  let person: Person;
  beforeEach(async () => (person = await signIn(test.anonymous, org.people.USER.email, org.people.USER.password)));
  afterEach(() => test.clock.release());

  const refresh = (token: string, trace = new Trace()): Promise<Refreshed> => test.anonymous.post('/auth/refresh', { refresh_token: token }, trace.options);
  const outcomeOf = ({ status, body }: Refreshed) => [status, body.code];
  const REFUSED = [401, 'invalid_refresh_token'];

  it('goes on with a refresh token, which gives new tokens and leaves no entry', async () => {
    const trace = new Trace();
    const { status, body, headers } = await refresh(person.refreshToken, trace);
    expect([status, headers['cache-control'], Object.keys(body).sort()]).toEqual([
      200,
      'no-store',
      ['access_token', 'expires_in', 'refresh_token', 'token_type'],
    ]);
    expect(body.refresh_token).not.toBe(person.refreshToken);
    expect((await test.anonymous.as(body.access_token).get('/auth/me')).status).toBe(200);
    expect(await trace.entries(org.as('ADMIN'))).toEqual([]);
  });

  it('has an id of 128 random bits, which tells nothing of those before and after it', async () => {
    const ids = [];
    for (let round = 0; round < 12; round++) {
      const { access_token } = (await test.anonymous.post<TokensResponse>('/auth/login', { email: person.email, password: person.password })).body;
      const { sid } = JSON.parse(Buffer.from(access_token.split('.')[1] ?? '', 'base64url').toString()) as { sid: string };
      ids.push(Buffer.from(sid, 'base64url'));
    }
    expect(ids.map((id) => id.length)).toEqual(Array<number>(12).fill(16));
    // A time, a process or a count in it would leave some byte the same in all of them.
    for (let byte = 0; byte < 16; byte++) expect([byte, new Set(ids.map((id) => id[byte])).size > 1]).toEqual([byte, true]);
  });

  it('a refresh token that comes a second time ends the whole family, on record', async () => {
    const second = (await refresh(person.refreshToken)).body;
    const third = (await refresh(second.refresh_token)).body;
    const trace = new Trace('198.51.100.9', 'thief/1');
    expect(outcomeOf(await refresh(person.refreshToken, trace))).toEqual(REFUSED);

    expect(outcomeOf(await refresh(third.refresh_token))).toEqual(REFUSED);
    for (const token of [second.access_token, third.access_token]) expect((await test.anonymous.as(token).get('/auth/me')).status).toBe(401);
    expect((await person.api.get('/auth/me')).status).toBe(401);
    const target = { type: 'user', id: person.id };
    const context = `Ended a session of user with id: ${person.id}, as one of its refresh tokens was used twice`;
    expect(await trace.entries(org.as('ADMIN'))).toEqual([
      trace.entry({ activityType: 'revoke-sessions', context, createdBy: person.id, orgId: org.id, actor: target, target, metadata: { sessions: 1 } }),
    ]);
  });

  it('another session of the same person is not touched by it', async () => {
    const other = await signIn(test.anonymous, person.email, person.password);
    await refresh(person.refreshToken);
    await refresh(person.refreshToken);
    expect((await other.api.get('/auth/me')).status).toBe(200);
    expect((await refresh(other.refreshToken)).status).toBe(200);
  });

  it('of many who come with one refresh token at once, exactly one gets tokens', async () => {
    const statuses = (await Promise.all(Array.from({ length: 12 }, () => refresh(person.refreshToken)))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 401)).toHaveLength(11);
  });

  it('ends when its newest refresh token is older than the setting, and not before', async () => {
    test.clock.advance({ days: 9 });
    const second = (await refresh(person.refreshToken)).body;
    test.clock.advance({ days: 9 });
    const third = await refresh(second.refresh_token);
    expect(third.status).toBe(200);
    test.clock.advance({ days: 10 });
    expect(outcomeOf(await refresh(third.body.refresh_token))).toEqual(REFUSED);
    expect((await test.anonymous.as(third.body.access_token).get('/auth/me')).status).toBe(401);
  });

  it('ends after the days of the setting, however often it was refreshed', async () => {
    let tokens: Pick<TokensResponse, 'refresh_token'> = { refresh_token: person.refreshToken };
    for (let round = 0; round < 3; round++) {
      test.clock.advance({ days: 8 });
      tokens = (await refresh(tokens.refresh_token)).body;
    }
    const { status, body } = await refresh(tokens.refresh_token);
    expect(status).toBe(200);
    test.clock.advance({ days: 1 });
    expect(outcomeOf(await refresh(body.refresh_token))).toEqual(REFUSED);
    expect((await test.anonymous.as(body.access_token).get('/auth/me')).status).toBe(401);
  });

  it('ends, on record, where its user begins more than they may have and has refreshed all others later', async () => {
    const user = await org.addPerson('USER');
    const begin = async (trace = new Trace()) =>
      (await test.anonymous.post<TokensResponse>('/auth/login', { email: user.email, password: user.password }, trace.options)).body;
    test.clock.advance({ seconds: 1 });
    const second = await begin();
    test.clock.advance({ seconds: 1 });
    for (let made = 0; made < 3; made++) await begin();
    test.clock.advance({ seconds: 1 });
    const first = (await refresh(user.refreshToken)).body;
    const trace = new Trace();
    const newest = await begin(trace);

    expect((await test.anonymous.as(second.access_token).get('/auth/me')).status).toBe(401);
    expect(outcomeOf(await refresh(second.refresh_token))).toEqual(REFUSED);
    for (const { refresh_token } of [first, newest]) expect((await refresh(refresh_token)).status).toBe(200);
    const by = { createdBy: user.id, orgId: org.id, actor: { type: 'user', id: user.id }, target: { type: 'user', id: user.id } } as const;
    expect(await trace.entries(org.as('ADMIN'))).toEqual([
      trace.entry({ ...by, activityType: 'login', context: `User with id: ${user.id} logged in` }),
      trace.entry({
        ...by,
        activityType: 'revoke-sessions',
        context: `Ended 1 session of user with id: ${user.id}, who may have 5`,
        metadata: { sessions: 1 },
      }),
    ]);
  });

  it('is one of no more than its user may have, though they begin many at once', async () => {
    const { email, password } = await org.addPerson('USER');
    const begun = await Promise.all(Array.from({ length: 9 }, () => test.anonymous.post<TokensResponse>('/auth/login', { email, password })));
    expect(begun.map(({ status }) => status)).toEqual(Array<number>(9).fill(200));
    const refreshed = await Promise.all(begun.map(({ body }) => refresh(body.refresh_token)));
    expect(refreshed.filter(({ status }) => status === 200)).toHaveLength(5);
  });

  it.each(['', 'x'.repeat(513), 5, null, undefined])('a refresh token %p is 400', async (token) => {
    const { status, body } = await test.anonymous.post<ProblemBody>('/auth/refresh', { refresh_token: token });
    expect([status, body.errors?.map(({ field }) => field)]).toEqual([400, ['refresh_token']]);
  });

  it('an access token does not refresh, and a refresh token does not sign in', async () => {
    const { access_token, refresh_token } = (await refresh(person.refreshToken)).body;
    expect((await refresh(access_token.slice(0, 512))).status).toBe(401);
    expect((await test.anonymous.as(refresh_token).get('/auth/me')).status).toBe(401);
  });

  it('logging out ends it at once, for its access token and its refresh tokens, on record', async () => {
    const trace = new Trace();
    const { status, body, headers } = await person.api.post('/auth/logout', { refresh_token: person.refreshToken }, trace.options);
    expect([status, body, headers['cache-control']]).toEqual([204, '', 'no-store']);
    expect((await person.api.get('/auth/me')).status).toBe(401);
    expect(outcomeOf(await refresh(person.refreshToken))).toEqual(REFUSED);
    const target = { type: 'user', id: person.id };
    expect(await trace.entries(org.as('ADMIN'))).toEqual([
      trace.entry({ activityType: 'logout', context: `User with id: ${person.id} logged out`, createdBy: person.id, orgId: org.id, actor: target, target }),
    ]);
  });

  it('a used refresh token still logs its family out, and another’s logs nobody out', async () => {
    const { refresh_token } = (await refresh(person.refreshToken)).body;
    const stranger = await test.organization();
    for (const api of [org.as('ADMIN'), stranger.as('OWNER')]) {
      expect((await api.post('/auth/logout', { refresh_token })).status).toBe(204);
    }
    expect((await person.api.get('/auth/me')).status).toBe(200);
    await person.api.post('/auth/logout', { refresh_token: person.refreshToken });
    expect(outcomeOf(await refresh(refresh_token))).toEqual(REFUSED);
  });

  it('logging out asks for credentials', async () => {
    expect((await test.anonymous.post('/auth/logout', { refresh_token: person.refreshToken })).status).toBe(401);
    expect((await refresh(person.refreshToken)).status).toBe(200);
  });
});
