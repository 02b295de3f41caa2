import type { ApiClient } from '../support/api-client.js';
import { PASSWORD, unique, uniqueEmail } from '../support/factories.js';
import { useOrganization, useTestApp } from '../support/use-test-app.js';

const RANKS = ['USER', 'ADMIN', 'OWNER'];
const PERMISSIONS = ['read', 'create', 'update', 'delete'];
const PARTS = Array.from({ length: 16 }, (_, bits) => PERMISSIONS.filter((_permission, index) => bits & (1 << index)));
/** None, one, a half, all. That every pair is judged rightly is seen beside the source. */
const FEW_PARTS = PARTS.filter((part, bits) => part.length < 2 || [0b0011, 0b1100, 0b1111].includes(bits));
const GIVEN_PARTS = [[], ['create'], ['update', 'delete'], PERMISSIONS];
const NOTHING = { base: 'USER', permissions: [] as string[] };

interface Role {
  readonly id: string;
  readonly name: string;
  readonly base: string;
  readonly permissions: readonly string[];
}

interface Way {
  readonly rank: string;
  readonly permission: string;
  /** Who comes to do what `role` lets one do, and what undoes it. */
  readonly give: (caller: { role: Role; api: ApiClient }, role: Role) => Promise<{ status: number }>;
  readonly undo?: (caller: { role: Role }, role: Role) => Promise<{ status: number }>;
}

jest.setTimeout(120_000); // many requests; on a busy machine they take a while

describe('nobody gives, or gains by a change, a permission that they do not have', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  let owner: ApiClient;
  let target: string;
  let blank: Role;
  beforeAll(async () => {
    owner = org.as('OWNER');
    blank = await makeRole('USER', []);
    target = (await org.addPerson(blank.name)).id;
  });

  async function makeRole(base: string, permissions: readonly string[]): Promise<Role> {
    return (await owner.post<Role>('/roles', { name: unique('ROLE'), base, permissions })).body;
  }

  const ways: Record<string, Way> = {
    'POST /users': {
      rank: 'ADMIN',
      permission: 'create',
      give: ({ api }, role) => api.post('/users', { email: uniqueEmail(), name: 'N', password: PASSWORD, role: role.name }),
    },
    'PATCH /users/{id}: another role': {
      rank: 'ADMIN',
      permission: 'update',
      give: ({ api }, role) => api.patch(`/users/${target}`, { role: role.name }),
      undo: () => owner.patch(`/users/${target}`, { role: blank.name }),
    },
    'PATCH /users/{id}: enabled again': {
      rank: 'ADMIN',
      permission: 'update',
      give: async ({ api }, role) => {
        await owner.patch(`/users/${target}`, { role: role.name, status: 'disabled' });
        return api.patch(`/users/${target}`, { status: 'active' });
      },
      undo: () => owner.patch(`/users/${target}`, { role: blank.name, status: 'active' }),
    },
    'POST /api-keys': { rank: 'OWNER', permission: 'create', give: ({ api }, role) => api.post('/api-keys', { name: 'K', role: role.name }) },
    'POST /roles': {
      rank: 'OWNER',
      permission: 'create',
      give: ({ api }, { base, permissions }) => api.post('/roles', { name: unique('ROLE'), base, permissions }),
    },
    'PATCH /roles/{id}: of others': {
      rank: 'OWNER',
      permission: 'update',
      give: ({ api }, { base, permissions }) => api.patch(`/roles/${blank.id}`, { base, permissions }),
      undo: () => owner.patch(`/roles/${blank.id}`, NOTHING),
    },
    'PATCH /roles/{id}: of one’s own': {
      rank: 'OWNER',
      permission: 'update',
      give: ({ api, role }, { base, permissions }) => api.patch(`/roles/${role.id}`, { base, permissions }),
      undo: ({ role: { id, base, permissions } }) => owner.patch(`/roles/${id}`, { base, permissions }),
    },
  };

  it('for each pair of a caller’s role and a given one, by one way of giving after the other', async () => {
    const callers = [];
    for (const base of ['ADMIN', 'OWNER'])
      for (const part of FEW_PARTS) {
        const role = await makeRole(base, part);
        callers.push({ role, api: (await org.addApiKey(role.name)).api });
      }
    const roles: Role[] = [];
    for (const base of RANKS) for (const part of GIVEN_PARTS) roles.push(await makeRole(base, part));

    const tried: Record<string, Record<number, number>> = {};
    for (const [index, caller] of callers.entries())
      for (const [place, given] of roles.entries()) {
        // The ways go round, so that each meets each caller and each role. Passwords are slow to hash: new users are tried less.
        const [first, ...others] = Object.keys(ways) as [string, ...string[]];
        const name = (index + place) % roles.length === 0 ? first : (others[(index + place) % others.length] as string);
        const way = ways[name] as Way;
        const mayAsk = RANKS.indexOf(caller.role.base) >= RANKS.indexOf(way.rank) && caller.role.permissions.includes(way.permission);
        const mayGive = RANKS.indexOf(given.base) <= RANKS.indexOf(caller.role.base) && given.permissions.every((one) => caller.role.permissions.includes(one));
        const { status } = await way.give(caller, given);
        const isRefused = !(mayAsk && mayGive);
        const told = { name, caller: caller.role, given };
        expect({ ...told, status: status < 300 ? 'given' : status }).toEqual({ ...told, status: isRefused ? 403 : 'given' });
        if (!isRefused || name.includes('enabled')) await way.undo?.(caller, given);
        (tried[name] ??= {})[status] = (tried[name]?.[status] ?? 0) + 1;
      }
    for (const name of Object.keys(ways)) expect([name, Object.keys(tried[name] ?? {}).length]).toEqual([name, 2]); // each was given and refused
  });

  it('though what they may do, or what is given, changes at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const [own, given] = [await makeRole('OWNER', PERMISSIONS), await makeRole('ADMIN', ['read'])];
      const { api } = await org.addApiKey(own.name);
      const [narrowed, ...gifts] = await Promise.all([
        owner.patch(`/roles/${own.id}`, { permissions: ['create', 'read', 'update'] }),
        api.patch(`/roles/${given.id}`, { permissions: ['delete', 'read'] }),
        api.post('/api-keys', { name: 'K', role: 'OWNER' }),
        api.post('/roles', { name: unique('ROLE'), base: 'ADMIN', permissions: ['delete'] }),
      ]);
      expect(narrowed.status).toBe(200);
      for (const { status } of gifts) expect([200, 201, 403]).toContain(status);
      // Ids sort in the order in which entries were made: whatever was given was given before.
      const { data } = (await owner.get<{ data: { _id: string; target: { id: string } }[] }>('/activities?limit=10')).body;
      const newest = data.map(({ _id, target: { id } }) => ({ _id, id })).sort((a, b) => (a._id < b._id ? 1 : -1));
      const after = newest.slice(
        0,
        newest.findIndex(({ id }) => id === own.id),
      );
      expect(after).toEqual([]);
    }
  });

  it('by a webhook neither, which reads the trail for whoever made it or sent it elsewhere', async () => {
    const api = (await org.addApiKey('OWNER', { permissions: ['create', 'update'] })).api;
    const { body } = await owner.post<{ id: string }>('/webhooks', { url: 'https://hooks.invalid/', enabled: false });
    const refused = [
      await api.post('/webhooks', { url: 'https://hooks.invalid/', enabled: true }),
      await api.patch(`/webhooks/${body.id}`, { url: 'https://other.invalid/' }),
      await api.patch(`/webhooks/${body.id}`, { enabled: true }),
      await api.post(`/webhooks/${body.id}/replay`, { fromSeq: 0 }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect((await api.patch(`/webhooks/${body.id}`, { enabled: false })).status).toBe(200);
    expect((await owner.get(`/webhooks/${body.id}`)).body).toMatchObject({ url: 'https://hooks.invalid/', enabled: false });
  });
});
