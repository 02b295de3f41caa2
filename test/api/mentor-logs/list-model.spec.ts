import fc from 'fast-check';
import { useTestApp } from '../../support/use-test-app.js';
import type { TestOrganization } from '../../support/test-organization.js';
import { bodyOf, list, queryString, read, recordAll, type Log } from '../../support/mentor-log-stories.js';

const MENTORS = ['m1', 'm2', 'm3'];
const CONTACTS = ['c1', 'c2'];
const TYPES = ['session_completed', 'referral_made', 'check_in', 'documentation', 'training_attended'];
const WORDS = ['alpha', 'alphabet', 'beta', 'gamma', 'Gamma2'];
/** So few moments that there are many ties, on the borders of days and of milliseconds. */
const MOMENTS = ['2026-02-28T23:59:59.999Z', '2026-03-01T00:00:00Z', '2026-03-01T00:00:00.001Z', '2026-03-02T00:00:00Z', '2026-03-02T12:00:00Z'];
const BOUNDS = [...MOMENTS, '2026-03-01', '2026-03-02', '2026-03-03'];
const ROWS = 60;

interface Filter {
  readonly mentor_id?: string;
  readonly contact_id?: string;
  readonly activity_type?: string[];
  readonly from?: string;
  readonly to?: string;
  readonly q?: string;
}

const filters: fc.Arbitrary<Filter> = fc
  .record(
    {
      mentor_id: fc.constantFrom(...MENTORS, 'nobody'),
      contact_id: fc.constantFrom(...CONTACTS, 'nobody'),
      activity_type: fc.subarray(TYPES, { minLength: 1 }),
      from: fc.constantFrom(...BOUNDS),
      to: fc.constantFrom(...BOUNDS),
      q: fc.subarray(['al', 'ALPHA', 'alphabet', 'b', 'gamma', 'gamma2', 'lpha'], { minLength: 1, maxLength: 2 }).map((words) => words.join(' ')),
    },
    { requiredKeys: [] },
  )
  .filter(({ from, to }) => from === undefined || to === undefined || Date.parse(from) <= Date.parse(to));

/** What the contract says of a filter, over rows in memory. */
function matches(log: Log, { mentor_id, contact_id, activity_type, from, to, q }: Filter): boolean {
  const at = Date.parse(log.occurred_at);
  const words = log.description.toLowerCase().split(' ');
  return (
    (mentor_id === undefined || log.mentor_id === mentor_id) &&
    (contact_id === undefined || log.contact_id === contact_id) &&
    (activity_type === undefined || activity_type.includes(log.activity_type)) &&
    (from === undefined || at >= Date.parse(from)) &&
    (to === undefined || at < Date.parse(to)) &&
    (q === undefined || q.split(' ').every((beginning) => words.some((word) => word.startsWith(beginning.toLowerCase()))))
  );
}

describe('any list of mentor logs', () => {
  const test = useTestApp();
  let org: TestOrganization;
  let all: Log[];
  beforeAll(async () => {
    test.clock.set('2026-06-01T00:00:00Z');
    org = await test.organization();
    const one = fc.record({
      mentor_id: fc.constantFrom(...MENTORS),
      contact_id: fc.option(fc.constantFrom(...CONTACTS), { nil: undefined }),
      activity_type: fc.constantFrom(...TYPES),
      occurred_at: fc.constantFrom(...MOMENTS),
      description: fc.subarray(WORDS, { minLength: 1 }).map((words) => words.join(' ')),
    });
    const rows = fc.sample(one, { numRuns: ROWS, seed: 2026 });
    const ids: string[] = [];
    for (let start = 0; start < ROWS; start += 20) {
      ids.push(...(await recordAll(org.as('ADMIN'), rows.slice(start, start + 20))));
      test.clock.advance({ seconds: 1 });
    }
    all = await Promise.all(ids.map((id) => read(org.as('ADMIN'), id)));
  });

  it('is the same by pages, by cursor, as an export, and as a filter over all rows in memory', async () => {
    const sorts = fc.constantFrom('occurred_at', '-occurred_at', 'created_at', '-created_at');
    await fc.assert(
      fc.asyncProperty(filters, sorts, fc.integer({ min: 1, max: 100 }), async (filter, sort, limit) => {
        const byCursor = await walkByCursor(filter, sort, limit);
        const byPage = await walkByPage(filter, sort, limit);
        const exported = bodyOf(200, await org.as('ADMIN').get<string>(`/activity-logs/export?${queryString({ ...filter, sort, format: 'ndjson' })}`));

        expect(byPage).toEqual(byCursor);
        expect(
          exported
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line) as Log),
        ).toEqual(byCursor);
        const wanted = all.filter((log) => matches(log, filter));
        expect([...byCursor].sort(byId)).toEqual([...wanted].sort(byId));
        const times = byCursor.map((log) => Date.parse(sort.endsWith('occurred_at') ? log.occurred_at : log.created_at));
        expect(times).toEqual([...times].sort((a, b) => (sort.startsWith('-') ? b - a : a - b)));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  const byId = (a: Log, b: Log) => (a.log_id < b.log_id ? -1 : 1);

  async function walkByCursor(filter: Filter, sort: string, limit: number): Promise<Log[]> {
    const rows: Log[] = [];
    let cursor: string | undefined;
    do {
      const page = await list(org.as('ADMIN'), { ...filter, sort, limit, ...(cursor !== undefined && { cursor }) });
      if (cursor !== undefined) expect(page.data).not.toEqual([]);
      rows.push(...page.data);
      cursor = page.next_cursor;
    } while (cursor !== undefined);
    return rows;
  }

  async function walkByPage(filter: Filter, sort: string, limit: number): Promise<Log[]> {
    const rows: Log[] = [];
    for (let page = 1; ; page++) {
      const { data, pagination } = await list(org.as('ADMIN'), { ...filter, sort, limit, page });
      rows.push(...data);
      expect(pagination).toEqual({ page, limit, total: all.filter((log) => matches(log, filter)).length });
      if (data.length < limit) return rows;
    }
  }
});
