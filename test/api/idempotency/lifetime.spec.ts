import { IdempotencyRecordRepository } from '../../../src/idempotency/idempotency-record.repository.js';
import { Clock } from '../../../src/common/clock.js';
import { mentorLog, unique } from '../../support/factories.js';
import { useTestApp } from '../../support/use-test-app.js';
import type { TestOrganization } from '../../support/test-organization.js';
import { RawDatabase } from '../../support/raw-database.js';
import { bodyOf, codeOf, list, trailOf, type Log } from '../../support/mentor-log-stories.js';

describe('what is kept for an Idempotency-Key', () => {
  const test = useTestApp();
  let org: TestOrganization;
  beforeEach(async () => {
    test.clock.set('2026-06-01T00:00:00Z');
    org = await test.organization();
  });

  const post = (body: unknown, key: string) => org.as('ADMIN').post<Log>('/activity-logs', body, { headers: { 'idempotency-key': key } });

  it('is kept for 24 hours, and not a moment longer', async () => {
    const [request, key] = [mentorLog(), unique('key')];
    const first = bodyOf(201, await post(request, key));
    test.clock.set('2026-06-01T23:59:59.999Z');
    expect(bodyOf(201, await post(request, key))).toEqual(first);
    expect((await post(mentorLog(), key)).status).toBe(422);

    test.clock.set('2026-06-02T00:00:00Z');
    const second = bodyOf(201, await post(mentorLog(), key));
    expect(second.log_id).not.toBe(first.log_id);
    expect((await list(org.as('ADMIN'))).pagination.total).toBe(2);
    expect((await post(request, key)).status).toBe(422);
  });

  it('is not prolonged by a repeat', async () => {
    const [request, key] = [mentorLog(), unique('key')];
    const first = bodyOf(201, await post(request, key));
    test.clock.advance({ hours: 20 });
    await post(request, key);
    test.clock.advance({ hours: 4 });
    expect(bodyOf(201, await post(request, key)).log_id).not.toBe(first.log_id);
  });

  it('is removed once it has expired, and only then', async () => {
    const raw = new RawDatabase(test);
    const [request, key] = [mentorLog(), unique('key')];
    await post(mentorLog(), unique('key'));
    test.clock.advance({ hours: 12 });
    const kept = bodyOf(201, await post(request, key));
    test.clock.advance({ hours: 12, seconds: 1 });
    const before = await raw.count('idempotency_records');
    await test.app.get(IdempotencyRecordRepository).purge(test.app.get(Clock).now());
    expect(await raw.count('idempotency_records')).toBeLessThan(before);
    expect(bodyOf(201, await post(request, key))).toEqual(kept);
  });

  it('is erased with its log: a repeat is 409, and writes nothing', async () => {
    const [request, key] = [mentorLog(), unique('key')];
    const { log_id } = bodyOf(201, await post(request, key));
    await org.as('ADMIN').delete(`/activity-logs/${log_id}`);
    for (let i = 0; i < 2; i++) expect(await post(request, key)).toMatchObject({ status: 409, body: { code: 'idempotency_answer_erased' } });
    expect((await post(mentorLog(), key)).status).toBe(422);
    expect((await list(org.as('ADMIN'))).pagination.total).toBe(0);
    expect(await trailOf(org.as('ADMIN'), log_id)).toHaveLength(2);
  });

  it('stays where another log is deleted, be it another organization’s', async () => {
    const [request, key] = [mentorLog(), unique('key')];
    const first = bodyOf(201, await post(request, key));
    const other = bodyOf(201, await post(mentorLog(), unique('key')));
    await org.as('ADMIN').delete(`/activity-logs/${other.log_id}`);
    expect((await (await test.organization()).as('OWNER').delete(`/activity-logs/${first.log_id}`)).status).toBe(404);
    expect(bodyOf(201, await post(request, key))).toEqual(first);
  });

  it('of a batch stays where one of its logs is deleted: it holds nothing but ids', async () => {
    const [logs, key] = [[mentorLog(), mentorLog()], unique('key')];
    const send = () => org.as('ADMIN').post<{ log_ids: string[] }>('/activity-logs/batch', { logs }, { headers: { 'idempotency-key': key } });
    const first = bodyOf(201, await send());
    await org.as('ADMIN').delete(`/activity-logs/${first.log_ids[0]}`);
    expect(bodyOf(201, await send())).toEqual(first);
    expect((await list(org.as('ADMIN'))).pagination.total).toBe(1);
  });

  it('cannot be read with the database alone', async () => {
    const [request, key] = [mentorLog({ description: unique('confidential') }), unique('readablekey')];
    await post(request, key);
    const rows = JSON.stringify(await new RawDatabase(test).rows('SELECT * FROM idempotency_records'));
    for (const secret of [request.description, key, request.mentor_id as string]) expect(rows).not.toContain(secret);
    expect(codeOf(await post(mentorLog(), key))).toBe('idempotency_key_reused');
  });
});
