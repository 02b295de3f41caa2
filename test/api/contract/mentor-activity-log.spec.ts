import type { ApiClient } from '../../support/api-client.js';
import { useTestApp } from '../../support/use-test-app.js';
import { bodyOf, type Log, type LogPage } from '../../support/mentor-log-stories.js';
import { mentorLogExamples as examples } from '../../support/contract-examples.js';

const MENTOR = 'mentor_a1b2c3';

/** The endpoints that the source contract calls public answer the same to credentials and, where they are opened, without any. */
describe.each(['roles', 'public'])('the contract of the mentor activity log, with access by %s', (access) => {
  const test = useTestApp({ MENTOR_LOGS_ACCESS: access });
  let api: ApiClient;
  beforeEach(async () => {
    test.clock.set('2026-03-01T00:00:00Z');
    api = access === 'public' ? test.anonymous : (await test.organization()).as('ADMIN');
  });
  // In public everybody works on one organization: each test clears what it made.
  afterEach(async () => {
    for (;;) {
      const { data } = bodyOf(200, await api.get<LogPage>('/activity-logs?limit=100'));
      if (data.length === 0) return;
      for (const { log_id } of data) await api.delete(`/activity-logs/${log_id}`);
    }
  });

  /** Records it at the moment that its `created_at` says; without an id, as the server gives it. */
  const recordAt = async ({ log_id: _, created_at, ...body }: Partial<Log>): Promise<Log> => {
    if (created_at) test.clock.set(created_at);
    return bodyOf(201, await api.post<Log>('/activity-logs', body));
  };
  const recordMany = async (count: number, body: Partial<Log>) => {
    for (let i = 0; i < count; i++) await recordAt({ mentor_id: MENTOR, description: `Activity ${i}`, occurred_at: '2026-03-10T09:00:00Z', ...body });
  };
  const fields = (body: object) => Object.keys(body);

  it('POST / answers as printed', async () => {
    test.clock.set(examples.create.response.created_at);
    const answer = await api.post<Log>('/activity-logs', examples.create.body);
    const { log_id } = bodyOf(201, answer);
    expect(log_id).toMatch(/^log_\w+$/);
    expect(answer.body).toEqual({ ...examples.create.response, log_id });
    expect(fields(answer.body)).toEqual(fields(examples.create.response));
  });

  it('GET /:id answers as printed', async () => {
    const { log_id } = await recordAt(examples.get);
    const answer = bodyOf(200, await api.get<Log>(`/activity-logs/${log_id}`));
    expect(answer).toEqual({ ...examples.get, log_id });
    expect(fields(answer)).toEqual(fields(examples.get));
  });

  it('GET / answers as printed, and says where more is', async () => {
    test.clock.set('2026-03-10T10:00:00Z');
    await recordMany(32, { activity_type: 'documentation' });
    const [second, first] = [await recordAt(examples.list.data[1]), await recordAt(examples.list.data[0])];
    const { next_cursor, ...page } = bodyOf(200, await api.get<LogPage>('/activity-logs'));
    expect({ ...page, data: page.data.slice(0, 2) }).toEqual({
      data: [
        { ...examples.list.data[0], log_id: first.log_id },
        { ...examples.list.data[1], log_id: second.log_id },
      ],
      pagination: examples.list.pagination,
    });
    expect(page.data).toHaveLength(20);
    expect(next_cursor).toEqual(expect.any(String));
  });

  it('PUT /:id answers what is printed, as part of the whole log', async () => {
    test.clock.set(examples.create.response.created_at);
    const { log_id } = await recordAt(examples.create.response);
    test.clock.set(examples.update.response.updated_at);
    const answer = bodyOf(200, await api.put<Log>(`/activity-logs/${log_id}`, examples.update.body));
    expect(answer).toEqual({ ...examples.create.response, ...examples.update.response, log_id });
  });

  it('DELETE /:id answers as printed', async () => {
    const { log_id } = await recordAt(examples.get);
    const answer = bodyOf(200, await api.delete<object>(`/activity-logs/${log_id}`));
    expect(answer).toEqual({ ...examples.delete, log_id });
    expect(fields(answer)).toEqual(fields(examples.delete));
  });

  it('GET /mentor/:mentor_id/summary answers as printed', async () => {
    test.clock.set('2026-03-26T13:05:00Z');
    const activities = [...Array<string>(8).fill('session_completed'), ...Array<string>(2).fill('referral_made'), ...Array<string>(2).fill('check_in')];
    for (const [index, activity_type] of activities.entries()) {
      await recordMany(1, { activity_type, contact_id: `contact_${index % 3}`, duration_minutes: index < 10 ? 50 : 10 });
    }
    const answer = bodyOf(200, await api.get<object>(`/activity-logs/mentor/${MENTOR}/summary`));
    expect(answer).toEqual(examples.summary);
    expect(fields(answer)).toEqual(fields(examples.summary));
  });

  it('GET /mentor/:mentor_id/count-by-type answers as printed', async () => {
    test.clock.set('2026-03-26T13:05:00Z');
    for (const [activity_type, count] of Object.entries(examples.countByType.counts)) await recordMany(count, { activity_type });
    const answer = bodyOf(200, await api.get<{ counts: object }>(`/activity-logs/mentor/${MENTOR}/count-by-type`));
    expect(answer).toEqual(examples.countByType);
    expect(fields(answer.counts)).toEqual(fields(examples.countByType.counts));
  });
});
