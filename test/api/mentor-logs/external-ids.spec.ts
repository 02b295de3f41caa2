import type { CreatedMentorLogsResponse } from '../../../src/activity-logs/mentor-logs/dto/page.responses.js';
import type { ApiClient, ProblemBody } from '../../support/api-client.js';
import { mentorLog, unique } from '../../support/factories.js';
import { bodyOf, faults, list, read, trail, trailOf, type Log } from '../../support/mentor-log-stories.js';
import type { TestOrganization } from '../../support/test-organization.js';
import { useTestApp } from '../../support/use-test-app.js';

describe('the external id of a mentor log', () => {
  const test = useTestApp();
  let org: TestOrganization;
  beforeEach(async () => (org = await test.organization()));
  afterEach(() => test.clock.release());

  const external = (values: Parameters<typeof mentorLog>[0] = {}) => mentorLog({ external_id: unique('crm'), ...values });
  const post = <T = Log>(log: unknown, api: ApiClient = org.as('ADMIN')) => api.post<T>('/activity-logs', log);
  const postAll = <T = CreatedMentorLogsResponse>(...logs: unknown[]) => org.as('ADMIN').post<T>('/activity-logs/batch', { logs });
  const taken = ({ status, body }: { status: number; body: ProblemBody }) => [status, body.code, body.errors?.map(({ field }) => field)];

  it('comes back wherever the log is shown, and finds it with any other filter and in any order', async () => {
    const request = external();
    const { external_id, mentor_id, contact_id } = request;
    const log = bodyOf(201, await post(request));
    await post(external());
    expect(log.external_id).toBe(external_id);
    expect(await read(org.as('ADMIN'), log.log_id)).toEqual(log);
    const more = [
      {},
      { mentor_id },
      { contact_id },
      { activity_type: 'session_completed' },
      { activity_type: ['check_in', 'session_completed'] },
      { q: 'monthly' },
    ];
    for (const filter of more) {
      for (const sort of ['occurred_at', '-created_at']) {
        expect(await list(org.as('ADMIN'), { external_id, sort, ...filter })).toMatchObject({ data: [log], pagination: { total: 1 } });
      }
    }
    for (const filter of [{ mentor_id: 'other' }, { q: 'nothing' }, { to: '2020-01-01' }]) {
      expect(await list(org.as('ADMIN'), { external_id, ...filter })).toMatchObject({ data: [], pagination: { total: 0 } });
    }
    const csv = await org.as('ADMIN').get<string>(`/activity-logs/export?external_id=${external_id}`);
    expect(csv.body.split('\r\n')).toEqual([expect.stringMatching(/,external_id$/), expect.stringMatching(new RegExp(`,${external_id}$`)), '']);
  });

  it('makes a create safe to repeat, however late: 200 with the stored log, its version and place, and nothing is written', async () => {
    const request = external({ occurred_at: '2026-03-26T13:00:00Z' });
    const first = await post(request);
    const key = await org.addApiKey('ADMIN');
    test.clock.advance({ hours: 24 * 400 });
    const again = await post({ ...request, occurred_at: '2026-03-26T14:00:00+01:00' }, key.api);
    test.clock.release();
    expect(bodyOf(200, again)).toEqual(bodyOf(201, first));
    expect([again.headers['etag'], again.headers['location']]).toEqual([first.headers['etag'], first.headers['location']]);
    expect((await list(org.as('ADMIN'))).data).toEqual([first.body]);
    expect(await trailOf(org.as('ADMIN'), first.body.log_id)).toHaveLength(1);
  });

  it('a repeat is judged by what was first posted: it gets the log as it was corrected', async () => {
    const request = external();
    const { log_id } = bodyOf(201, await post(request));
    const corrected = bodyOf(200, await org.as('ADMIN').put<Log>(`/activity-logs/${log_id}`, { description: 'Corrected', contact_id: null }));
    expect(corrected.external_id).toBe(request.external_id);
    expect(bodyOf(200, await post(request))).toEqual(corrected);
    expect(taken(await post<ProblemBody>({ ...request, description: 'Corrected', contact_id: null }))).toEqual([409, 'external_id_taken', ['external_id']]);
  });

  it('a repeat gets the log also after its type was taken out of the settings', async () => {
    const types = (activityTypes: string[]) => org.as('OWNER').patch(`/organizations/${org.id}`, { activityTypes });
    bodyOf(200, await types(['home_visit']));
    const request = external({ activity_type: 'home_visit' });
    const first = bodyOf(201, await post(request));
    bodyOf(200, await types([]));
    expect(bodyOf(200, await post(request))).toEqual(first);
    expect(faults(await post(external({ activity_type: 'home_visit' })))).toEqual(['activity_type']);
  });

  it('is taken for other content: 409, and nothing is written', async () => {
    const request = external();
    const { body: log } = await post(request);
    for (const other of [{ description: 'Other' }, { mentor_id: 'other' }, { contact_id: null }, { occurred_at: '2026-03-26T13:00:01Z' }]) {
      expect(taken(await post<ProblemBody>({ ...request, ...other }))).toEqual([409, 'external_id_taken', ['external_id']]);
    }
    expect((await list(org.as('ADMIN'))).data).toEqual([log]);
  });

  it('shows a USER nothing of another mentor’s log', async () => {
    const { mentor_id: _, ...request } = external();
    bodyOf(201, await post({ ...request, mentor_id: unique('mentor') }));
    expect(taken(await post<ProblemBody>(request, org.as('USER')))).toEqual([409, 'external_id_taken', ['external_id']]);
    const own = external({ mentor_id: org.people.USER.mentorId });
    const { mentor_id: _own, ...withoutMentor } = own;
    const log = bodyOf(201, await post(own));
    expect(bodyOf(200, await post(withoutMentor, org.as('USER')))).toEqual(log);
    expect((await list(org.as('USER'), { external_id: request.external_id })).data).toEqual([]);
  });

  it.each(['', 'a b', 'ä', 'x'.repeat(129), 5])('has 1 to 128 visible characters: %j is refused', async (external_id) => {
    expect(faults(await post({ ...mentorLog(), external_id }))).toEqual(['external_id']);
  });

  it('cannot be changed', async () => {
    const { body: log } = await post(external());
    expect(faults(await org.as('ADMIN').put(`/activity-logs/${log.log_id}`, { external_id: 'other' }))).toEqual(['external_id']);
  });

  it('is each organization’s own', async () => {
    const request = external();
    const other = await test.organization();
    const [own, theirs] = [bodyOf(201, await post(request)), bodyOf(201, await post(request, other.as('ADMIN')))];
    expect(bodyOf(200, await post(request))).toEqual(own);
    expect(bodyOf(200, await post(request, other.as('ADMIN')))).toEqual(theirs);
  });

  it('in a batch, those already stored are named among the ids and not counted as created', async () => {
    const [stored, fresh] = [external(), external()];
    const { body: log } = await post(stored);
    const { created, log_ids } = bodyOf(201, await postAll(fresh, stored, mentorLog()));
    expect([created, log_ids[1], new Set(log_ids).size]).toEqual([2, log.log_id, 3]);
    expect(bodyOf(200, await postAll(fresh, stored))).toEqual({ created: 0, log_ids: log_ids.slice(0, 2) });
    expect((await list(org.as('ADMIN'))).pagination.total).toBe(3);
    expect((await trail(org.as('ADMIN'))).filter(({ activityType }) => activityType === 'create-activity-log')).toHaveLength(3);
  });

  it('in a batch, one taken for other content, or given twice, refuses all of it', async () => {
    const stored = external();
    const { body: log } = await post(stored);
    expect(taken(await postAll<ProblemBody>(external(), { ...stored, description: 'Other' }))).toEqual([409, 'external_id_taken', ['logs[1].external_id']]);
    const twice = external();
    for (const second of [twice, { ...twice, description: 'Other' }]) expect(faults(await postAll(twice, second))).toEqual(['logs[1].external_id']);
    expect((await list(org.as('ADMIN'))).data).toEqual([log]);
  });

  it('is free once the log is deleted', async () => {
    const request = external();
    const first = bodyOf(201, await post(request));
    bodyOf(200, await org.as('ADMIN').delete(`/activity-logs/${first.log_id}`));
    const anew = bodyOf(201, await post({ ...request, description: 'Other' }));
    expect(anew.log_id).not.toBe(first.log_id);
  });
});
