import { CountQuery } from '../../src/activity-logs/counters/count-query.js';
import type { TimeRange } from '../../src/activity-logs/counters/granularity.js';
import { mentorLogSeries, type CountedLogs } from '../../src/activity-logs/mentor-logs/mentor-log-series.js';
import { MentorSummaryRepository } from '../../src/activity-logs/mentor-summary/mentor-summary.repository.js';
import { OrganizationScope } from '../../src/common/organization-scope.js';
import { Database, Sql, sql, type Transaction } from '../../src/database/index.js';
import { recordAll } from '../support/mentor-log-stories.js';
import { mentorLog } from '../support/factories.js';
import { useOrganization, useTestApp } from '../support/use-test-app.js';
import { sealBatch } from '../support/statistics.js';

const LOGS = 500;
/** MySQL takes the table of what waits now by its key and now as a whole, while next to nothing is in it. */
const ROWS_OF_SHORT_TABLE = 8;
const TYPES = ['check_in', 'documentation', 'referral_made'];
const rangeOf = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) });
const COUNTS: Readonly<Record<string, [CountedLogs, TimeRange?]>> = {
  'of everything': [{}],
  'of a mentor': [{ mentorId: 'm1' }],
  'of types': [{ keys: ['check_in', 'documentation'] }],
  'of a range': [{}, rangeOf('2025-12-05T10:07:00Z', '2026-03-20T15:22:00Z')],
  'of a mentor in whole days': [{ mentorId: 'm1', keys: ['check_in'] }, rangeOf('2025-12-05', '2026-03-20')],
};

describe('what a count of mentor logs reads', () => {
  const test = useTestApp();
  const org = useOrganization(test);

  /** Noon of each day of three months and more, whatever their number. */
  const recordLogs = async () => {
    const logs = Array.from({ length: LOGS }, (_, index) =>
      mentorLog({
        mentor_id: `m${index % 2}`,
        activity_type: TYPES[index % 3],
        occurred_at: new Date(Date.parse('2025-12-01T12:00:00Z') + (index % 120) * 86_400_000).toISOString(),
      }),
    );
    await recordAll(org.as('ADMIN'), logs);
    while ((await sealBatch(test, org)) > 0);
  };

  const isMariaDb = async () => {
    const [row] = await test.app.get(Database).statements.acrossOrganizations.rows<{ version: string }>(sql`SELECT VERSION() AS version`);
    return row?.version.includes('MariaDB');
  };

  const rowsRead = async ({ statements }: Transaction) => {
    const counters = await statements.acrossOrganizations.rows<{ Value: string }>(sql`SHOW SESSION STATUS LIKE 'Handler_read%'`);
    return counters.reduce((sum, { Value }) => sum + Number(Value), 0);
  };
  /** On one connection, which counts for itself; `SHOW` reads some rows of its own, always as many. */
  const costs = () =>
    test.app.get(Database).write(async (tx) => {
      const counts = new CountQuery({ statements: tx.statements } as unknown as Database);
      const read: Record<string, number> = {};
      for (const [name, [logs, range]] of Object.entries(COUNTS)) {
        const before = await rowsRead(tx);
        const scope = OrganizationScope.proven(org.id);
        await counts.total(scope, mentorLogSeries(scope, 'type', logs), range);
        read[name] = (await rowsRead(tx)) - before;
      }
      return read;
    });

  it('does not grow with the logs', async () => {
    await recordLogs();
    const few = await costs();
    await recordLogs();
    await recordLogs();
    const many = await costs();
    if (await isMariaDb()) expect(many).toEqual(few);
    for (const [name, rows] of Object.entries(many)) expect([name, Math.abs(rows - (few[name] as number)) <= ROWS_OF_SHORT_TABLE]).toEqual([name, true]);
    expect(few['of everything']).toBeLessThan(100);
  });

  it('is for a summary a part of one index, and no rows', async () => {
    const plans: object[] = [];
    const { statements } = test.app.get(Database);
    const explaining = {
      rows: async (_tenant: unknown, statement: Sql) => {
        plans.push(...(await statements.acrossOrganizations.rows(Sql.trusted(`EXPLAIN FORMAT=TRADITIONAL ${statement.text}`, statement.values))));
        return statements.acrossOrganizations.rows(statement);
      },
    };
    const repository = new MentorSummaryRepository({ longReads: () => ({ statements: explaining }) } as unknown as Database);
    const month = { mentorId: 'm1', from: new Date('2026-01-01'), to: new Date('2026-02-01') };
    expect((await repository.totals(OrganizationScope.proven(org.id), month)).activities).toBeGreaterThan(0);
    expect(plans).toEqual([expect.objectContaining({ key: 'ix_mentor_logs_mentor', Extra: expect.stringContaining('Using index') as unknown })]);
  });
});
