import { useTestApp } from '../../support/use-test-app.js';
import type { TestOrganization } from '../../support/test-organization.js';
import { mentorLog } from '../../support/factories.js';
import { readCsv } from '../../support/read-csv.js';
import { bodyOf, faults, list, queryString, record, recordAll, trail, type Log } from '../../support/mentor-log-stories.js';

const COLUMNS = [
  'log_id',
  'mentor_id',
  'activity_type',
  'description',
  'contact_id',
  'duration_minutes',
  'occurred_at',
  'created_at',
  'updated_at',
  'external_id',
] as const;

describe('the export of mentor logs', () => {
  const test = useTestApp();
  let org: TestOrganization;
  beforeEach(async () => (org = await test.organization()));

  const exported = async (query: Record<string, string> = {}, role: 'USER' | 'ADMIN' = 'ADMIN') =>
    bodyOf(200, await org.as(role).get<string>(`/activity-logs/export?${queryString(query)}`));
  const rowsOf = (ndjson: string) =>
    ndjson
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Log);
  const exportEntries = async () => (await trail(org.as('ADMIN'))).filter(({ activityType }) => activityType === 'export-activity-logs');

  it('is CSV by default: a header row, and the contract’s columns in order', async () => {
    const log = await record(org.as('ADMIN'), { description: 'plain words', contact_id: undefined, duration_minutes: undefined });
    const answer = await org.as('ADMIN').get<string>('/activity-logs/export');
    expect(answer.headers['content-type']).toMatch(/^text\/csv\b/);
    expect(answer.headers['content-disposition']).toMatch(/^attachment\b/);
    expect(answer.body).toBe(
      `${COLUMNS.join(',')}\r\n${log.log_id},${log.mentor_id},session_completed,plain words,,,2026-03-26T13:00:00Z,${log.created_at},,\r\n`,
    );
  });

  it('has its header row also where nothing matches, and NDJSON then is empty', async () => {
    expect(await exported({ format: 'csv' })).toBe(`${COLUMNS.join(',')}\r\n`);
    expect(await exported({ format: 'ndjson' })).toBe('');
  });

  const cells: [string, string, string][] = [
    ['a comma', 'one, two', '"one, two"'],
    ['a quote', 'say "hi"', '"say ""hi"""'],
    ['CR LF', 'one\r\ntwo', '"one\r\ntwo"'],
    ['CR alone', 'one\rtwo', '"one\rtwo"'],
    ['LF alone', 'one\ntwo', '"one\ntwo"'],
    ['nothing but a quote', '"', '""""'],
    ['no ASCII', 'Zoë 😀 – 你好', 'Zoë 😀 – 你好'],
    ['a semicolon and an apostrophe', "it's; fine", "it's; fine"],
    ['a formula', '=1+1', `'=1+1`],
    ['a formula with a comma', '=SUM(A1,A2)', `"'=SUM(A1,A2)"`],
    ['a formula with quotes', '=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['a plus', '+49 170', `'+49 170`],
    ['a minus', '-1', `'-1`],
    ['an at sign', '@SUM(A1)', `'@SUM(A1)`],
    ['a tab before a formula', '\t=1', `'\t=1`],
    ['a CR before a formula', '\r=1', `"'\r=1"`],
  ];
  it.each(cells)('writes a cell with %s as RFC 4180 says, and never as a formula', async (_name, description, cell) => {
    const log = await record(org.as('ADMIN'), { description });
    const text = await exported();
    const beginning = `${COLUMNS.join(',')}\r\n${log.log_id},${log.mentor_id},session_completed,`;
    expect(text.slice(0, beginning.length + cell.length + 1)).toBe(`${beginning}${cell},`);
    const [, row = []] = readCsv(text);
    expect(row).toHaveLength(COLUMNS.length);
    expect([description, `'${description}`]).toContain(row[3]);
  });

  it('keeps everything as it is in NDJSON, one whole log in each line', async () => {
    const description = '=1+1, "two"\r\nlines\u2028and 😀';
    const log = await record(org.as('ADMIN'), { description });
    const answer = await org.as('ADMIN').get<string>('/activity-logs/export?format=ndjson');
    expect(answer.headers['content-type']).toMatch(/^application\/x-ndjson\b/);
    expect(answer.body).toBe(`${JSON.stringify(log)}\n`);
  });

  it.each<Record<string, string>>([
    {},
    { mentor_id: 'm1' },
    { activity_type: 'check_in,documentation' },
    { contact_id: 'c1', sort: 'occurred_at' },
    { from: '2026-03-02', to: '2026-03-04', sort: '-created_at' },
    { q: 'even', sort: 'created_at' },
    { mentor_id: 'nobody' },
  ])('has the rows of the list, in its order: %j', async (query) => {
    const types = ['check_in', 'documentation', 'referral_made'];
    const ids = await recordAll(
      org.as('ADMIN'),
      Array.from({ length: 12 }, (_, index) =>
        mentorLog({
          mentor_id: `m${index % 2}`,
          contact_id: `c${index % 3}`,
          activity_type: types[index % 3],
          occurred_at: `2026-03-0${1 + (index % 5)}T00:00:00Z`,
          description: index % 2 ? 'odd one' : 'even one',
        }),
      ),
    );
    await org.as('ADMIN').put(`/activity-logs/${ids[3]}`, { duration_minutes: null });
    const { data } = await list(org.as('ADMIN'), { ...query, limit: 100 });
    expect(rowsOf(await exported({ ...query, format: 'ndjson' }))).toEqual(data);
    const [header, ...rows] = readCsv(await exported(query));
    expect(header).toEqual(COLUMNS);
    expect(rows).toEqual(data.map((log) => COLUMNS.map((column) => String(log[column] ?? ''))));
  });

  it('holds 2,500 logs, each once', async () => {
    const logs = Array.from({ length: 2500 }, (_, index) => mentorLog({ occurred_at: `2026-03-${String(1 + (index % 9)).padStart(2, '0')}T00:00:00Z` }));
    const ids = [logs.slice(0, 1000), logs.slice(1000, 2000), logs.slice(2000)].map((part) => recordAll(org.as('ADMIN'), part));
    const all = new Set((await Promise.all(ids)).flat());
    const rows = rowsOf(await exported({ format: 'ndjson', sort: 'occurred_at' }));
    expect(rows).toHaveLength(2500);
    expect(new Set(rows.map(({ log_id }) => log_id))).toEqual(all);
    const times = rows.map(({ occurred_at }) => occurred_at);
    expect(times).toEqual([...times].sort());
    expect(readCsv(await exported({ sort: 'occurred_at' })).map(([id]) => id)).toEqual(['log_id', ...rows.map(({ log_id }) => log_id)]);
  }, 60_000);

  it('is an entry of the trail that tells who exported, and never what the logs say', async () => {
    const { description } = await record(org.as('ADMIN'), { description: 'confidential words' });
    await exported({ format: 'ndjson', mentor_id: 'm1', q: 'confidential' });
    const entries = await exportEntries();
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ createdBy: org.people.ADMIN.id, actor: { type: 'user', id: org.people.ADMIN.id } });
    expect(JSON.stringify(entries)).not.toContain(description);
  });

  it('is refused without an entry for what is not valid', async () => {
    for (const [field, query] of [
      ['format', 'format=xml'],
      ['to', 'from=2026-03-02&to=2026-03-01'],
      ['q', 'q=%25'],
      ['limit', 'limit=10'],
      ['page', 'page=1'],
      ['cursor', 'cursor=x'],
    ] as const) {
      expect(faults(await org.as('ADMIN').get(`/activity-logs/export?${query}`))).toEqual([field]);
    }
    expect(await exportEntries()).toEqual([]);
  });

  it('holds for a USER their own logs only, and refuses another mentor’s without an entry', async () => {
    const mine = await record(org.as('ADMIN'), { mentor_id: org.people.USER.mentorId });
    await record(org.as('ADMIN'), { mentor_id: 'somebody-else' });
    expect(rowsOf(await exported({ format: 'ndjson' }, 'USER'))).toEqual([mine]);
    expect((await org.as('USER').get('/activity-logs/export?mentor_id=somebody-else')).status).toBe(403);
    const entries = await exportEntries();
    expect(entries.map(({ createdBy }) => createdBy)).toEqual([org.people.USER.id]);
  });

  it('never holds another organization’s', async () => {
    await record((await test.organization()).as('ADMIN'));
    expect(await exported({ format: 'ndjson' })).toBe('');
  });

  it('needs the permission to read', async () => {
    const blind = await org.addApiKey('ADMIN', { permissions: ['create'] });
    expect((await blind.api.get('/activity-logs/export')).status).toBe(403);
    expect((await org.as('ADMIN').anonymous().get('/activity-logs/export')).status).toBe(401);
    expect(await exportEntries()).toEqual([]);
  });
});
