import type { MentorLogFilter } from '../../src/activity-logs/mentor-logs/mentor-log-scans.js';
import { MentorLogRepository } from '../../src/activity-logs/mentor-logs/mentor-log.repository.js';
import { MentorLogCountsRepository } from '../../src/activity-logs/mentor-logs/mentor-log-counts.repository.js';
import { OrganizationScope } from '../../src/common/organization-scope.js';
import { Sql, type Database } from '../../src/database/index.js';
import { openTestDatabase } from '../support/open-test-database.js';

const SCOPE = OrganizationScope.proven('0'.repeat(24));
const [from, to] = [new Date('2026-03-05T10:07:00Z'), new Date('2026-05-09T10:01:00Z')];

/** SQLite has no figures of what is in an index, and goes by its columns alone: a longer one beside it can turn a count into a scan. */
describe('a count of mentor logs on SQLite', () => {
  let database: Database;
  let close: () => Promise<void>;

  beforeAll(async () => ({ database, close } = await openTestDatabase()));
  afterAll(() => close());

  /** How each table of the statements is reached. */
  const planOf = async (count: (explaining: Database) => Promise<unknown>): Promise<string[]> => {
    const plan: string[] = [];
    const rows = async (_tenant: unknown, { text, values }: Sql) => {
      const steps = await database.statements.acrossOrganizations.rows<{ detail: string }>(Sql.trusted(`EXPLAIN QUERY PLAN ${text}`, values));
      plan.push(...steps.map(({ detail }) => detail).filter((detail) => /^(SEARCH|SCAN)/.test(detail)));
      return [];
    };
    const explaining = { statements: { rows } };
    await count({ ...explaining, longReads: () => explaining } as unknown as Database);
    return plan;
  };

  it.each<MentorLogFilter>([
    { contactId: 'c' },
    { contactId: 'c', mentorId: 'm' },
    { contactId: 'c', activityTypes: ['check_in'] },
    { contactId: 'c', mentorId: 'm', activityTypes: ['check_in', 'documentation'], from, to },
  ])('looks at the logs of the contact alone: %j', async (filter) => {
    const [step, ...others] = await planOf((explaining) => new MentorLogRepository(explaining).count(SCOPE, filter));
    expect(step).toMatch(/^SEARCH mentor_logs USING (COVERING )?INDEX ix_mentor_logs_contact \(organization_id=\? AND contact_id=\?/);
    expect(others).toEqual([]);
  });

  it.each<MentorLogFilter>([
    { from, to },
    { activityTypes: ['check_in'], from, to },
    { mentorId: 'm', from, to },
    { mentorId: 'm', activityTypes: ['check_in', 'documentation'], from, to },
  ])('looks at the logs at the ends of a range alone: %j', async (filter) => {
    const plan = await planOf((explaining) => new MentorLogCountsRepository(explaining).total(SCOPE, filter));
    const ofLogs = plan.filter((step) => step.includes(' mentor_logs '));
    expect(ofLogs).toHaveLength(2);
    for (const step of ofLogs) expect(step).toMatch(/^SEARCH mentor_logs USING COVERING INDEX .*occurred_at>\? AND occurred_at<\?\)$/);
    for (const step of plan) expect(step).toMatch(/^SEARCH /);
  });
});
