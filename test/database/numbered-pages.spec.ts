import fc from 'fast-check';
import type { SelectQueryBuilder } from 'typeorm';
import { MentorLogPages } from '../../src/activity-logs/mentor-logs/mentor-log-pages.js';
import { MentorLog } from '../../src/activity-logs/mentor-logs/mentor-log.entity.js';
import type { MentorLogFilter } from '../../src/activity-logs/mentor-logs/mentor-log-scans.js';
import type { MentorLogSort } from '../../src/activity-logs/mentor-logs/mentor-log.repository.js';
import { PagingLimits } from '../../src/activity-logs/paging/paging-limits.js';
import { TrailEntry } from '../../src/activity-logs/trail/trail-entry.entity.js';
import { TrailPages } from '../../src/activity-logs/trail/trail-pages.js';
import type { TrailFilter } from '../../src/activity-logs/trail/trail-scans.js';
import { OrganizationScope } from '../../src/common/organization-scope.js';
import { Database } from '../../src/database/index.js';
import { recordAll } from '../support/mentor-log-stories.js';
import { integratorsEvent, mentorLog } from '../support/factories.js';
import { useOrganization, useTestApp } from '../support/use-test-app.js';
import { sealBatch } from '../support/statistics.js';
import { entityManager } from '../support/entity-manager.js';

const MENTORS = ['m1', 'm2', 'M1'];
const TYPES = ['session_completed', 'check_in', 'documentation'];
const CONTACTS = ['c1', 'c2'];
const EVENTS = ['export-invoice', 'print-badge'];
const TAGS = ['a', 'A', 'a b'];

/** Around the ends of months and a year; many on the same millisecond, many in the same quarter of an hour. */
const moment = fc
  .tuple(
    fc.constantFrom(...['2024-02-29', '2025-12-31', '2026-01-01', '2026-02-01'].map((day) => Date.parse(day))),
    fc.oneof(fc.constantFrom(0, 0, -1, 1), fc.integer({ min: -150, max: 150 })),
    fc.constantFrom(0, 0, 0, 1, 450_000, 899_999),
  )
  .map(([day, quarters, milliseconds]) => new Date(day + quarters * 900_000 + milliseconds));
const range = fc
  .record({ from: moment, to: moment }, { requiredKeys: [] })
  .map(({ from, to }) => (from && to && from > to ? { from: to, to: from } : { from, to }));

const logs = fc.array(
  fc
    .record({
      mentor_id: fc.constantFrom(...MENTORS),
      activity_type: fc.constantFrom(...TYPES),
      contact_id: fc.option(fc.constantFrom(...CONTACTS), { nil: undefined }),
      description: fc.constantFrom('alpha', 'beta'),
      occurred_at: moment.map((time) => time.toISOString()),
    })
    .map(mentorLog),
  { minLength: 40, maxLength: 60 },
);
const logFilter: fc.Arbitrary<MentorLogFilter> = fc
  .tuple(
    fc.record(
      {
        mentorId: fc.constantFrom(...MENTORS, 'nobody'),
        activityTypes: fc.oneof(fc.subarray(TYPES, { minLength: 1 }), fc.constant(['check_in', 'check_in', 'nothing'])),
      },
      { requiredKeys: [] },
    ),
    fc.record({ contactId: fc.constantFrom(...CONTACTS), q: fc.constantFrom('al', 'beta') }, { requiredKeys: [] }),
    fc.constantFrom(true, true, false),
    range,
  )
  .map(([counted, others, isCounted, bounds]) => ({ ...counted, ...(isCounted ? {} : others), ...bounds }));
const logSort = fc.constantFrom<MentorLogSort>('occurred_at', '-occurred_at', '-occurred_at', 'created_at', '-created_at');

const events = fc.array(
  fc.record({ time: moment, activityType: fc.constantFrom(...EVENTS), tags: fc.subarray(TAGS), who: fc.nat(2), count: fc.integer({ min: 1, max: 6 }) }),
  { minLength: 10, maxLength: 14 },
);
const paging = fc.record({ limit: fc.constantFrom(5, 9, 40), offsetMax: fc.constantFrom(0, 3, 20) });

/** One after the other; what is recorded between two rounds is sealed for the most part, and waits for the rest. */
const ROUNDS = 5;
const LISTS_PER_ROUND = 14;

describe('numbered pages', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  let creators: string[];
  let scope: OrganizationScope;

  beforeAll(async () => {
    scope = OrganizationScope.proven(org.id);
    creators = [org.people.OWNER.id, org.people.ADMIN.id, org.people.USER.id];
  });
  afterEach(() => test.clock.release());

  const sample = <T>(arbitrary: fc.Arbitrary<T>, round: number, numRuns = LISTS_PER_ROUND) => fc.sample(arbitrary, { numRuns, seed: 2026 + round });
  const plain = <T extends object>(entity: new () => T): SelectQueryBuilder<T> => entityManager(test.app.get(Database)).createQueryBuilder(entity, 'row');

  /** All pages of a list, and one behind the last, against all of its rows. */
  async function expectPages<T>(expected: readonly T[], limit: number, page: (number: number) => Promise<{ rows: T[]; total: number; hasMore: boolean }>) {
    const count = Math.ceil(expected.length / limit) + 1;
    for (let number = 1; number <= count; number++) {
      const rows = expected.slice((number - 1) * limit, number * limit);
      expect({ number, ...(await page(number)) }).toEqual({ number, rows, total: expected.length, hasMore: number * limit < expected.length });
    }
  }

  it.each(Array.from({ length: ROUNDS }, (_, round) => round))(
    'of mentor logs hold what a plain query answers, whatever is sealed, changed and deleted (round %i)',
    async (round) => {
      test.clock.set(new Date(Date.UTC(2026, 5, 1 + round)).toISOString());
      const [added = []] = sample(logs, round, 1);
      const ids = await recordAll(org.as('ADMIN'), added);
      if (round % 2 === 0) await sealBatch(test, org);
      for (const id of ids.slice(0, 5))
        await org.as('ADMIN').put(`/activity-logs/${id}`, { occurred_at: '2026-01-01T00:00:00Z', activity_type: 'documentation' });
      for (const id of ids.slice(5, 9)) await org.as('ADMIN').delete(`/activity-logs/${id}`);
      if (round % 3 === 2) await sealBatch(test, org);

      for (const [filter, sort, { limit, offsetMax }] of sample(fc.tuple(logFilter, logSort, paging), round)) {
        Object.assign(test.app.get(PagingLimits), { offsetMax });
        const rows = await plain(MentorLog).where({ organizationId: org.id }).getMany();
        const expected = rows.filter((log) => isOf(filter, log)).sort(by(sort));
        const pages = test.app.get(MentorLogPages);
        await expectPages(expected, limit, (page) => pages.page(scope, filter, { sort, limit, page }));
      }
    },
    60_000,
  );

  it.each(Array.from({ length: ROUNDS }, (_, round) => round))(
    'of the trail hold what a plain query answers, whatever is sealed (round %i)',
    async (round) => {
      const [added = []] = sample(events, round, 1);
      for (const { time, count, who, ...event } of added) {
        test.clock.set(time.toISOString());
        const activities = Array.from({ length: count }, () => integratorsEvent({ ...event, createdBy: creators[who] }));
        await org.as('OWNER').post('/activities/batch', { activities });
      }
      if (round !== 3) await sealBatch(test, org);
      const filters: fc.Arbitrary<TrailFilter> = fc
        .tuple(
          fc.oneof(
            {
              weight: 3,
              arbitrary: fc.constantFrom<TrailFilter>({}, { activityType: 'print-badge' }, { createdBy: creators[1] }, { tags: ['a'] }, { tags: ['a b'] }),
            },
            fc.record({ activityType: fc.constantFrom(...EVENTS), createdBy: fc.constantFrom(...creators), tags: fc.subarray(TAGS) }, { requiredKeys: [] }),
          ),
          range,
        )
        .map(([one, bounds]) => ({ ...one, ...bounds }));

      for (const [filter, direction, { limit, offsetMax }] of sample(fc.tuple(filters, fc.constantFrom('ASC' as const, 'DESC' as const), paging), round)) {
        Object.assign(test.app.get(PagingLimits), { offsetMax });
        const rows = await plain(TrailEntry).where({ organizationId: org.id }).getMany();
        const expected = rows
          .filter((entry) => isIn(filter, entry))
          .sort((a, b) => (direction === 'ASC' ? 1 : -1) * compare(a.createdAt, a.id, b.createdAt, b.id));
        await expectPages(expected, limit, (page) => test.app.get(TrailPages).page(scope, filter, { direction, limit, page }));
      }
    },
    60_000,
  );

  it('beyond the first rows are of one moment each, while logs are recorded and sealed', async () => {
    Object.assign(test.app.get(PagingLimits), { offsetMax: 10 });
    const busy = await test.organization();
    const oldestFirst: string[] = [];
    const add = async () => {
      const time = new Date(Date.UTC(2026, 0, 1) + oldestFirst.length * 60_000).toISOString();
      oldestFirst.push(
        ...(
          await recordAll(
            busy.as('ADMIN'),
            Array.from({ length: 4 }, () => mentorLog({ occurred_at: time })),
          )
        ).sort(),
      );
    };
    for (let batch = 0; batch < 30; batch++) await add();
    const pages = test.app.get(MentorLogPages);
    let isOver = false;
    const readers = [3, 5, 9, 14].map(async (page) => {
      const read: [number, string[]][] = [];
      while (!isOver) {
        const { rows, total } = await pages.page(OrganizationScope.proven(busy.id), {}, { sort: '-occurred_at', limit: 8, page });
        read.push([total, rows.map(({ logId }) => logId)]);
        await new Promise(setImmediate);
      }
      return { page, read };
    });
    for (let batch = 0; batch < 25; batch++) {
      await add();
      if (batch % 4 === 0) await sealBatch(test, busy);
    }
    isOver = true;
    for (const { page, read } of await Promise.all(readers)) {
      for (const [total, ids] of read)
        expect(ids).toEqual(
          oldestFirst
            .slice(0, total)
            .reverse()
            .slice((page - 1) * 8, page * 8),
        );
    }
  }, 60_000);

  it('far behind the last are empty, and still know the total', async () => {
    const page = 1_000_000_000;
    expect(await test.app.get(MentorLogPages).page(scope, {}, { sort: '-occurred_at', limit: 100, page })).toMatchObject({ rows: [], hasMore: false });
    expect(await test.app.get(TrailPages).page(scope, { tags: ['a', 'A'] }, { direction: 'ASC', limit: 100, page })).toMatchObject({
      rows: [],
      hasMore: false,
    });
  });
});

function isOf({ mentorId, activityTypes, contactId, from, to, q }: MentorLogFilter, log: MentorLog): boolean {
  return (
    (mentorId === undefined || log.mentorId === mentorId) &&
    (activityTypes === undefined || activityTypes.includes(log.activityType)) &&
    (contactId === undefined || log.contactId === contactId) &&
    (q === undefined || log.description.startsWith(q)) &&
    isWithin(log.occurredAt, from, to)
  );
}

function isIn({ activityType, createdBy, tags = [], from, to }: TrailFilter, entry: TrailEntry): boolean {
  return (
    (activityType === undefined || entry.activityType === activityType) &&
    (createdBy === undefined || entry.createdBy === createdBy) &&
    tags.every((tag) => entry.tags.includes(tag)) &&
    isWithin(entry.createdAt, from, to)
  );
}

function isWithin(time: Date, from: Date | undefined, to: Date | undefined): boolean {
  return (from === undefined || time >= from) && (to === undefined || time < to);
}

function by(sort: MentorLogSort): (a: MentorLog, b: MentorLog) => number {
  const [sign, time] = [sort.startsWith('-') ? -1 : 1, sort.endsWith('occurred_at') ? ('occurredAt' as const) : ('createdAt' as const)];
  return (a, b) => sign * compare(a[time], a.logId, b[time], b.logId);
}

function compare(aTime: Date, aId: string, bTime: Date, bId: string): number {
  return aTime.getTime() - bTime.getTime() || (aId < bId ? -1 : 1);
}
