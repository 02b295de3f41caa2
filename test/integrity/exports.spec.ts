import { TrailEntryRepository } from '../../src/activity-logs/index.js';
import type { EntryResponse } from '../../src/activity-logs/trail/dto/entry.response.js';
import { TrailEntry } from '../../src/activity-logs/trail/trail-entry.entity.js';
import { Database } from '../../src/database/index.js';
import { readVerifierKey, verifyBundle, type BundleReport } from '../../src/merkle/index.js';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import { finishDownload, startDownload } from '../support/download.js';
import { listening } from '../support/event-reader.js';
import { integratorsEvent, mentorLog, unique } from '../support/factories.js';
import { readCsv } from '../support/read-csv.js';
import { readOn, sealedTrail } from '../support/sealed.js';
import { useTestApp } from '../support/use-test-app.js';
import type { TestOrganization } from '../support/test-organization.js';
import { entityManager } from '../support/entity-manager.js';

jest.setTimeout(60_000); // stories wait for seals, on a machine that may be busy

const COLUMNS = [
  ...['_id', 'seq', 'activityType', 'context', 'createdBy', 'orgId', 'organizationId', 'tags', 'actor', 'target', 'createdAt', 'occurredAt'],
  ...['ip', 'userAgent', 'requestId', 'changes', 'metadata', 'erased', 'externalId'],
] as (keyof EntryResponse)[];

const linesOf = (text: string) => text.split('\n').slice(0, -1);
const entriesOf = (text: string) => linesOf(text).map((line) => JSON.parse(line) as EntryResponse);

describe('the export of the trail', () => {
  const test = useTestApp({ SEALER: 'on' });
  let url: string;
  let org: TestOrganization;
  beforeAll(async () => {
    url = await listening(test.app);
  });
  beforeEach(async () => (org = await test.organization()));

  const post = async (overrides: Record<string, unknown> = {}) => {
    const { status, body } = await org.as('ADMIN').post<EntryResponse>('/activities', integratorsEvent(overrides));
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body._id;
  };
  const postAll = async (count: number, overrides: Record<string, unknown> = {}) => {
    const activities = Array.from({ length: count }, () => integratorsEvent(overrides));
    const { body } = await org.as('ADMIN').post<{ ids: string[] }>('/activities/batch', { activities });
    return body.ids;
  };
  const exported = async (query = '', api: ApiClient = org.as('ADMIN')) => {
    const { status, body } = await api.get<string>(`/activities/export?${query}`);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body;
  };
  const exportEntries = async () => (await org.as('ADMIN').get<{ data: EntryResponse[] }>('/activities?activityType=export-activities')).body.data;
  const faults = async (query: string) => {
    const { status, body } = await org.as('ADMIN').get<ProblemBody>(`/activities/export?${query}`);
    return [status, ...(body.errors ?? []).map(({ field }) => field)];
  };

  it('holds everything that was answered before it, in the order of seq and as the API shows it', async () => {
    const ids = [...(await postAll(1_000)), await post()];
    const entries = entriesOf(await exported('format=ndjson'));
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index));
    expect(entries.map(({ _id }) => _id)).toEqual(expect.arrayContaining(ids));
    expect(entries).toEqual((await sealedTrail(org.as('ADMIN'), ids)).slice(0, entries.length));
  });

  it('is CSV by default: the documented columns, JSON for anything but text, and nothing that a spreadsheet would run', async () => {
    await post({ context: '=1+1', tags: ['a,b', 'c'], metadata: { note: 'say "hi"' }, target: { type: 'invoice', id: '-7' } });
    const answer = await org.as('ADMIN').get<string>('/activities/export');
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="activities.csv"');
    const [header, ...rows] = readCsv(answer.body);
    expect(header).toEqual(COLUMNS);
    const { data } = await readOn(org.as('ADMIN'));
    const shown = data.slice(0, rows.length).map((entry) =>
      COLUMNS.map((column) => {
        const value = entry[column];
        return value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
      }),
    );
    expect(rows).toEqual(shown.map((cells) => cells.map((cell) => (cell === '=1+1' ? "'=1+1" : cell))));
    expect(rows.some((cells) => cells.includes("'=1+1"))).toBe(true);
  });

  it('takes the filters of the list', async () => {
    const tag = unique('tag');
    await postAll(3);
    await post({ tags: [tag], activityType: 'print-badge' });
    await post({ tags: [tag, 'second'], activityType: 'print-badge', context: 'Ángela printed' });
    await post({ tags: [tag, 'second'] });
    for (const filter of [
      `tag=${tag}`,
      `tag=${tag}&tag=second`,
      'activityType=print-badge',
      `tag=${tag}&activityType=print-badge`,
      'q=angela',
      `createdBy=${org.people.OWNER.id}`,
      'from=2020-01-01&to=2020-01-02',
      'from=2020-01-01&to=2999-01-01&activityType=print-badge',
    ]) {
      const entries = entriesOf(await exported(`format=ndjson&${filter}`));
      const { body } = await org.as('ADMIN').get<{ data: EntryResponse[] }>(`/activities?order=asc&limit=1000&${filter}`);
      expect(entries).toEqual(body.data);
      expect(readCsv(await exported(filter))).toHaveLength(entries.length + 1);
    }
  });

  it('is an entry of the trail, after those in the file, that tells what was asked for but not the words of a search', async () => {
    await post();
    await exported('format=ndjson&q=confidential&tag=x&from=2026-01-01');
    const [entry, ...more] = await exportEntries();
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ createdBy: org.people.ADMIN.id, tags: ['ndjson'] });
    expect(entry?.metadata).toEqual({ format: 'ndjson', q: true, tag: ['x'], from: '2026-01-01T00:00:00.000Z' });
    const ids = entriesOf(await exported('format=ndjson')).map(({ _id }) => _id);
    expect(ids.at(-1)).toBe(entry?._id);
  });

  it('refuses without an entry what is not valid, and names it', async () => {
    const { treeSize } = (await org.as('ADMIN').get<{ treeSize: number }>('/activities/integrity/checkpoint', { headers: { accept: 'application/json' } }))
      .body;
    expect(await faults('format=xml')).toEqual([400, 'format']);
    expect(await faults('limit=5')).toEqual([400, 'limit']);
    expect(await faults('from=2026-02-01&to=2026-01-01')).toEqual([400, 'to']);
    expect(await faults('format=bundle&tag=x&q=word')).toEqual([400, 'tag', 'q']);
    expect(await faults('format=bundle&activityType=login')).toEqual([400, 'activityType']);
    expect(await faults(`format=bundle&createdBy=${org.people.ADMIN.id}&from=2026-01-01&to=2026-02-01`)).toEqual([400, 'createdBy', 'from', 'to']);
    expect(await faults('fromSeq=0')).toEqual([400, 'fromSeq']);
    expect(await faults('format=ndjson&fromSeq=0&toSeq=1')).toEqual([400, 'fromSeq', 'toSeq']);
    expect(await faults('format=bundle&fromSeq=-1')).toEqual([400, 'fromSeq']);
    expect(await faults('format=bundle&fromSeq=3&toSeq=2')).toEqual([400, 'toSeq']);
    expect(await faults(`format=bundle&toSeq=${treeSize + 1_000}`)).toEqual([400, 'toSeq']);
    expect(await exportEntries()).toEqual([]);
  });

  it('is for ADMIN and OWNER who may read, and never holds another organization’s', async () => {
    await post();
    expect((await org.as('USER').get('/activities/export')).status).toBe(403);
    expect((await test.anonymous.get('/activities/export')).status).toBe(401);
    const blind = await org.addApiKey('ADMIN', { permissions: ['create'] });
    expect((await blind.api.get('/activities/export')).status).toBe(403);
    const strangers = entriesOf(await exported('format=ndjson', (await test.organization()).as('OWNER')));
    expect(strangers.filter(({ orgId }) => orgId === org.id)).toEqual([]);
  });

  it('is settled when it begins: what is recorded while it is read is not in it', async () => {
    const before = await postAll(200);
    const response = await startDownload(`${url}/activities/export?format=ndjson`, (await org.addApiKey('ADMIN')).key);
    const late = await post();
    const ids = entriesOf((await finishDownload(response)).text).map(({ _id }) => _id);
    expect(ids).toEqual(expect.arrayContaining(before));
    expect(ids).not.toContain(late);
  });

  describe('as a bundle', () => {
    const verified = async (text: string): Promise<BundleReport> => {
      const { body } = await org.as('ADMIN').get<{ vkey: string }>('/activities/integrity/key');
      const lines = linesOf(text);
      return verifyBundle(
        (async function* () {
          yield* lines;
        })(),
        { key: readVerifierKey(body.vkey) },
      );
    };

    it('proves offline that it holds every sealed entry', async () => {
      const ids = await postAll(600);
      const text = await exported('format=bundle');
      const report = await verified(text);
      expect(report).toMatchObject({ ok: true, firstBad: null, erased: 0 });
      expect(report.header).toMatchObject({ format: 'annals-bundle@1', orgId: org.id, fromSeq: 0, toSeq: report.checked, treeSize: report.checked });
      const seen = linesOf(text).map((line) => (JSON.parse(line) as { entry?: EntryResponse }).entry?._id);
      expect(seen).toEqual(expect.arrayContaining(ids));
    });

    it('proves any run of the trail', async () => {
      await postAll(40);
      for (const [fromSeq, toSeq] of [
        [0, 1],
        [7, 23],
        [31, 32],
        [5, 5],
        [0, 0],
      ]) {
        const report = await verified(await exported(`format=bundle&fromSeq=${fromSeq}&toSeq=${toSeq}`));
        expect(report).toMatchObject({ ok: true, checked: (toSeq as number) - (fromSeq as number), header: { fromSeq, toSeq } });
      }
      expect(await verified(await exported('format=bundle&fromSeq=9'))).toMatchObject({ ok: true, header: { fromSeq: 9 } });
    });

    it('is detected when altered, shortened or truncated', async () => {
      await postAll(10);
      const text = await exported('format=bundle');
      const lines = linesOf(text);
      const without = (index: number) => `${lines.filter((_, at) => at !== index).join('\n')}\n`;
      expect((await verified(text.replace('An invoice', 'No invoice'))).ok).toBe(false);
      expect((await verified(without(5))).ok).toBe(false);
      expect((await verified(without(lines.length - 1))).ok).toBe(false);
    });
  });

  describe('over a connection', () => {
    const download = async (path: string) => finishDownload(await startDownload(`${url}${path}`, (await org.addApiKey('ADMIN')).key));

    it.each(['/activities/export', '/activities/export?format=ndjson', '/activities/export?format=bundle', '/activity-logs/export'])(
      '%s ends with the digest of the whole file',
      async (path) => {
        await post();
        await org.as('ADMIN').post('/activity-logs', mentorLog());
        const file = await download(path);
        expect(file).toMatchObject({ status: 200, isComplete: true, digest: file.digestOfText, headers: { trailer: 'content-digest' } });
        expect(file.headers).not.toHaveProperty('content-length');
        expect(linesOf(file.text).length).toBeGreaterThan(1);
      },
    );

    it('a file that cannot be finished is truncated, so that nobody takes it for complete', async () => {
      const ids = await postAll(1_000);
      await sealedTrail(org.as('ADMIN'), ids);
      await test.app.get(Database).write((tx) => entityManager(tx).delete(TrailEntry, { organizationId: org.id, seq: 700 }));
      for (const format of ['csv', 'ndjson', 'bundle']) {
        const file = await download(`/activities/export?format=${format}`);
        expect(file).toMatchObject({ isComplete: false, digest: undefined });
      }
    });

    it('is read from the database no faster than it is taken, and no further once its reader is gone', async () => {
      for (let sent = 0; sent < 4; sent++) await postAll(500, { metadata: { filling: 'x'.repeat(14_000) } });
      const reads = jest.spyOn(test.app.get(TrailEntryRepository), 'findSealed'); // watched only
      const series = /http_request_duration_seconds_count\{method="GET",route="[^"]*\/activities\/export",status="200"\} (\d+)/;
      const answered = async () => Number(series.exec((await test.anonymous.get<string>('/metrics')).body)?.[1] ?? 0);
      const before = await answered();
      const response = await startDownload(`${url}/activities/export?format=ndjson`, (await org.addApiKey('ADMIN')).key);
      await new Promise((resolve) => response.once('readable', resolve));
      response.destroy();
      while ((await answered()) === before) await new Promise(setImmediate);
      const inAll = Math.ceil(2_000 / ((await reads.mock.results[0]?.value) as unknown[]).length);
      expect(reads.mock.calls.length).toBeLessThan(inAll);
      reads.mockRestore();
    });
  });
});
