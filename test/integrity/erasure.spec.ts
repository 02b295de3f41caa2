import type { EntryResponse } from '../../src/activity-logs/trail/dto/entry.response.js';
import type { ProofResponse } from '../../src/integrity/dto/integrity.responses.js';
import type { Verdict } from '../../src/integrity/verification/verdict.js';
import type { ProblemBody } from '../support/api-client.js';
import { integratorsEvent, unique } from '../support/factories.js';
import { useOrganization, useTestApp } from '../support/use-test-app.js';
import { querySql, recordSealed, runSql, sealAll, trailOf } from '../support/integrity/sealing.js';
import { verifyWithSigstore } from '../support/integrity/other-verifier.js';

// Hundreds of entries for each story: on a busy machine that takes its time.
jest.setTimeout(60_000);

describe('erasing the payload of an entry', () => {
  const test = useTestApp();
  const org = useOrganization(test);

  const record = async (key?: string) => {
    const event = integratorsEvent({
      metadata: { name: 'Jo' },
      target: { type: 'invoice', id: 'A-17' },
      occurredAt: '2026-01-02T03:04:05Z',
      externalId: unique('crm'),
    });
    const { body } = await org.as('OWNER').post<EntryResponse>('/activities', event, key === undefined ? {} : { headers: { 'idempotency-key': key } });
    return { event, entry: body };
  };
  const erase = <T = EntryResponse>(id: string, body: unknown = { reason: 'They asked for it' }, key?: string) =>
    org.as('OWNER').post<T>(`/activities/${id}/erase`, body, key === undefined ? {} : { headers: { 'idempotency-key': key } });
  const verify = async () => (await org.as('ADMIN').post<Verdict>('/activities/integrity/verify')).body;
  const erasures = async () => (await trailOf(org)).filter(({ activityType }) => activityType === 'erase-activity');

  it('takes it away everywhere, keeps what is in the leaf, and tells of itself', async () => {
    const { entry } = await record();
    await sealAll(test);
    const { body: before } = await org.as('ADMIN').get<ProofResponse>(`/activities/${entry._id}/proof`);
    const { status, body } = await erase(entry._id);
    expect(status).toBe(200);
    const { context: _c, metadata: _m, occurredAt: _o, ip: _i, userAgent: _u, requestId: _r, externalId: _x, ...rest } = entry;
    expect(body).toEqual({ ...rest, seq: before.leafIndex, erased: true });
    expect((await org.as('ADMIN').get(`/activities/${entry._id}`)).body).toEqual(body);

    const [row] = await querySql<Record<string, unknown>>(test, 'SELECT * FROM trail_entries WHERE id = ?', [entry._id]);
    for (const column of [
      'context',
      'search_text',
      'changes',
      'metadata',
      'ip',
      'user_agent',
      'request_id',
      'occurred_at',
      'external_id',
      'external_digest',
      'salt',
    ])
      expect(row?.[column]).toBeNull();

    await sealAll(test);
    const [told] = (await erasures()).slice(-1);
    expect(told).toMatchObject({
      context: `Erased the payload of activity ${entry._id}`,
      target: { type: 'activity', id: entry._id },
      metadata: { reason: 'They asked for it' },
    });
    expect(told?.createdBy).toBe(org.people.OWNER.id);

    const { body: after } = await org.as('ADMIN').get<ProofResponse>(`/activities/${entry._id}/proof?treeSize=${before.treeSize}`);
    const { salt: _, ...withoutSalt } = before;
    expect(after).toEqual(withoutSalt);
    verifyWithSigstore(after);
    expect(await verify()).toMatchObject({ ok: true, firstBad: null });
  });

  it('a second time answers the same and writes nothing', async () => {
    const { entry } = await record();
    await sealAll(test);
    const first = await erase(entry._id);
    const told = await erasures();
    const second = await erase(entry._id, { reason: 'Another reason' });
    expect([second.status, second.body]).toEqual([first.status, first.body]);
    await sealAll(test);
    expect((await erasures()).length).toBe(told.length + 1);
  });

  it('many times at once leaves one entry', async () => {
    const { entry } = await record();
    await sealAll(test);
    const before = (await erasures()).length;
    const answers = await Promise.all(Array.from({ length: 5 }, () => erase(entry._id)));
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(200));
    await sealAll(test);
    expect((await erasures()).length).toBe(before + 1);
  });

  it('honours an idempotency key, and erases the stored answer that holds the entry', async () => {
    const [createKey, eraseKey] = [unique('key'), unique('key')];
    const { event, entry } = await record(createKey);
    const repeat = () => org.as('OWNER').post<ProblemBody>('/activities', event, { headers: { 'idempotency-key': createKey } });
    expect((await repeat()).body).toEqual(entry);
    await sealAll(test);
    const first = await erase(entry._id, { reason: 'once' }, eraseKey);
    expect((await erase(entry._id, { reason: 'once' }, eraseKey)).body).toEqual(first.body);
    expect((await erase<ProblemBody>(entry._id, { reason: 'other' }, eraseKey)).body.code).toBe('idempotency_key_reused');
    expect((await repeat()).body.code).toBe('idempotency_answer_erased');
    const rows = await querySql<{ answer: string | null }>(test, 'SELECT answer FROM idempotency_records WHERE subject_id = ?', [entry._id]);
    expect(rows).toEqual([{ answer: null }]);
  });

  it('may be done to the entry that tells of an erasure, and takes its reason away', async () => {
    const { entry } = await record();
    await sealAll(test);
    await erase(entry._id, { reason: 'Jo Doe of 4 Some Street wants it' });
    await sealAll(test);
    const [told] = (await erasures()).slice(-1);
    const { body } = await erase(told?._id ?? '');
    expect(JSON.stringify(body)).not.toContain('Jo Doe');
    await sealAll(test);
    expect(await verify()).toMatchObject({ ok: true });
  });

  it('waits until the entry is sealed', async () => {
    const { entry } = await record();
    await sealAll(test);
    const [row] = await querySql<{ seq: number | string }>(test, 'SELECT seq FROM trail_entries WHERE id = ?', [entry._id]);
    await runSql(test, 'UPDATE trail_entries SET seq = NULL WHERE id = ?', [entry._id]);
    const { status, headers, body } = await erase<ProblemBody>(entry._id);
    expect([status, body.code, headers['retry-after']]).toEqual([409, 'not_sealed', '1']);
    await runSql(test, 'UPDATE trail_entries SET seq = ? WHERE id = ?', [row?.seq, entry._id]);
    expect((await org.as('ADMIN').get<EntryResponse>(`/activities/${entry._id}`)).body.context).toBe(entry.context);
  });

  it.each([{}, { reason: '' }, { reason: 'x'.repeat(501) }, { reason: 'good', more: 1 }, { reason: 7 }])(
    'is refused without a good reason: %j',
    async (body) => {
      const { entry } = await record();
      await sealAll(test);
      const { status, body: problem } = await erase<ProblemBody>(entry._id, body);
      expect([status, problem.code]).toEqual([400, 'validation_failed']);
      expect((await org.as('ADMIN').get<EntryResponse>(`/activities/${entry._id}`)).body.context).toBe(entry.context);
    },
  );

  it('is for the OWNER of the organization alone', async () => {
    const { entry } = await record();
    await sealAll(test);
    const stranger = await test.organization();
    const body = { reason: 'because' };
    for (const role of ['USER', 'ADMIN'] as const) expect((await org.as(role).post(`/activities/${entry._id}/erase`, body)).status).toBe(403);
    expect((await stranger.as('OWNER').post(`/activities/${entry._id}/erase`, body)).status).toBe(404);
    expect((await org.as('OWNER').post(`/activities/${'f'.repeat(24)}/erase`, body)).status).toBe(404);
    expect((await org.as('OWNER').post('/activities/none/erase', body)).status).toBe(404);
    expect((await org.as('ADMIN').get<EntryResponse>(`/activities/${entry._id}`)).body.context).toBe(entry.context);
  });

  it('leaves the proof of every other entry as it is', async () => {
    const [id = ''] = await recordSealed(test, org, 3);
    const { body: before } = await org.as('ADMIN').get<ProofResponse>(`/activities/${id}/proof`);
    const { entry } = await record();
    await sealAll(test);
    await erase(entry._id);
    await sealAll(test);
    expect((await org.as('ADMIN').get<ProofResponse>(`/activities/${id}/proof?treeSize=${before.treeSize}`)).body).toEqual(before);
  });
});
