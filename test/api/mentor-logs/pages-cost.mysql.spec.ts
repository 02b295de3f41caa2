import type { MentorLog } from '../../../src/activity-logs/mentor-logs/mentor-log.entity.js';
import type { MentorLogFilter } from '../../../src/activity-logs/mentor-logs/mentor-log-scans.js';
import { MentorLogRepository, type MentorLogSort } from '../../../src/activity-logs/mentor-logs/mentor-log.repository.js';
import type { Position } from '../../../src/common/http/index.js';
import { newObjectId } from '../../../src/common/ids.js';
import { OrganizationScope } from '../../../src/common/organization-scope.js';
import { sql, type Database, type Transaction } from '../../../src/database/index.js';
import { openTestDatabase } from '../../support/open-test-database.js';

// Tens of thousands of rows, for the server to be tempted: on a busy machine that takes its time.
jest.setTimeout(120_000);

const LOGS = 20_000;
const PAGE = 100;
const BEGINNING = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;
const LARGE = OrganizationScope.proven(newObjectId(new Date()));
const OTHERS = Array.from({ length: 10 }, () => OrganizationScope.proven(newObjectId(new Date())));

const CASES: readonly (readonly [name: string, sort: MentorLogSort, filter: MentorLogFilter])[] = [
  ['of everything, newest first', '-occurred_at', {}],
  ['of everything, oldest first', 'occurred_at', {}],
  ['in the order of recording', '-created_at', {}],
  ['of a mentor', '-occurred_at', { mentorId: 'm1' }],
  ['of a contact', '-occurred_at', { contactId: 'c1' }],
  ['of a type', '-occurred_at', { activityTypes: ['check_in'] }],
  ['of types', '-occurred_at', { activityTypes: ['check_in', 'documentation'] }],
  ['of a range', '-occurred_at', { from: new Date(BEGINNING + 100 * MINUTE), to: new Date(BEGINNING + 19_000 * MINUTE) }],
];

describe('what a page of mentor logs reads', () => {
  let database: Database;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ database, close } = await openTestDatabase());
    await database.write(async (tx) => {
      const logs = new MentorLogRepository(database);
      await logs.insertAll(
        tx,
        Array.from({ length: LOGS }, (_, number) => logOf(LARGE, number)),
      );
      for (const scope of OTHERS)
        await logs.insertAll(
          tx,
          Array.from({ length: LOGS / 20 }, (_, number) => logOf(scope, number)),
        );
    });
    await database.statements.acrossOrganizations.rows(sql`ANALYZE TABLE mentor_logs`);
  });
  afterAll(() => close());

  /** On one connection, which counts for itself; `SHOW` reads some rows of its own. */
  const rowsRead = async ({ statements }: Transaction) => {
    const counters = await statements.acrossOrganizations.rows<{ Value: string }>(sql`SHOW SESSION STATUS LIKE 'Handler_read%'`);
    return counters.reduce((sum, { Value }) => sum + Number(Value), 0);
  };

  it.each(CASES)('%s is no more than it shows, wherever it is', async (_name, sort, filter) => {
    // Of several types each is read from its own part of the index, written down, put into one order, and taken up again from there.
    const types = filter.activityTypes?.length ?? 1;
    const most = types === 1 ? 2 * PAGE : 6 * types * PAGE;
    await database.write(async (tx) => {
      const logs = new MentorLogRepository({ statements: tx.statements } as unknown as Database);
      for (const minutes of [300, 5_000, 10_000, 15_000, 19_700]) {
        const after: Position = { time: new Date(BEGINNING + minutes * MINUTE), id: `log_${minutes}` };
        const before = await rowsRead(tx);
        const page = await logs.search(LARGE, filter, { sort, limit: PAGE, after });
        const read = (await rowsRead(tx)) - before;
        expect(page.length).toBeGreaterThan(0);
        expect([minutes, read, read <= most]).toEqual([minutes, read, true]);
      }
    });
  });
});

function logOf({ organizationId }: OrganizationScope, number: number): MentorLog {
  const at = new Date(BEGINNING + number * MINUTE);
  return {
    organizationId,
    logId: `log_${number}`,
    mentorId: `m${number % 50}`,
    activityType: ['check_in', 'documentation', 'referral_made'][number % 3] as string,
    description: `Number ${number}`,
    searchText: ` number ${number} `,
    contactId: `c${number % 50}`,
    durationMinutes: null,
    occurredAt: at,
    createdAt: at,
    updatedAt: null,
    externalId: null,
    externalDigest: null,
  };
}
