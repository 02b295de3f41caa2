import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { codeOf, record, trail, type Log } from '../../support/mentor-log-stories.js';

describe('reading one mentor log', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  let log: Log;
  beforeAll(async () => {
    log = await record(org.as('ADMIN'), { mentor_id: org.people.USER.mentorId });
  });

  it('answers the log to its mentor and to everybody above, with the same version', async () => {
    const answers = await Promise.all([org.as('USER'), org.as('ADMIN'), org.as('OWNER')].map((api) => api.get<Log>(`/activity-logs/${log.log_id}`)));
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 200, body: log });
      expect(answer.headers['etag']).toBe(answers[0]?.headers['etag']);
    }
  });

  it('answers 404, and the same 404, for what never was, what is another mentor’s, and what is another organization’s', async () => {
    const stranger = await test.organization();
    const another = await record(org.as('ADMIN'));
    const unknown = await org.as('USER').get('/activity-logs/log_000000000000000000000000');
    const hidden = [
      await org.as('USER').get(`/activity-logs/${another.log_id}`),
      await stranger.as('OWNER').get(`/activity-logs/${log.log_id}`),
      await org.as('ADMIN').get(`/activity-logs/${log.log_id.toUpperCase()}`),
      await org.as('ADMIN').get('/activity-logs/..%2Fusers'),
      await org.as('ADMIN').get('/activity-logs/%20'),
      await org.as('ADMIN').get(`/activity-logs/${'a'.repeat(65)}`),
    ];
    expect(unknown).toMatchObject({ status: 404, body: { code: 'not_found' } });
    const telling = ({ body }: { body: unknown }) => ({ ...(body as object), instance: undefined, requestId: undefined });
    for (const answer of hidden) expect(telling(answer)).toEqual(telling(unknown));
  });

  it('answers 304 without a body to a client with this version, as a strong, weak, listed or any tag', async () => {
    const { headers } = await org.as('ADMIN').get(`/activity-logs/${log.log_id}`);
    const etag = headers['etag'] ?? '';
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, `"a,b" ,W/${etag}`, '*']) {
      const answer = await org.as('ADMIN').get(`/activity-logs/${log.log_id}`, { headers: { 'if-none-match': known } });
      expect(answer).toMatchObject({ status: 304, body: '' });
      expect(answer.headers['etag']).toBe(etag);
    }
  });

  it('answers 200 to a client with another version', async () => {
    for (const other of ['"other"', '""', 'nonsense', '"*"']) {
      const answer = await org.as('ADMIN').get(`/activity-logs/${log.log_id}`, { headers: { 'if-none-match': other } });
      expect(answer).toMatchObject({ status: 200, body: log });
    }
  });

  it('has another ETag once the log was changed, and 304 no longer answers the old one', async () => {
    const mine = await record(org.as('ADMIN'));
    const before = await org.as('ADMIN').get(`/activity-logs/${mine.log_id}`);
    const changed = await org.as('ADMIN').put(`/activity-logs/${mine.log_id}`, { duration_minutes: 1 });
    const after = await org.as('ADMIN').get(`/activity-logs/${mine.log_id}`, { headers: { 'if-none-match': before.headers['etag'] ?? '' } });
    expect(after.status).toBe(200);
    expect(after.headers['etag']).not.toBe(before.headers['etag']);
    expect(after.headers['etag']).toBe(changed.headers['etag']);
  });

  it('refuses unknown parameters, and leaves no trace in the trail', async () => {
    const before = await trail(org.as('ADMIN'));
    expect(codeOf(await org.as('ADMIN').get(`/activity-logs/${log.log_id}?fields=description`))).toBe('validation_failed');
    await org.as('ADMIN').get(`/activity-logs/${log.log_id}`);
    expect(await trail(org.as('ADMIN'))).toEqual(before);
  });
});
