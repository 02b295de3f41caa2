import type { MentorLogFilter } from '../../src/activity-logs/mentor-logs/mentor-log-scans.js';
import { MentorLogRepository, type MentorLogSort } from '../../src/activity-logs/mentor-logs/mentor-log.repository.js';
import { TrailEntryRepository } from '../../src/activity-logs/trail/trail-entry.repository.js';
import type { TrailFilter } from '../../src/activity-logs/trail/trail-scans.js';
import type { Position } from '../../src/common/http/index.js';
import { OrganizationScope } from '../../src/common/organization-scope.js';
import { sql, type Database, type Snapshot } from '../../src/database/index.js';
import { generateEntries, generateLogs, generated } from '../support/generated-rows.js';
import { openTestDatabase } from '../support/open-test-database.js';

const ROWS = 60_000;
const LIMIT = 20;
/** A key and a row for each, once more while the keys are sorted; the keys that a second filter passes over; and what `SHOW` reads. */
const READ_MAX = 30 * LIMIT;
const LARGE = 'a'.repeat(24);
const SMALL = 'b'.repeat(24);

const LOGS: Readonly<Record<string, MentorLogFilter>> = {
  nothing: {},
  'a mentor': { mentorId: generated.mentor(3) },
  'a type': { activityTypes: [generated.type(0)] },
  'two types': { activityTypes: [generated.type(0), generated.type(1)] },
  'types of a mentor': { mentorId: generated.mentor(3), activityTypes: [generated.type(0), generated.type(1)] },
  'a contact': { contactId: generated.contact(5) },
  'a range': { from: new Date('2024-05-05T05:05:05Z'), to: new Date('2025-12-12T12:12:12Z') },
  'a type in a range': { activityTypes: [generated.type(0)], from: new Date('2024-05-05T05:05:05Z') },
};
const SORTS: readonly MentorLogSort[] = ['occurred_at', '-occurred_at', 'created_at', '-created_at'];

const ENTRIES: Readonly<Record<string, TrailFilter>> = {
  nothing: {},
  'a type': { activityType: generated.type(0).replace('_', '-') },
  'a creator': { createdBy: generated.creator(4) },
  'a type of a creator': { createdBy: generated.creator(4), activityType: generated.type(4).replace('_', '-') },
  'a tag': { tags: [generated.tag(2)] },
  'a tag that all have': { tags: ['every'] },
  'two tags': { tags: ['every', generated.tag(2)] },
  'a tag and a type': { tags: ['every'], activityType: generated.type(0).replace('_', '-') },
  'a range': { from: new Date('2024-05-05T05:05:05Z'), to: new Date('2025-12-12T12:12:12Z') },
};

/** A page behind a row, wherever in the list that is. */
type ReadPage = (on: Snapshot, after: Position | undefined, limit: number, offset: number) => Promise<Position[]>;

describe('a page behind a cursor, in an organization with 60,000 rows of 65,000', () => {
  let database: Database;
  let close: () => Promise<void>;
  let logs: MentorLogRepository;
  let entries: TrailEntryRepository;

  beforeAll(async () => {
    ({ database, close } = await openTestDatabase());
    for (const [id, rows] of [
      [LARGE, ROWS],
      [SMALL, ROWS / 12],
    ] as const) {
      await generateLogs(database, id, rows);
      await generateEntries(database, id, rows, 0);
    }
    await database.statements.acrossOrganizations.rows(sql`ANALYZE TABLE mentor_logs, trail_entries, trail_tags`);
    [logs, entries] = [new MentorLogRepository(database), new TrailEntryRepository(database)];
  }, 180_000);
  afterAll(() => close());

  const rowsRead = async ({ statements }: Snapshot) => {
    const counters = await statements.acrossOrganizations.rows<{ Value: string }>(sql`SHOW SESSION STATUS LIKE 'Handler_read%'`);
    return counters.reduce((sum, { Value }) => sum + Number(Value), 0);
  };

  /** What pages read behind rows at the beginning, in the middle and near the end of a list. */
  const costs = (total: number, read: ReadPage) =>
    database.write(async (on) => {
      const answer: number[] = [];
      for (const part of [0, 0.02, 0.1, 0.5, 0.9]) {
        const [after] = part === 0 ? [] : await read(on, undefined, 1, Math.floor(total * part));
        const before = await rowsRead(on);
        expect(await read(on, after, LIMIT, 0)).not.toEqual([]);
        answer.push((await rowsRead(on)) - before);
      }
      return answer;
    });

  // A range of one time in the order of the other has to be looked for: nothing begins at its place.
  const isLookedFor = (name: string, sort: MentorLogSort) => name.includes('range') && sort.endsWith('created_at');
  const ofLogs = Object.keys(LOGS).flatMap((name) => SORTS.flatMap((sort) => (isLookedFor(name, sort) ? [] : [{ name, sort }])));
  it.each(ofLogs)('of mentor logs by $name, sorted by $sort, reads little more than its rows', async ({ name, sort }) => {
    const [scope, filter] = [OrganizationScope.proven(LARGE), LOGS[name] as MentorLogFilter];
    const read: ReadPage = async (on, after, limit, offset) =>
      (await logs.search(scope, filter, { sort, limit, offset, after }, on)).map((log) => ({
        time: sort.endsWith('occurred_at') ? log.occurredAt : log.createdAt,
        id: log.logId,
      }));
    const reads = await costs(await logs.count(scope, filter), read);
    expect(reads.filter((rows) => rows > READ_MAX)).toEqual([]);
  });

  const ofEntries = Object.keys(ENTRIES).flatMap((name) => (['ASC', 'DESC'] as const).map((direction) => ({ name, direction })));
  it.each(ofEntries)('of the trail by $name, $direction, reads little more than its entries', async ({ name, direction }) => {
    const [scope, filter] = [OrganizationScope.proven(LARGE), ENTRIES[name] as TrailFilter];
    const read: ReadPage = async (on, after, limit, offset) =>
      (await entries.search(scope, filter, { direction, limit, offset, after }, on)).map(({ createdAt, id }) => ({ time: createdAt, id }));
    const reads = await costs(await entries.count(scope, filter), read);
    expect(reads.filter((rows) => rows > READ_MAX)).toEqual([]);
  });
});
