import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { ProblemBody } from '../support/api-client.js';
import { schemaDataSource } from '../../src/database/opening/schema-data-source.js';
import { entities } from '../../src/schema.js';
import type { RoleListResponse } from '../../src/roles/dto/role.response.js';
import type { UserListResponse } from '../../src/users/dto/user.response.js';
import { PASSWORD } from '../support/factories.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { signIn, type Person } from '../support/test-organization.js';

const MIGRATION = 'OneSpelling1796130141000';

/** By what they were called before: role names could look alike, and addresses had any spelling in lower case. */
const ROLES = ['Coach', 'COACH', '\uff23oach\u200b', 'Cafe\u0301', 'Café', 'Trainer'];
const ADDRESSES = {
  moved: 'moved@bücher.example',
  composed: 'compose\u0301d@example.com',
  plain: 'plain@example.com',
  taken: 'taken@xn--bcher-kva.example',
  takes: 'taken@bücher.example',
  invisible: 'invisible@b\u200bücher.example',
};

describe('the migration to one spelling', () => {
  let database: TestDatabase;
  let test: TestApp;
  let warnings: string[];
  let owner: Person;
  let ids: Record<keyof typeof ADDRESSES, string>;

  beforeAll(async () => {
    database = await createTestDatabase();
    const before = await startTestApp({}, database);
    const { OWNER } = (await before.organization()).people;
    const made = new Map<string, string>();
    const create = async (path: string, body: object) => (await OWNER.api.post<{ id: string }>(path, body)).body.id;
    for (const key of Object.keys(ADDRESSES)) {
      made.set(key, await create('/users', { email: `${key}@example.org`, name: key, password: PASSWORD, role: 'USER' }));
    }
    const roleIds: string[] = [];
    for (const index of ROLES.keys()) roleIds.push(await create('/roles', { name: `Role ${index}`, base: 'ADMIN', permissions: ['read'] }));
    ids = Object.fromEntries(made) as typeof ids;
    await before.close();

    const source = await (await schemaDataSource(database.settings, entities)).initialize();
    while (await isApplied(source)) await source.undoLastMigration();
    for (const [key, email] of Object.entries(ADDRESSES)) await source.query('UPDATE users SET email = ? WHERE id = ?', [email, made.get(key)]);
    for (const [index, id] of roleIds.entries()) await source.query('UPDATE roles SET name = ? WHERE id = ?', [ROLES[index], id]);
    // Everything else that it writes is in the database.
    warnings = [];
    jest.spyOn(Logger.prototype, 'warn').mockImplementation((message: unknown) => void warnings.push(String(message)));
    await source.runMigrations();
    await source.destroy();

    test = await startTestApp({}, database);
    owner = await signIn(test.anonymous, OWNER.email, PASSWORD);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await test.close();
    await database.drop();
  });

  const isApplied = async (source: DataSource) => {
    const applied: object[] = await source.query('SELECT name FROM migrations WHERE name = ?', [MIGRATION]);
    return applied.length > 0;
  };
  const signedIn = async (email: string) => {
    const { status, body } = await test.anonymous.post<{ access_token: string }>('/auth/login', { email, password: PASSWORD });
    return status === 200 ? (await test.anonymous.as(body.access_token).get<{ id: string }>('/auth/me')).body.id : status;
  };

  it('keeps every user, each with an address of their own, in Punycode and composed where nobody has that', async () => {
    const { data } = (await owner.api.get<UserListResponse>('/users?limit=100')).body;
    const found = Object.fromEntries(data.map(({ id, email }) => [id, email]));
    expect(Object.entries(ids).map(([key, id]) => [key, found[id]])).toEqual([
      ['moved', 'moved@xn--bcher-kva.example'],
      ['composed', 'compos\u00e9d@example.com'],
      ['plain', ADDRESSES.plain],
      ['taken', ADDRESSES.taken],
      ['takes', ADDRESSES.takes],
      ['invisible', ADDRESSES.invisible],
    ]);
  });

  it('lets everybody log in by the address that they know, however it is spelled', async () => {
    expect(await signedIn(ADDRESSES.moved)).toBe(ids.moved);
    expect(await signedIn('moved@xn--bcher-kva.example')).toBe(ids.moved);
    expect(await signedIn(ADDRESSES.composed)).toBe(ids.composed);
    expect(await signedIn('compos\u00e9d@example.com')).toBe(ids.composed);
    expect(await signedIn(ADDRESSES.plain)).toBe(ids.plain);
    expect(await signedIn(ADDRESSES.invisible)).toBe(ids.invisible);
  });

  it('leaves an address that two have to who had that spelling, and says whose cannot be used any more', async () => {
    expect(await signedIn(ADDRESSES.taken)).toBe(ids.taken);
    expect(await signedIn(ADDRESSES.takes)).toBe(ids.taken);
    expect(warnings).toEqual([expect.stringMatching(`${ids.takes} .* ${ids.taken}\\.`)]);
  });

  it('keeps every role with its name; the oldest of those that look alike holds the name from now on', async () => {
    const { data } = (await owner.api.get<RoleListResponse>('/roles?limit=100')).body;
    const custom = data.filter(({ name }) => ROLES.includes(name));
    expect(custom.map(({ name }) => name).sort()).toEqual([...ROLES].sort());
    const create = (name: string) => owner.api.post<ProblemBody>('/roles', { name, base: 'USER', permissions: ['read'] });
    for (const name of ['coach', 'café', 'TRAINER']) expect([name, (await create(name)).status]).toEqual([name, 409]);

    const idOf = (name: string) => custom.find((role) => role.name === name)?.id ?? '';
    expect((await owner.api.patch(`/roles/${idOf('COACH')}`, { name: 'Coach 2' })).status).toBe(200);
    expect((await owner.api.patch(`/roles/${idOf('COACH')}`, { name: 'coach' })).status).toBe(409);
    expect((await owner.api.patch(`/roles/${idOf('Coach')}`, { name: 'COACH' })).status).toBe(200);
  });
});
