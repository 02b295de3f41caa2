import type { UserListResponse, UserResponse } from '../../../src/users/dto/user.response.js';
import type { ApiClient, ProblemBody } from '../../support/api-client.js';
import { PASSWORD, unique, uniqueEmail } from '../../support/factories.js';
import { useTestApp } from '../../support/use-test-app.js';
import type { TestOrganization } from '../../support/test-organization.js';
import { Trace } from '../../support/trace.js';

const FORBIDDEN = [403, 'forbidden'];
const LAST_OWNER = [409, 'last_owner'];

describe('OWNERs', () => {
  const test = useTestApp();
  let org: TestOrganization;
  let trace: Trace;
  beforeEach(async () => {
    org = await test.organization();
    trace = new Trace();
  });

  const change = async (api: ApiClient, id: string, request: object) => {
    const { status, body } = await api.patch<ProblemBody>(`/users/${id}`, request, trace.options);
    return status === 200 ? [status] : [status, body.code];
  };
  const activeOwners = async (api: ApiClient) => {
    const { data } = (await api.get<UserListResponse>('/users?limit=100')).body;
    return data.filter(({ role, status }) => role === 'OWNER' && status === 'active').length;
  };

  it('are out of an ADMIN’s reach: none is made, changed, disabled or demoted by one', async () => {
    const { ADMIN, OWNER, USER } = org.people;
    const create = await ADMIN.api.post<ProblemBody>('/users', { email: uniqueEmail(), name: 'N', password: PASSWORD, role: 'OWNER' }, trace.options);
    expect([create.status, create.body.code]).toEqual(FORBIDDEN);
    for (const request of [{ name: 'Other' }, { status: 'disabled' }, { role: 'ADMIN' }, { mentorId: 'other' }]) {
      expect(await change(ADMIN.api, OWNER.id, request)).toEqual(FORBIDDEN);
    }
    for (const id of [ADMIN.id, USER.id]) expect(await change(ADMIN.api, id, { role: 'OWNER' })).toEqual(FORBIDDEN);
    expect(await trace.entries(OWNER.api)).toEqual([]);
  });

  it('what an ADMIN may do: make and change ADMINs and USERs', async () => {
    const { ADMIN } = org.people;
    const create = await ADMIN.api.post<UserResponse>('/users', { email: uniqueEmail(), name: 'N', password: PASSWORD, role: 'ADMIN' });
    expect(create.status).toBe(201);
    expect(await change(ADMIN.api, create.body.id, { role: 'USER' })).toEqual([200]);
    expect(await change(ADMIN.api, create.body.id, { status: 'disabled' })).toEqual([200]);
  });

  it('the last one can be neither disabled nor demoted, by nobody, but may be renamed', async () => {
    const { OWNER } = org.people;
    const { body: role } = await OWNER.api.post<{ name: string }>('/roles', {
      name: unique('ROLE'),
      base: 'OWNER',
      permissions: ['read', 'create', 'update', 'delete'],
    });
    const almost = await org.addPerson(role.name);
    for (const api of [OWNER.api, almost.api]) {
      for (const request of [{ status: 'disabled' }, { role: 'ADMIN' }, { role: role.name }]) expect(await change(api, OWNER.id, request)).toEqual(LAST_OWNER);
    }
    expect(await change(OWNER.api, OWNER.id, { name: 'Other', role: 'OWNER', status: 'active' })).toEqual([200]);
    expect((await trace.entries(OWNER.api)).map(({ tags }) => tags)).toEqual([['name']]);
  });

  it('a disabled one does not count', async () => {
    const { OWNER } = org.people;
    const second = await org.addPerson('OWNER');
    expect(await change(OWNER.api, second.id, { status: 'disabled' })).toEqual([200]);
    expect(await change(OWNER.api, OWNER.id, { role: 'USER' })).toEqual(LAST_OWNER);
    expect(await change(OWNER.api, second.id, { status: 'active' })).toEqual([200]);
    expect(await change(OWNER.api, OWNER.id, { role: 'USER' })).toEqual([200]);
  });

  it('one of another organization does not count', async () => {
    await test.organization();
    expect(await change(org.as('OWNER'), org.people.OWNER.id, { status: 'disabled' })).toEqual(LAST_OWNER);
  });

  it.each([{ role: 'ADMIN' }, { status: 'disabled' }])('of two who do %j to each other at once, exactly one succeeds', async (request) => {
    const { OWNER, ADMIN } = org.people;
    const second = await org.addPerson('OWNER');
    const outcomes = await Promise.all([change(OWNER.api, second.id, request), change(second.api, OWNER.id, request)]);
    // The other meets the rule, or is no OWNER any more by the time that it is looked at.
    const [better, worse] = outcomes.map(([status]) => status).sort();
    expect(better).toBe(200);
    expect([401, 403, 409]).toContain(worse);
    expect(await activeOwners(ADMIN.api)).toBe(1);
    expect(await trace.entries(ADMIN.api)).toHaveLength(1);
  });

  it('of four who all resign at once, one has to stay', async () => {
    const owners = [org.people.OWNER, await org.addPerson('OWNER'), await org.addPerson('OWNER'), await org.addPerson('OWNER')];
    const outcomes = await Promise.all(owners.map(({ api, id }) => change(api, id, { role: 'ADMIN' })));
    expect(outcomes.map(([status]) => status).sort()).toEqual([200, 200, 200, 409]);
    expect(await activeOwners(org.as('ADMIN'))).toBe(1);
  });
});
