import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { mentorLog, unique } from '../../support/factories.js';
import { RawDatabase } from '../../support/raw-database.js';
import { bodyOf, faults, list, read, record, trailOf, type Log } from '../../support/mentor-log-stories.js';

describe('deleting a mentor log', () => {
  const test = useTestApp();
  const org = useOrganization(test);

  it('returns the deleted log, and 404 from then on', async () => {
    const log = await record(org.as('ADMIN'));
    const path = `/activity-logs/${log.log_id}`;
    expect(bodyOf(200, await org.as('ADMIN').delete(path))).toEqual({ deleted: true, log_id: log.log_id });
    expect((await org.as('ADMIN').get(path)).status).toBe(404);
    expect((await org.as('ADMIN').put(path, { description: 'x' })).status).toBe(404);
    expect((await org.as('ADMIN').delete(path)).status).toBe(404);
    expect((await list(org.as('ADMIN'), { mentor_id: log.mentor_id })).pagination.total).toBe(0);
    const counts = await org.as('ADMIN').get<{ counts: Record<string, number> }>(`/activity-logs/mentor/${log.mentor_id}/count-by-type`);
    expect(counts.body.counts[log.activity_type]).toBe(0);
  });

  it('writes one entry that names the log and its type, and keeps the entries of before', async () => {
    const log = await record(org.as('ADMIN'), { activity_type: 'check_in' });
    await org.as('OWNER').delete(`/activity-logs/${log.log_id}`);
    const [created, deleted, ...more] = await trailOf(org.as('ADMIN'), log.log_id);
    expect(created?.activityType).toBe('create-activity-log');
    expect(deleted).toMatchObject({ activityType: 'delete-activity-log', createdBy: org.people.OWNER.id, tags: ['check_in'] });
    expect(more).toEqual([]);
  });

  it('is for its mentor and everybody above, and 404 for others', async () => {
    const mine = await record(org.as('ADMIN'), { mentor_id: org.people.USER.mentorId });
    const another = await record(org.as('ADMIN'));
    const stranger = await test.organization();
    expect((await org.as('USER').delete(`/activity-logs/${another.log_id}`)).status).toBe(404);
    expect((await stranger.as('OWNER').delete(`/activity-logs/${another.log_id}`)).status).toBe(404);
    expect((await org.as('USER').delete(`/activity-logs/${mine.log_id}`)).status).toBe(200);
    expect(await read(org.as('ADMIN'), another.log_id)).toEqual(another);
    expect(await trailOf(org.as('ADMIN'), another.log_id)).toHaveLength(1);
  });

  it('honours If-Match', async () => {
    const log = await record(org.as('ADMIN'));
    const { headers } = await org.as('ADMIN').get(`/activity-logs/${log.log_id}`);
    const remove = (ifMatch: string) => org.as('ADMIN').delete(`/activity-logs/${log.log_id}`, { headers: { 'if-match': ifMatch } });
    expect((await remove('"another-version"')).status).toBe(412);
    expect(faults(await remove('no tag'))).toEqual(['If-Match']);
    expect(await read(org.as('ADMIN'), log.log_id)).toEqual(log);
    expect((await remove(headers['etag'] ?? '')).status).toBe(200);
  });

  it('happens once where many delete at once: one answer, one entry', async () => {
    const log = await record(org.as('ADMIN'));
    const answers = await Promise.all(Array.from({ length: 20 }, () => org.as('ADMIN').delete(`/activity-logs/${log.log_id}`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(19).fill(404)]);
    expect(await trailOf(org.as('ADMIN'), log.log_id)).toHaveLength(2);
  });

  it('leaves nothing of any description the log ever had in the database, not in the answers kept for repeats either', async () => {
    const raw = new RawDatabase(test);
    const [first, second] = [unique('firstsecret'), unique('secondsecret')];
    const post = { headers: { 'idempotency-key': unique('key') } };
    const log = bodyOf(201, await org.as('ADMIN').post<Log>('/activity-logs', mentorLog({ description: first }), post));
    await org.as('ADMIN').put(`/activity-logs/${log.log_id}`, { description: second });
    await org.as('ADMIN').get(`/activity-logs/export?q=${second}`);
    const before = (await raw.everything()).toLowerCase();
    expect(before).toContain(second.split('_')[1]);

    await org.as('ADMIN').delete(`/activity-logs/${log.log_id}`);
    const after = (await raw.everything()).toLowerCase();
    for (const secret of [first, second].flatMap((words) => [words, words.split('_')[0] as string, words.split('_')[1] as string])) {
      expect(after).not.toContain(secret);
      expect(after).not.toContain(Buffer.from(secret).toString('base64').slice(0, -4).toLowerCase());
    }
    const kept = await raw.rows<{ answer: string | null; subject_id: string | null }>('SELECT answer, subject_id FROM idempotency_records');
    expect(kept.filter(({ subject_id, answer }) => subject_id === log.log_id && answer !== null)).toEqual([]);
    const repeat = await org.as('ADMIN').post('/activity-logs', mentorLog({ description: first }), post);
    expect(repeat.status).not.toBe(201);
  });

  it('leaves nothing of the descriptions of a batch either', async () => {
    const raw = new RawDatabase(test);
    const secret = unique('batchsecret');
    const answer = await org
      .as('ADMIN')
      .post<{ log_ids: string[] }>(
        '/activity-logs/batch',
        { logs: [mentorLog({ description: secret }), mentorLog({ description: secret })] },
        { headers: { 'idempotency-key': unique('key') } },
      );
    for (const id of answer.body.log_ids) await org.as('ADMIN').delete(`/activity-logs/${id}`);
    expect((await raw.everything()).toLowerCase()).not.toContain(secret.split('_')[1]);
  });
});
