import type { EntryListResponse } from '../../../src/activity-logs/trail/dto/page.responses.js';
import type { MeResponse } from '../../../src/auth/dto/me.response.js';
import type { TokensResponse } from '../../../src/auth/dto/tokens.response.js';
import type { UserListResponse } from '../../../src/users/dto/user.response.js';
import type { ProblemBody } from '../../support/api-client.js';
import { PASSWORD, unique, uniqueEmail } from '../../support/factories.js';
import { useTestApp } from '../../support/use-test-app.js';
import { Trace } from '../../support/trace.js';

const newcomer = (overrides: object = {}) => ({
  organizationName: unique('Organization'),
  email: uniqueEmail(),
  password: PASSWORD,
  name: 'Fay Founder',
  ...overrides,
});

describe('registering', () => {
  const test = useTestApp();

  it('makes an organization with its OWNER, who is signed in, and leaves the entries of both', async () => {
    const trace = new Trace();
    const request = newcomer({ email: uniqueEmail().toUpperCase() });
    const { status, body, headers } = await test.anonymous.post<TokensResponse>('/auth/register', request, trace.options);
    expect([status, headers['cache-control']]).toEqual([201, 'no-store']);
    const api = test.anonymous.as(body.access_token);
    const { body: me } = await api.get<MeResponse>('/auth/me');
    const { id, orgId, mentorId } = me;
    const email = request.email.toLowerCase();
    expect(me).toMatchObject({ email, name: 'Fay Founder', role: 'OWNER', mentorId: `mentor_${id}` });
    expect((await api.get(`/organizations/${orgId}`)).body).toMatchObject({ id: orgId, name: request.organizationName, activityTypes: [] });
    expect((await api.get<UserListResponse>('/users')).body.data.map((user) => user.id)).toEqual([id]);

    const by = { createdBy: id, orgId, actor: { type: 'user', id } };
    const entries = await trace.entries(api);
    expect(entries).toEqual([
      trace.entry({
        ...by,
        activityType: 'register-organization',
        context: `Registered organization: ${request.organizationName}`,
        organizationId: orgId,
        target: { type: 'organization', id: orgId },
        changes: { name: { from: null, to: request.organizationName } },
      }),
      trace.entry({
        ...by,
        activityType: 'create-user',
        context: `User with id: ${id} created local user with id: ${id}`,
        target: { type: 'user', id },
        changes: {
          email: { from: null, to: email },
          name: { from: null, to: 'Fay Founder' },
          role: { from: null, to: 'OWNER' },
          status: { from: null, to: 'active' },
          mentorId: { from: null, to: mentorId },
        },
      }),
    ]);
    expect((await api.get<EntryListResponse>('/activities')).body.data).toHaveLength(2);
  });

  it('an address that somebody has is 409, whatever its case, and makes nothing', async () => {
    const email = uniqueEmail();
    await test.anonymous.post('/auth/register', newcomer({ email }));
    const { status, body } = await test.anonymous.post<ProblemBody>('/auth/register', newcomer({ email: email.toUpperCase() }));
    expect([status, body.code, body.errors?.map(({ field }) => field)]).toEqual([409, 'taken', ['email']]);
    expect((await test.anonymous.post('/auth/login', { email, password: PASSWORD })).status).toBe(200);
  });

  it('of many who register with one address at once, one gets it', async () => {
    const email = uniqueEmail();
    const answers = await Promise.all(Array.from({ length: 5 }, () => test.anonymous.post('/auth/register', newcomer({ email }))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
  });

  it.each([
    [{ password: 'x'.repeat(9) }, 'password'],
    [{ password: '🔑'.repeat(129) }, 'password'],
    [{ email: 'no address' }, 'email'],
    [{ email: `${'x'.repeat(250)}@example.com` }, 'email'],
    [{ name: ' ' }, 'name'],
    [{ name: 'x'.repeat(201) }, 'name'],
    [{ organizationName: '' }, 'organizationName'],
    [{ organizationName: 'a\0b' }, 'organizationName'],
    [{ role: 'OWNER' }, 'role'],
  ])('refuses %j by name', async (overrides, field) => {
    const { status, body } = await test.anonymous.post<ProblemBody>('/auth/register', newcomer(overrides));
    expect([status, body.code, body.errors?.map((error) => error.field)]).toEqual([400, 'validation_failed', [field]]);
  });
});

describe('registering where SIGNUP=closed', () => {
  const test = useTestApp({ SIGNUP: 'closed' });

  it('is 403 signup_closed, and no account is made', async () => {
    const request = newcomer();
    const { status, body } = await test.anonymous.post<ProblemBody>('/auth/register', request);
    expect([status, body.code]).toEqual([403, 'signup_closed']);
    expect((await test.anonymous.post('/auth/login', { email: request.email, password: PASSWORD })).status).toBe(401);
  });
});
