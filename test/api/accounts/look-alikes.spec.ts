import { Database } from '../../../src/database/index.js';
import { PASSWORD, unique, uniqueEmail } from '../../support/factories.js';
import type { ProblemBody } from '../../support/api-client.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { Passwords } from '../../../src/users/index.js';
import { entityManager } from '../../support/entity-manager.js';

const NFC = 'Crème brûlée 1';
const NFD = NFC.normalize('NFD');

describe('a text that looks like another', () => {
  const test = useTestApp();
  const org = useOrganization(test);

  const named = ({ errors = [] }: ProblemBody) => errors.map(({ field }) => field);
  const createUser = (request: Record<string, unknown>) =>
    org.as('OWNER').post<ProblemBody & { id: string; email: string; name: string }>('/users', {
      email: uniqueEmail(),
      name: 'Maria',
      password: PASSWORD,
      role: 'USER',
      ...request,
    });
  const createRole = (name: string) =>
    org.as('OWNER').post<ProblemBody & { id: string; name: string }>('/roles', { name, base: 'ADMIN', permissions: ['read'] });
  const login = (email: string, password: string) => test.anonymous.post<ProblemBody>('/auth/login', { email, password });

  it('as a password opens the account however its letters are composed, when it is set, used and changed', async () => {
    const email = uniqueEmail();
    expect((await createUser({ email, password: NFD })).status).toBe(201);
    for (const password of [NFC, NFD]) expect((await login(email, password)).status).toBe(200);
    expect((await login(email, 'Creme brulee 1')).status).toBe(401);
  });

  it('as a password opens an account whose password was hashed as it was typed', async () => {
    const email = uniqueEmail();
    const { id } = (await createUser({ email })).body;
    const hash = await test.app.get(Passwords).hash(NFD);
    await test.app.get(Database).write((tx) => entityManager(tx).query('UPDATE users SET password_hash = ? WHERE id = ?', [hash, id]));
    expect((await login(email, NFD)).status).toBe(200);
  });

  it('as a name is kept composed', async () => {
    expect((await createUser({ name: NFD })).body.name).toBe(NFC);
  });

  it('as an e-mail address is the same account: without case, blanks at its ends, or another spelling of its domain', async () => {
    const [local] = uniqueEmail().split('@');
    const { body } = await createUser({ email: `${local}@Bücher.example` });
    expect(body.email).toBe(`${local}@xn--bcher-kva.example`);
    for (const domain of ['bücher.example', 'bu\u0308cher.example', 'BÜCHER.example ', 'xn--bcher-kva.example']) {
      const again = await createUser({ email: `${local}@${domain}` });
      expect([domain, again.status, named(again.body)]).toEqual([domain, 409, ['email']]);
      expect([domain, (await login(`${local}@${domain}`, PASSWORD)).status]).toEqual([domain, 200]);
    }
  });

  it.each(['\u200b', '\u00ad', '\u2060', '\u2800', '\ufeff', '\u3164', '\u0001', 'é', '"', ' '])(
    'as an e-mail address with %j is refused, wherever it holds it',
    async (unit) => {
      const [local, domain] = uniqueEmail().split('@');
      for (const email of [`${unit}${unit}${local}@${domain}`, `${local}${unit}@${domain}`, `${local}x${unit}y@${domain}`]) {
        if (email.trim() === `${local}@${domain}`) continue;
        const { status, body } = await createUser({ email });
        expect([email, status, named(body)]).toEqual([email, 400, ['email']]);
      }
      if (unit !== 'é') expect((await createUser({ email: `${local}@exa${unit}mple.com` })).status).toBe(400);
    },
  );

  it.each([
    ['case', (name: string) => name.toLowerCase()],
    ['blanks at its ends', (name: string) => ` ${name}\u00a0`],
    ['width', (name: string) => name.replace('M', 'Ｍ')],
    ['invisible characters', (name: string) => `${name.slice(0, 2)}\u200b\u00ad${name.slice(2)}\ufeff`],
    ['how its letters are composed', (name: string) => name.normalize('NFD')],
  ])('as the name of a role is taken: %s', async (_, likeness) => {
    const name = `MÄNAGER ${unique('x')}`;
    const { id } = (await createRole(name)).body;
    const again = await createRole(likeness(name));
    expect([again.status, named(again.body)]).toEqual([409, ['name']]);
    const other = (await createRole(unique('other'))).body;
    const renamed = await org.as('OWNER').patch<ProblemBody>(`/roles/${other.id}`, { name: likeness(name) });
    expect([renamed.status, named(renamed.body)]).toEqual([409, ['name']]);
    // Its own name may change to one that looks like it.
    expect((await org.as('OWNER').patch(`/roles/${id}`, { name: name.toLowerCase() })).status).toBe(200);
  });

  it.each(['ＯＷＮＥＲ', 'own\u200ber', ' Admin\u2060', 'user\u00ad'])('as the name of a built-in role is taken: %j', async (name) => {
    expect(await createRole(name)).toMatchObject({ status: 409, body: { errors: [{ field: 'name' }] } });
  });

  it('as the name of a role is taken by one of two who ask at once', async () => {
    const name = unique('Twin');
    const answers = await Promise.all([name, name.toUpperCase(), `${name}\u200b`, ` ${name}`].map(createRole));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('as the name of a role gives nobody that role', async () => {
    const name = unique('Given');
    await createRole(name);
    expect((await createUser({ role: name })).status).toBe(201);
    for (const role of [name.toLowerCase(), `${name}\u200b`]) expect(named((await createUser({ role })).body)).toEqual(['role']);
  });

  it.each(['\u200b', '\u00ad\u2060', '\u2800', '\ufeff', '\u3164', '\u0001\n', ' \u00a0\u3000', '\u115f\u034f\u{e0041}'])(
    'that shows nothing is blank: %j',
    async (text) => {
      const refused = {
        name: await createUser({ name: text }),
        description: await org.as('OWNER').post<ProblemBody>('/activity-logs', {
          mentor_id: 'mentor_1',
          activity_type: 'check_in',
          occurred_at: '2026-03-26T13:00:00Z',
          description: text,
        }),
        context: await org.as('OWNER').post<ProblemBody>('/activities', { activityType: 'x', context: text }),
      };
      for (const [field, { status, body }] of Object.entries(refused)) expect([field, status, named(body)]).toEqual([field, 400, [field]]);
      expect((await createRole(text)).status).toBe(400);
    },
  );

  it('of letters and emoji that invisible characters join is kept as it was sent', async () => {
    for (const name of ['👩‍👩‍👧', 'می‌خواهم', 'Zoë']) expect((await createUser({ name })).body.name).toBe(name);
  });
});
