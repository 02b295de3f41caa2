import fc from 'fast-check';
import { countersOf } from '../../src/activity-logs/counters/counters-of.js';
import { trailIncrementsOf } from '../../src/activity-logs/trail/trail-series.js';
import type { TrailStatisticsResponse } from '../../src/activity-logs/trail/dto/trail-statistics.response.js';
import { TrailCounter } from '../../src/activity-logs/trail/trail-counter.entity.js';
import type { EntryResponse } from '../../src/activity-logs/trail/dto/entry.response.js';
import type { QueriesResponse } from '../../src/activity-logs/trail/dto/page.responses.js';
import { TrailEntry } from '../../src/activity-logs/trail/trail-entry.entity.js';
import { OrganizationScope } from '../../src/common/organization-scope.js';
import { Database } from '../../src/database/index.js';
import { integratorsEvent } from '../support/factories.js';
import { useOrganization, useTestApp } from '../support/use-test-app.js';
import { allEntries, byLabel, plainStatistics, sealBatch, statsPath, type Asked } from '../support/statistics.js';

const TYPES = ['export-invoice', 'print-badge', 'open-door'];
const TAGS = ['one', 'Two', 'two', 'zwei € 😀', 'constructor', '7'];
const ZONES = ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia'];
/** Around the days on which clocks change, the ends of weeks, months and a year; long past, so that nobody's session has ended by then. */
const DAYS = ['2025-03-09', '2025-03-30', '2025-03-31', '2025-10-26', '2025-11-02', '2025-12-31'].map((day) => Date.parse(day));

/** On a quarter of an hour, beside one, or anywhere. */
const moment = fc
  .tuple(fc.constantFrom(...DAYS), fc.integer({ min: -96, max: 192 }), fc.oneof(fc.constantFrom(-1, 0, 0, 1), fc.integer({ min: 0, max: 899_999 })))
  .map(([day, quarters, milliseconds]) => new Date(day + quarters * 900_000 + milliseconds));
const range = fc.tuple(moment, moment).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));

const write = fc.record({
  kind: fc.constant('write' as const),
  at: moment,
  by: fc.constantFrom('ADMIN' as const, 'OWNER' as const),
  events: fc.array(fc.record({ activityType: fc.constantFrom(...TYPES), tags: fc.subarray(TAGS) }), { minLength: 1, maxLength: 6 }),
});
const seal = fc.constant({ kind: 'seal' as const });
const stats = fc.record({
  kind: fc.constant('stats' as const),
  interval: fc.constantFrom('hour' as const, 'day' as const, 'week' as const, 'month' as const),
  groupBy: fc.constantFrom('activityType' as const, 'createdBy' as const, 'tag' as const),
  tz: fc.constantFrom(...ZONES),
  range,
});
const total = fc.record({
  kind: fc.constant('total' as const),
  activityType: fc.option(fc.constantFrom(...TYPES), { nil: undefined, freq: 2 }),
  createdBy: fc.option(fc.constantFrom('ADMIN' as const, 'OWNER' as const), { nil: undefined, freq: 1 }),
  tags: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, { weight: 2, arbitrary: fc.subarray(TAGS, { minLength: 1, maxLength: 2 }) }),
  range: fc.option(range, { nil: undefined }),
  bounds: fc.constantFrom('from' as const, 'to' as const, 'both' as const),
});
const step = fc.oneof({ weight: 3, arbitrary: write }, { weight: 2, arbitrary: seal }, { weight: 3, arbitrary: stats }, { weight: 4, arbitrary: total });
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** That any range is decomposed exactly is tested beside `decomposeRange` and `countersOf`; here it is the statements that are. */
describe('numbers from counters', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  let entries: EntryResponse[];

  beforeAll(async () => {
    const other = await test.organization();
    test.clock.set('2025-03-30T01:00:00Z');
    await other.as('ADMIN').post('/activities', integratorsEvent({ activityType: TYPES[0], tags: TAGS }));
    await sealBatch(test, other);
    entries = await allEntries(org.as('ADMIN'));
  });

  const take: { [Kind in Step['kind']]: (step: Extract<Step, { kind: Kind }>) => Promise<void> } = {
    async write({ at, by, events }) {
      test.clock.set(at);
      await org.as(by).post('/activities/batch', { activities: events.map((event) => integratorsEvent(event)) });
      entries = await allEntries(org.as('ADMIN'));
    },
    async seal() {
      await sealBatch(test, org);
    },
    async stats({ range: { from, to }, ...how }) {
      // A thousand hours are less than most of these ranges.
      const asked: Asked = { ...how, from, to: how.interval === 'hour' ? new Date(Math.min(to.getTime(), from.getTime() + 900 * 3_600_000)) : to };
      const { status, body } = await org.as('ADMIN').get<TrailStatisticsResponse>(statsPath(asked));
      expect(status).toBe(200);
      expect({ total: body.total, totals: body.totals, byLabel: byLabel(body, asked) }).toEqual(plainStatistics(entries, asked));
    },
    async total({ activityType, createdBy, tags, range: wanted, bounds }) {
      const from = bounds === 'to' ? undefined : wanted?.from.toISOString();
      const to = bounds === 'from' ? undefined : wanted?.to.toISOString();
      const creator = createdBy && org.people[createdBy].id;
      const parameters = Object.entries({ activityType, createdBy: creator, from, to }).flatMap(([name, value]) => (value ? [`${name}=${value}`] : []));
      const query = [...parameters, ...tags.map((tag) => `tag=${encodeURIComponent(tag)}`)].join('&');
      const { status, body } = await org.as('ADMIN').get<QueriesResponse>(`/activities/queries?${query}`);
      const expected = entries.filter(
        (entry) =>
          (!activityType || entry.activityType === activityType) &&
          (!creator || entry.createdBy === creator) &&
          tags.every((tag) => entry.tags.includes(tag)) &&
          (!from || entry.createdAt >= from) &&
          (!to || entry.createdAt < to),
      ).length;
      expect(status === 200 ? body.totalResults : 0).toBe(expected);
    },
  };

  it('are those of a plain count, whatever is written, sealed and asked for, in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40, size: 'max' }), async (steps) => {
        for (const one of steps) await (take[one.kind] as (step: Step) => Promise<void>)(one);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  }, 120_000);

  it('are stored as what the sealed entries add up to, and nothing else', async () => {
    const { manager } = test.app.get(Database);
    const stored = () => manager.find(TrailCounter, { where: { organizationId: org.id } });
    const before = await stored();
    while ((await sealBatch(test, org)) > 0);
    const sealed = await manager.findBy(TrailEntry, { organizationId: org.id });
    expect(sealed.filter(({ seq }) => seq === null)).toEqual([]);
    const placed = (rows: readonly TrailCounter[]) =>
      rows.map((row) => `${row.series} ${row.granularityKey} ${row.startsAt.toISOString()} ${row.key}: ${row.amount}`).sort();
    expect(placed(await stored())).toEqual(placed(countersOf(OrganizationScope.proven(org.id), trailIncrementsOf(sealed))));
    expect(before.length).toBeLessThanOrEqual((await stored()).length);
  });
});
