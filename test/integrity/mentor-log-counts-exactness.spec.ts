import fc from 'fast-check';
import { IsNull, Not } from 'typeorm';
import type { CountByTypeResponse, SummaryResponse } from '../../src/activity-logs/mentor-summary/dto/mentor-summary.responses.js';
import { MentorLogCounter } from '../../src/activity-logs/mentor-logs/mentor-log-counter.entity.js';
import { countersOf } from '../../src/activity-logs/counters/counters-of.js';
import { mentorLogIncrementsOf } from '../../src/activity-logs/mentor-logs/mentor-log-series.js';
import { UnsealedEntry } from '../../src/activity-logs/trail/unsealed-entry.entity.js';
import { OrganizationScope } from '../../src/common/organization-scope.js';
import { Database } from '../../src/database/index.js';
import { bodyOf, list, queryString, recordAll, type LogRequest } from '../support/mentor-log-stories.js';
import { mentorLog } from '../support/factories.js';
import { useTestApp } from '../support/use-test-app.js';
import type { TestOrganization } from '../support/test-organization.js';
import { sealBatch } from '../support/statistics.js';
import { entityManager } from '../support/entity-manager.js';

const MENTORS = ['m1', 'm2', 'M1'];
const CONTACTS = ['c1', 'c2'];
const TYPES = ['session_completed', 'check_in', 'constructor', 'home-visit'];
const WORDS = ['alpha', 'beta'];
/** Around the ends of months and a year. */
const DAYS = ['2024-02-29', '2025-12-31', '2026-01-01', '2026-02-01'].map((day) => Date.parse(day));

/** On a quarter of an hour, beside one, or anywhere. */
const moment = fc
  .tuple(fc.constantFrom(...DAYS), fc.integer({ min: -200, max: 200 }), fc.oneof(fc.constantFrom(-1, 0, 0, 0, 1), fc.integer({ min: 0, max: 899_999 })))
  .map(([day, quarters, milliseconds]) => new Date(day + quarters * 900_000 + milliseconds).toISOString());
const bounds = fc
  .record({ from: moment, to: moment }, { requiredKeys: [] })
  .filter(({ from, to }) => from === undefined || to === undefined || Date.parse(from) <= Date.parse(to));

const one = fc.record({
  mentor_id: fc.constantFrom(...MENTORS),
  activity_type: fc.constantFrom(...TYPES),
  contact_id: fc.option(fc.constantFrom(...CONTACTS), { nil: undefined }),
  duration_minutes: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
  occurred_at: moment,
  description: fc.constantFrom(...WORDS),
});
const which = fc.nat();
const filter = fc.record(
  {
    mentor_id: fc.constantFrom(...MENTORS, 'nobody'),
    activity_type: fc.subarray([...TYPES, 'documentation'], { minLength: 1 }),
    contact_id: fc.constantFrom(...CONTACTS),
    q: fc.constantFrom(...WORDS),
  },
  { requiredKeys: [] },
);
const record = fc.record({ kind: fc.constant('record' as const), logs: fc.array(one.map(mentorLog), { minLength: 1, maxLength: 6 }) });
const change = fc.record({
  kind: fc.constant('change' as const),
  which,
  to: fc.record({ activity_type: fc.constantFrom(...TYPES), occurred_at: moment, duration_minutes: fc.nat(90) }, { requiredKeys: [] }),
});
const remove = fc.record({ kind: fc.constant('remove' as const), which });
const seal = fc.constant({ kind: 'seal' as const });
const total = fc.record({ kind: fc.constant('total' as const), filter, bounds });
const byType = fc.record({ kind: fc.constant('byType' as const), mentor: fc.constantFrom(...MENTORS), bounds });
const summary = fc.record({
  kind: fc.constant('summary' as const),
  mentor: fc.constantFrom(...MENTORS),
  period: fc.constantFrom('day', 'month', 'year'),
  day: fc.constantFrom(...DAYS).map((day) => new Date(day).toISOString().slice(0, 10)),
});
const step = fc.oneof(
  { weight: 3, arbitrary: record },
  { weight: 3, arbitrary: change },
  { weight: 2, arbitrary: remove },
  { weight: 3, arbitrary: seal },
  { weight: 6, arbitrary: total },
  { weight: 2, arbitrary: byType },
  { weight: 1, arbitrary: summary },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
type Filter = typeof filter extends fc.Arbitrary<infer T> ? T : never;
type Bounds = typeof bounds extends fc.Arbitrary<infer T> ? T : never;

describe('counts of mentor logs', () => {
  const test = useTestApp();
  let org: TestOrganization;
  /** What is there, by id: as a plain count sees it. */
  const logs = new Map<string, LogRequest>();

  beforeAll(async () => {
    test.clock.set('2026-06-01T00:00:00Z');
    const added = { activityTypes: TYPES.slice(2) };
    org = await test.organization();
    await org.as('OWNER').patch(`/organizations/${org.id}`, added);
    const other = await test.organization();
    await recordAll(other.as('ADMIN'), [mentorLog({ mentor_id: 'm1', occurred_at: '2026-01-01T00:00:00Z' })]);
    await sealBatch(test, other);
  });

  const counted = ({ mentor_id, activity_type, contact_id, q }: Filter, { from, to }: Bounds): LogRequest[] =>
    [...logs.values()].filter(
      (log) =>
        (mentor_id === undefined || log.mentor_id === mentor_id) &&
        (activity_type === undefined || activity_type.includes(log.activity_type)) &&
        (contact_id === undefined || log.contact_id === contact_id) &&
        (q === undefined || log.description === q) &&
        (from === undefined || Date.parse(log.occurred_at) >= Date.parse(from)) &&
        (to === undefined || Date.parse(log.occurred_at) < Date.parse(to)),
    );
  const changesWaiting = () => entityManager(test.app.get(Database)).countBy(UnsealedEntry, { organizationId: org.id, mentorId: Not(IsNull()) });
  const idAt = (place: number): string | undefined => [...logs.keys()][place % (logs.size || 1)];

  const take: { [Kind in Step['kind']]: (step: Extract<Step, { kind: Kind }>) => Promise<void> } = {
    async record({ logs: added }) {
      const ids = await recordAll(org.as('ADMIN'), added);
      ids.forEach((id, index) => logs.set(id, added[index] as LogRequest));
    },
    async change({ which: place, to }) {
      const id = idAt(place);
      if (id === undefined || Object.keys(to).length === 0) return;
      bodyOf(200, await org.as('ADMIN').put(`/activity-logs/${id}`, to));
      logs.set(id, { ...(logs.get(id) as LogRequest), ...to });
    },
    async remove({ which: place }) {
      const id = idAt(place);
      if (id === undefined) return;
      bodyOf(200, await org.as('ADMIN').delete(`/activity-logs/${id}`));
      logs.delete(id);
    },
    async seal() {
      await sealBatch(test, org);
    },
    async total({ filter: wanted, bounds: within }) {
      const { pagination } = await list(org.as('ADMIN'), { ...wanted, ...within, limit: 1 });
      expect({ ...wanted, ...within, total: pagination.total }).toEqual({ ...wanted, ...within, total: counted(wanted, within).length });
    },
    async byType({ mentor, bounds: within }) {
      const path = `/activity-logs/mentor/${mentor}/count-by-type?${queryString(within)}`;
      const { counts } = bodyOf(200, await org.as('ADMIN').get<CountByTypeResponse>(path));
      const expected = new Map<string, number>();
      for (const { activity_type } of counted({ mentor_id: mentor }, within)) expected.set(activity_type, (expected.get(activity_type) ?? 0) + 1);
      expect(new Map(Object.entries(counts).filter(([, count]) => count > 0))).toEqual(expected);
    },
    async summary({ mentor, period, day }) {
      const body = bodyOf(200, await org.as('ADMIN').get<SummaryResponse>(`/activity-logs/mentor/${mentor}/summary?period=${period}&date=${day}`));
      const to = new Date(Date.parse(body.period_end) + 1000).toISOString();
      const within = counted({ mentor_id: mentor }, { from: body.period_start, to });
      expect([body.total_activities, body.total_duration_minutes, body.unique_contacts_supported]).toEqual([
        within.length,
        within.reduce((sum, { duration_minutes = 0 }) => sum + duration_minutes, 0),
        new Set(within.flatMap(({ contact_id }) => contact_id ?? [])).size,
      ]);
    },
  };

  it('are those of a plain count, whatever is recorded, changed, deleted, sealed and asked for, in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 60, size: 'max' }), async (steps) => {
        for (const each of steps) await (take[each.kind] as (step: Step) => Promise<void>)(each);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  }, 120_000);

  it('are stored as what the logs that are there add up to, and nothing waits once all is sealed', async () => {
    while ((await sealBatch(test, org)) > 0);
    const { manager } = test.app.get(Database);
    const present = [...logs.values()].map(({ mentor_id: mentorId = '', activity_type: activityType, occurred_at }) => ({
      mentorId,
      after: { activityType, occurredAt: new Date(occurred_at) },
    }));
    expect(present.length).toBeGreaterThan(0);
    const named = (counters: readonly MentorLogCounter[]) =>
      counters
        .filter((counter) => counter.amount !== 0)
        .map((counter) => `${counter.series} ${counter.granularityKey} ${counter.startsAt.toISOString()} ${counter.key}: ${counter.amount}`)
        .sort();
    const stored = await manager.findBy(MentorLogCounter, { organizationId: org.id });
    expect(named(stored)).toEqual(named(countersOf(OrganizationScope.proven(org.id), mentorLogIncrementsOf(present))));
    expect(await changesWaiting()).toBe(0);
  });

  it('are not touched by a change that leaves a log where it is counted, nor by sealing that was rolled back', async () => {
    const [id = ''] = await recordAll(org.as('ADMIN'), [mentorLog({ mentor_id: 'm9', activity_type: 'check_in' })]);
    await org.as('ADMIN').put(`/activity-logs/${id}`, { description: 'Something else', duration_minutes: 5, contact_id: null });
    expect(await changesWaiting()).toBe(1);

    const database = test.app.get(Database);
    const write = database.write.bind(database);
    database.write = (work) =>
      write(async (tx) => {
        await work(tx);
        throw new Error('the power failed');
      });
    await expect(sealBatch(test, org)).rejects.toThrow('the power failed');
    database.write = write;
    const totalOf = async (mentor_id: string) => (await list(org.as('ADMIN'), { mentor_id })).pagination.total;
    expect([await changesWaiting(), await totalOf('m9')]).toEqual([1, 1]);
    await sealBatch(test, org);
    expect([await changesWaiting(), await totalOf('m9')]).toEqual([0, 1]);
  });
});
