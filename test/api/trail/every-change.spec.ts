import { ApiDocument, nameOf } from '../../support/security/operations.js';
import { PASSWORD, uniqueEmail } from '../../support/factories.js';
import { useTestApp } from '../../support/use-test-app.js';
import { Trace } from '../../support/trace.js';
import { CHANGES, CHANGE_CASES, setStage, type Stage } from '../../support/trail-changes.js';

/** They read, or send what is no entry. */
const CHANGE_NOTHING = ['POST /activities/integrity/verify', 'POST /webhooks/{id}/test'];
/** Its entries stand in the trail of the organization that it makes. */
const REGISTER = 'POST /auth/register';

describe('every change through the API', () => {
  const test = useTestApp({ SEALER: 'on' });
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(test);
  });

  it('is in the table of this suite', async () => {
    const changing = (await ApiDocument.of(test.app)).operations.filter(({ method }) => method !== 'GET');
    expect([...Object.keys(CHANGES), ...CHANGE_NOTHING, REGISTER].sort()).toEqual(changing.map(nameOf).sort());
  });

  it.each(CHANGE_CASES)('%s leaves %s, with where it came from', async (_route, _leaves, { prepare, status, leaves }) => {
    const trace = new Trace();
    const answer = await (await prepare(stage))(trace.options);
    expect(answer.status).toBe(status);
    const entries = await trace.entries(stage.org.as('OWNER'));
    expect(entries.map(({ activityType }) => activityType)).toEqual(leaves);
    for (const entry of entries) {
      expect(entry).toMatchObject({ ip: trace.address, userAgent: trace.userAgent, requestId: trace.requestId, orgId: stage.org.id });
      expect([entry.createdBy, entry.createdAt]).toEqual([entry.actor.id, entry.updatedAt]);
    }
  });

  it('POST /auth/register leaves register-organization and create-user, in the new organization', async () => {
    const trace = new Trace();
    const request = { organizationName: 'New', email: uniqueEmail(), password: PASSWORD, name: 'Founder' };
    const { body } = await test.anonymous.post<{ access_token: string }>('/auth/register', request, trace.options);
    const entries = await trace.entries(test.anonymous.as(body.access_token));
    expect(entries.map(({ activityType }) => activityType)).toEqual(['register-organization', 'create-user']);
  });

  it('that changes nothing, or is refused, leaves nothing', async () => {
    const { org } = stage;
    const trace = new Trace();
    const { id, api } = await org.addPerson('USER');
    await org.as('ADMIN').patch(`/users/${id}`, { role: 'USER' }, trace.options);
    await org.as('ADMIN').patch(`/users/${id}`, { name: '' }, trace.options);
    await api.patch(`/users/${id}`, { role: 'ADMIN' }, trace.options);
    await org.as('OWNER').patch(`/organizations/${org.id}`, { activityTypes: [] }, trace.options);
    await org.as('OWNER').delete(`/roles/${'f'.repeat(24)}`, trace.options);
    await org.as('OWNER').delete(`/api-keys/${'f'.repeat(24)}`, trace.options);
    await test.anonymous.post('/auth/login', { email: uniqueEmail(), password: PASSWORD }, trace.options);
    await test.anonymous.post('/auth/refresh', { refresh_token: 'unknown' }, trace.options);
    await api.post('/auth/logout', { refresh_token: 'unknown' }, trace.options);
    await test.anonymous.delete('/auth/session', trace.with({ cookie: 'annals_session=unknown' }));
    expect(await trace.entries(org.as('OWNER'))).toEqual([]);
  });

  it('that reads leaves nothing, but for an export', async () => {
    const { org } = stage;
    const [reading, exporting] = [new Trace(), new Trace()];
    for (const path of [
      '/auth/me',
      '/users',
      '/roles',
      '/api-keys',
      '/activity-logs',
      '/activities',
      '/activities/stats',
      '/webhooks',
      `/organizations/${org.id}`,
    ]) {
      expect((await org.as('OWNER').get(path, reading.options)).status).toBe(200);
    }
    await org.as('OWNER').post('/activities/integrity/verify', undefined, reading.options);
    await org.as('OWNER').get('/activity-logs/export', exporting.options);
    await org.as('OWNER').get('/activities/export', exporting.options);
    expect(await reading.entries(org.as('OWNER'))).toEqual([]);
    expect((await exporting.entries(org.as('OWNER'))).map(({ activityType }) => activityType)).toEqual(['export-activity-logs', 'export-activities']);
  });
});
