import type { EntryResponse } from '../../../src/activity-logs/trail/dto/entry.response.js';
import type { OrganizationResponse } from '../../../src/organizations/dto/organization.response.js';
import type { ProblemBody } from '../../support/api-client.js';
import { mentorLog } from '../../support/factories.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { Trace } from '../../support/trace.js';

describe('the organization’s settings', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  let trace: Trace;
  beforeEach(() => (trace = new Trace()));

  const read = async () => (await org.as('ADMIN').get<OrganizationResponse>(`/organizations/${org.id}`)).body;
  const change = (request: unknown, headers = {}, api = org.as('OWNER')) =>
    api.patch<OrganizationResponse & ProblemBody>(`/organizations/${org.id}`, request, trace.with(headers));
  const entry = (told: Partial<EntryResponse> & Pick<EntryResponse, 'context'>) => {
    const actor = { type: 'user', id: org.people.OWNER.id };
    const about = { organizationId: org.id, target: { type: 'organization', id: org.id } };
    return trace.entry({ activityType: 'update-organization', createdBy: actor.id, orgId: org.id, actor, ...about, ...told });
  };

  it('are read by ADMIN and OWNER, with an ETag, and an acronym only where there is one', async () => {
    const fresh = await test.organization();
    const { status, body, headers } = await fresh.as('ADMIN').get<OrganizationResponse>(`/organizations/${fresh.id}`);
    expect([status, typeof headers['etag']]).toEqual([200, 'string']);
    expect(body).toEqual({
      id: fresh.id,
      name: expect.stringMatching(/^Organization_/) as unknown,
      activityTypes: [],
      timeZone: 'UTC',
      createdAt: body.updatedAt,
      updatedAt: expect.stringMatching(/\.\d{3}Z$/) as unknown,
    });
    expect((await fresh.as('USER').get(`/organizations/${fresh.id}`)).status).toBe(403);
  });

  it('the acronym is changed with the entry of the contract', async () => {
    await change({ acronym: 'NN2' });
    trace = new Trace();
    const { status, body } = await change({ acronym: 'NN3' });
    expect([status, body.acronym, await read()]).toEqual([200, 'NN3', body]);
    expect(await trace.entries(org.as('ADMIN'))).toEqual([
      entry({ context: 'Updated:acronym:NN3', tags: ['acronym'], changes: { acronym: { from: 'NN2', to: 'NN3' } } }),
    ]);
  });

  it('the acronym is cleared by null, which shows as absent', async () => {
    await change({ acronym: 'NN4' });
    trace = new Trace();
    expect((await change({ acronym: null })).body).not.toHaveProperty('acronym');
    expect(await read()).not.toHaveProperty('acronym');
    expect(await trace.entries(org.as('ADMIN'))).toMatchObject([{ tags: ['acronym'], changes: { acronym: { from: 'NN4', to: null } } }]);
  });

  it('several fields are changed at once in one entry that names each', async () => {
    const before = await read();
    const { body } = await change({ name: 'Neighbourhood Network', activityTypes: ['home_visit', 'x-1'] });
    expect(body).toEqual({ ...before, name: 'Neighbourhood Network', activityTypes: ['home_visit', 'x-1'], updatedAt: body.updatedAt });
    const [stored, ...more] = await trace.entries(org.as('ADMIN'));
    expect(more).toEqual([]);
    expect(stored).toMatchObject({
      tags: ['name', 'activityTypes'],
      changes: { name: { from: before.name, to: 'Neighbourhood Network' }, activityTypes: { from: [], to: ['home_visit', 'x-1'] } },
    });
    expect(stored?.context).toMatch(/^Updated:name:Neighbourhood Network/);
  });

  it('an added type may be recorded at once, a removed one no more, and its logs stay', async () => {
    await change({ activityTypes: ['home_visit'] });
    const log = mentorLog({ activity_type: 'home_visit' });
    const made = await org.as('ADMIN').post<{ log_id: string }>('/activity-logs', log);
    expect(made.status).toBe(201);
    await change({ activityTypes: [] });
    const refused = await org.as('ADMIN').post<ProblemBody>('/activity-logs', log);
    expect([refused.status, refused.body.errors?.[0]?.field]).toEqual([400, 'activity_type']);
    expect((await org.as('ADMIN').get(`/activity-logs/${made.body.log_id}`)).body).toMatchObject({ activity_type: 'home_visit' });
  });

  it('the time zone is changed with an entry, and kept in the usual spelling', async () => {
    const { status, body } = await change({ timeZone: 'asia/kolkata' });
    expect([status, body.timeZone, await read()]).toEqual([200, 'Asia/Kolkata', body]);
    expect(await trace.entries(org.as('ADMIN'))).toEqual([
      entry({ context: 'Updated:timeZone:Asia/Kolkata', tags: ['timeZone'], changes: { timeZone: { from: 'UTC', to: 'Asia/Kolkata' } } }),
    ]);
    trace = new Trace();
    expect((await change({ timeZone: 'ASIA/KOLKATA' })).body).toEqual(body);
    expect(await trace.entries(org.as('ADMIN'))).toEqual([]);
  });

  it('are changed only in the version that If-Match names', async () => {
    const etag = (await org.as('OWNER').get(`/organizations/${org.id}`)).headers['etag'] ?? '';
    const first = await change({ name: 'First' }, { 'if-match': etag });
    expect(first.status).toBe(200);
    const second = await change({ name: 'Second' }, { 'if-match': etag });
    expect([second.status, second.body.code, (await read()).name]).toEqual([412, 'precondition_failed', 'First']);
    expect((await change({ name: 'Third' }, { 'if-match': first.headers['etag'] ?? '' })).status).toBe(200);
  });

  it('a change that changes nothing leaves them and the trail as they are', async () => {
    await change({ name: 'Same', acronym: 'S', activityTypes: ['one'] });
    const before = await read();
    trace = new Trace();
    expect((await change({ name: 'Same', acronym: 'S', activityTypes: ['one'] })).body).toEqual(before);
    expect(await trace.entries(org.as('ADMIN'))).toEqual([]);
  });

  it('are the OWNER’s to change', async () => {
    for (const role of ['ADMIN', 'USER'] as const)
      expect((await change({ name: 'Mine', timeZone: 'Asia/Tokyo' }, {}, org.as(role))).body.code).toBe('forbidden');
    expect((await change({ name: 'Mine' }, {}, test.anonymous)).status).toBe(401);
    expect(await trace.entries(org.as('OWNER'))).toEqual([]);
  });

  it('another organization’s are not there, for reading or changing', async () => {
    const other = await test.organization();
    for (const id of [other.id, 'f'.repeat(24), 'x']) {
      const [seen, changed] = [
        await org.as('OWNER').get<ProblemBody>(`/organizations/${id}`),
        await org.as('OWNER').patch(`/organizations/${id}`, { name: 'x' }),
      ];
      expect([seen.status, seen.body.detail, changed.status]).toEqual([404, 'Organization not found.', 404]);
    }
  });

  it.each([
    [{}, 'body'],
    [[], 'body'],
    [{ name: null }, 'name'],
    [{ name: ' ' }, 'name'],
    [{ name: 'x'.repeat(201) }, 'name'],
    [{ acronym: '' }, 'acronym'],
    [{ acronym: 'x'.repeat(33) }, 'acronym'],
    [{ activityTypes: null }, 'activityTypes'],
    [{ activityTypes: ['check_in'] }, 'activityTypes'],
    [{ activityTypes: ['Home Visit'] }, 'activityTypes'],
    [{ activityTypes: ['one', 'one'] }, 'activityTypes'],
    [{ activityTypes: Array.from({ length: 101 }, (_, index) => `type_${index}`) }, 'activityTypes'],
    [{ timeZone: null }, 'timeZone'],
    [{ timeZone: '' }, 'timeZone'],
    [{ timeZone: 'Etc/Unknown' }, 'timeZone'],
    [{ timeZone: '+02:00' }, 'timeZone'],
    [{ timeZone: ['Europe/Berlin'] }, 'timeZone'],
    [{ timeZone: 'A'.repeat(65) }, 'timeZone'],
    [{ isBootstrap: true }, 'isBootstrap'],
  ])('are not changed by %j', async (request, field) => {
    const { status, body } = await change(request);
    expect([status, body.code, body.errors?.map((error) => error.field)]).toEqual([400, 'validation_failed', [field]]);
    expect(await trace.entries(org.as('ADMIN'))).toEqual([]);
  });
});
