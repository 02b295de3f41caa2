import type { Caller } from '../../../src/access/index.js';
import { OrganizationScope } from '../../../src/common/organization-scope.js';
import { TrailRecorder } from '../../../src/common/trail-recorder.js';
import { IdempotentWrites } from '../../../src/idempotency/index.js';
import { mentorLog, unique } from '../../support/factories.js';
import { useTestApp } from '../../support/use-test-app.js';
import type { TestOrganization } from '../../support/test-organization.js';
import { RawDatabase } from '../../support/raw-database.js';
import { bodyOf, list, trail, trailOf, type Log } from '../../support/mentor-log-stories.js';
import { entityManager } from '../../support/entity-manager.js';

describe('a claim whose process was killed before its commit', () => {
  const test = useTestApp();
  let raw: RawDatabase;
  let org: TestOrganization;
  beforeAll(async () => {
    raw = new RawDatabase(test);
  });
  beforeEach(async () => {
    test.clock.set('2026-06-01T00:00:00Z');
    org = await test.organization();
  });

  const post = (body: unknown, key: string) => org.as('ADMIN').post<Log>('/activity-logs', body, { headers: { 'idempotency-key': key } });

  /** Leaves what a kill leaves: the claim, which is committed first, and nothing of what was to follow. */
  const killedAttempt = async (request: object, key: string) => {
    const { log_id } = bodyOf(201, await post(request, key));
    await raw.change(`UPDATE idempotency_records SET state = 'running', answer = NULL, subject_id = NULL WHERE subject_id = '${log_id}'`);
    await raw.change(`DELETE FROM mentor_logs WHERE log_id = '${log_id}'`);
    for (const table of ['unsealed_entries', 'trail_tags']) {
      await raw.change(`DELETE FROM ${table} WHERE entry_id IN (SELECT id FROM trail_entries WHERE target_id = '${log_id}')`);
    }
    await raw.change(`DELETE FROM trail_entries WHERE target_id = '${log_id}'`);
    return log_id;
  };

  it('stands for a minute: until then it might still be at work', async () => {
    const [request, key] = [mentorLog(), unique('key')];
    await killedAttempt(request, key);
    test.clock.set('2026-06-01T00:00:59.999Z');
    const answer = await post(request, key);
    expect(answer).toMatchObject({ status: 409, body: { code: 'idempotency_in_flight' } });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThanOrEqual(1);
    expect((await list(org.as('ADMIN'))).pagination.total).toBe(0);
  });

  it('is taken over after a minute: the request is carried out once, and repeated from then on', async () => {
    const [request, key] = [mentorLog(), unique('key')];
    await killedAttempt(request, key);
    test.clock.set('2026-06-01T00:01:00Z');
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(request, key)));
    const log = bodyOf(201, await post(request, key));
    for (const answer of answers.filter(({ status }) => status !== 409)) expect(bodyOf(201, answer)).toEqual(log);
    expect((await list(org.as('ADMIN'))).data).toEqual([log]);
    expect(await trailOf(org.as('ADMIN'), log.log_id)).toHaveLength(1);
  });

  it('is taken over as well where it was made by a clock that ran ahead', async () => {
    const [request, key] = [mentorLog({ occurred_at: '2026-05-01T00:00:00Z' }), unique('key')];
    await killedAttempt(request, key);
    test.clock.set('2026-05-31T00:00:00Z');
    bodyOf(201, await post(request, key));
    expect((await list(org.as('ADMIN'))).pagination.total).toBe(1);
  });

  it('is still bound to its body after a minute', async () => {
    const key = unique('key');
    await killedAttempt(mentorLog(), key);
    test.clock.advance({ minutes: 2 });
    expect((await post(mentorLog(), key)).status).toBe(422);
    expect((await list(org.as('ADMIN'))).pagination.total).toBe(0);
  });

  it('can no longer be carried out by the slow process that it was taken from', async () => {
    const caller: Caller = {
      type: 'user',
      id: org.people.ADMIN.id,
      scope: OrganizationScope.proven(org.id),
      role: { name: 'ADMIN', base: 'ADMIN', permissions: ['create'] },
      idempotency: { key: unique('key'), content: 'POST /slow {}' },
    };
    const before = await trail(org.as('ADMIN'));
    const late = test.app.get(IdempotentWrites).once(caller, async (tx) => {
      await test.app.get(TrailRecorder).record(tx, caller, { activityType: 'restore-backup', context: 'Too late' });
      await entityManager(tx).query(`UPDATE idempotency_records SET attempt = 'another' WHERE organization_id = '${org.id}'`);
      return {};
    });
    await expect(late).rejects.toMatchObject({ code: 'idempotency_in_flight' });
    expect(await trail(org.as('ADMIN'))).toEqual(before);
  });
});
