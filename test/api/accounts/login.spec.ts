import type { MeResponse } from '../../../src/auth/dto/me.response.js';
import type { TokensResponse } from '../../../src/auth/dto/tokens.response.js';
import type { ProblemBody } from '../../support/api-client.js';
import { PASSWORD, uniqueEmail } from '../../support/factories.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { timeTravel } from '../../support/time-travel.js';
import { Trace } from '../../support/trace.js';

describe('logging in', () => {
  const test = useTestApp({ ACCESS_TOKEN_SECONDS: '600' });
  const org = useOrganization(test);
  let trace: Trace;
  beforeEach(() => (trace = new Trace()));
  afterEach(() => timeTravel.end());

  const login = (email: string, password: string) => test.anonymous.post<TokensResponse & ProblemBody>('/auth/login', { email, password }, trace.options);

  it('answers tokens under their RFC 6749 names, which nothing may keep, and leaves one entry', async () => {
    const { id, email, password } = org.people.USER;
    const { status, body, headers } = await login(email, password);
    expect(status).toBe(200);
    const someText = expect.any(String) as unknown;
    expect(body).toEqual({ access_token: someText, token_type: 'Bearer', expires_in: 600, refresh_token: someText });
    expect(headers['cache-control']).toBe('no-store');
    const target = { type: 'user', id };
    expect(await trace.entries(org.as('ADMIN'))).toEqual([
      trace.entry({ activityType: 'login', context: `User with id: ${id} logged in`, createdBy: id, orgId: org.id, actor: target, target }),
    ]);
    expect(JSON.stringify(await trace.entries(org.as('ADMIN')))).not.toContain(body.refresh_token);
  });

  it('the access token identifies its user', async () => {
    const { id, email, password, mentorId } = org.people.USER;
    const { body } = await login(email, password);
    const me = await test.anonymous.as(body.access_token).get<MeResponse>('/auth/me');
    expect(me.body).toEqual({
      id,
      email,
      name: 'Person USER',
      role: 'USER',
      permissions: ['read', 'create', 'update', 'delete'],
      orgId: org.id,
      mentorId,
    });
  });

  it('is the same account however the address is typed', async () => {
    const { email, password } = org.people.USER;
    expect((await login(`  ${email.toUpperCase()} `, password)).status).toBe(200);
  });

  it('a wrong password is 401 and leaves an entry of the account, without the password', async () => {
    const { id, email } = org.people.USER;
    const { status, body, headers } = await login(email, 'wrong password 1');
    expect([status, body.code, headers['www-authenticate']]).toEqual([401, 'invalid_credentials', 'Bearer realm="annals"']);
    const target = { type: 'user', id };
    expect(await trace.entries(org.as('ADMIN'))).toEqual([
      trace.entry({ activityType: 'login-failed', context: `User with id: ${id} failed to log in`, createdBy: id, orgId: org.id, actor: target, target }),
    ]);
  });

  it('an unknown account, a disabled one and a wrong password are answered alike', async () => {
    const disabled = await org.addPerson('USER');
    await org.as('ADMIN').patch(`/users/${disabled.id}`, { status: 'disabled' });
    const answers = [
      await login(uniqueEmail(), PASSWORD),
      await login(disabled.email, PASSWORD),
      await login(disabled.email, 'wrong password 1'),
      await login(org.people.USER.email, 'wrong password 1'),
    ];
    const shown = answers.map(({ status, body: { requestId: _, ...body }, headers }) => ({ status, body, headers: Object.keys(headers).sort() }));
    expect(shown).toEqual(shown.map(() => shown[0]));
  });

  it('an unknown account leaves no entry', async () => {
    await login(uniqueEmail(), PASSWORD);
    expect(await trace.entries(org.as('ADMIN'))).toEqual([]);
  });

  it.each([
    ['no password', { email: 'a@example.com' }, ['password']],
    ['an empty password', { email: 'a@example.com', password: '' }, ['password']],
    ['no e-mail address', { email: 'nobody', password: PASSWORD }, ['email']],
    ['more than it knows', { email: 'a@example.com', password: PASSWORD, remember: true }, ['remember']],
    ['nothing', {}, ['email', 'password']],
    ['a list', [], ['body']],
  ])('refuses %s by name', async (_, request, fields) => {
    const { status, body } = await test.anonymous.post<ProblemBody>('/auth/login', request);
    expect([status, body.code, body.errors?.map(({ field }) => field).sort()]).toEqual([400, 'validation_failed', fields]);
  });

  it('an access token is refused once its seconds are over', async () => {
    const { email, password } = org.people.USER;
    const api = test.anonymous.as((await login(email, password)).body.access_token);
    await timeTravel.forward(599);
    expect((await api.get('/auth/me')).status).toBe(200);
    await timeTravel.forward(2);
    expect((await api.get<ProblemBody>('/auth/me')).body.code).toBe('unauthenticated');
  });
});
