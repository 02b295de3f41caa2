import type { ProblemBody } from '../../support/api-client.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { signIn, type Person } from '../../support/test-organization.js';
import { Trace } from '../../support/trace.js';

const NEW = 'quite another password';

describe('changing one’s own password', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  let person: Person;
  let trace: Trace;
  beforeEach(async () => {
    person = await org.addPerson('USER');
    trace = new Trace();
  });

  const change = (currentPassword: string, newPassword: string, api = person.api) =>
    api.post<ProblemBody>('/auth/password', { currentPassword, newPassword }, trace.options);
  const login = async (password: string) => (await test.anonymous.post('/auth/login', { email: person.email, password })).status;

  it('lets in with the new one only, and is on record without either', async () => {
    const { status, headers } = await change(person.password, NEW);
    expect([status, headers['cache-control']]).toEqual([204, 'no-store']);
    expect([await login(person.password), await login(NEW)]).toEqual([401, 200]);
    const target = { type: 'user', id: person.id };
    const entries = await trace.entries(org.as('ADMIN'));
    expect(entries).toEqual([
      trace.entry({
        activityType: 'change-password',
        context: `User with id: ${person.id} changed their password`,
        createdBy: person.id,
        orgId: org.id,
        actor: target,
        target,
        tags: ['password'],
        changes: { password: { changed: true } },
      }),
    ]);
    expect(JSON.stringify(entries)).not.toMatch(new RegExp(`${NEW}|${person.password}|argon`));
  });

  it('ends all other sessions and keeps this one', async () => {
    const others = [await signIn(test.anonymous, person.email, person.password), await signIn(test.anonymous, person.email, person.password)];
    await change(person.password, NEW);
    for (const other of others) {
      expect((await other.api.get('/auth/me')).status).toBe(401);
      expect((await test.anonymous.post('/auth/refresh', { refresh_token: other.refreshToken })).status).toBe(401);
    }
    expect((await person.api.get('/auth/me')).status).toBe(200);
    expect((await test.anonymous.post('/auth/refresh', { refresh_token: person.refreshToken })).status).toBe(200);
    const revoked = (await trace.entries(org.as('ADMIN')))[1];
    expect(revoked).toMatchObject({ activityType: 'revoke-sessions', createdBy: person.id, metadata: { sessions: 2 } });
  });

  it('a wrong current password is refused by field name, counts as a failed login, and changes nothing', async () => {
    const { status, body } = await change('not the password', NEW);
    expect([status, body.code, body.errors?.map(({ field }) => field)]).toEqual([401, 'invalid_credentials', ['currentPassword']]);
    expect(await login(person.password)).toBe(200);
    expect((await trace.entries(org.as('ADMIN'))).map(({ activityType, createdBy }) => [activityType, createdBy])).toEqual([['login-failed', person.id]]);
  });

  it.each([
    ['9 characters', 'x'.repeat(9)],
    ['129 characters', 'x'.repeat(129)],
    ['a number', 1234567890],
    ['nothing', undefined],
  ])('a new password of %s is 400', async (_, newPassword) => {
    const { status, body } = await person.api.post<ProblemBody>('/auth/password', { currentPassword: person.password, newPassword });
    expect([status, body.errors?.map(({ field }) => field)]).toEqual([400, ['newPassword']]);
    expect(await login(person.password)).toBe(200);
  });

  it.each(['x'.repeat(10), '🔑'.repeat(128), '          ', ' begins and ends '])('the new password "%s" works as it was given', async (password) => {
    expect((await change(person.password, password)).status).toBe(204);
    expect([await login(password), await login(`${password} `)]).toEqual([200, 401]);
  });

  it('needs no permission, but a user: an API key has no password', async () => {
    const { body: role } = await org.as('OWNER').post<{ name: string }>('/roles', { name: trace.requestId, base: 'USER', permissions: [] });
    const powerless = await org.addPerson(role.name);
    expect((await change(powerless.password, NEW, powerless.api)).status).toBe(204);
    const key = await org.addApiKey('OWNER');
    expect((await change(person.password, NEW, key.api)).status).toBe(403);
  });

  it('of two changes at once with the old password, only one is made', async () => {
    const statuses = (await Promise.all([change(person.password, `${NEW} 1`), change(person.password, `${NEW} 2`)])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([204, 401]);
    expect([await login(`${NEW} 1`), await login(`${NEW} 2`)].sort()).toEqual([200, 401]);
  });
});
