import type { EntryResponse } from '../../src/activity-logs/trail/dto/entry.response.js';
import { LiveFeedLimits } from '../../src/live-feed/live-feed-limits.js';
import type { ProblemBody } from '../support/api-client.js';
import { EventReader, listening } from '../support/event-reader.js';
import { integratorsEvent, unique } from '../support/factories.js';
import { sealedTrail } from '../support/sealed.js';
import { useTestApp } from '../support/use-test-app.js';
import type { TestOrganization } from '../support/test-organization.js';

jest.setTimeout(60_000); // stories wait for seals, on a machine that may be busy

const upTo = (count: number, from = 0) => Array.from({ length: count - from }, (_, index) => from + index);

describe('the live stream', () => {
  const test = useTestApp({ SEALER: 'on', CORS_ORIGINS: 'https://app.example.com' });
  let url: string;
  let org: TestOrganization;
  let readers: EventReader[];
  let usual: LiveFeedLimits;
  beforeAll(async () => {
    url = await listening(test.app);
    usual = { ...test.app.get(LiveFeedLimits, { strict: false }) };
  });
  beforeEach(async () => {
    org = await test.organization();
    readers = [];
  });
  afterEach(() => {
    for (const reader of readers) reader.close();
    set(usual);
  });

  const set = (limits: Partial<LiveFeedLimits>) => Object.assign(test.app.get(LiveFeedLimits, { strict: false }), limits);
  const adminsKey = async () => (await org.addApiKey('ADMIN')).key;
  const open = async (parameters = '', { token, headers }: { token?: string; headers?: Record<string, string> } = {}) => {
    const reader = await EventReader.open(`${url}/activities/stream?${parameters}`, token ?? (await adminsKey()), headers);
    readers.push(reader);
    return reader;
  };
  const post = async (overrides: Record<string, unknown> = {}) => {
    const { body } = await org.as('ADMIN').post<EntryResponse>('/activities', integratorsEvent(overrides));
    return body._id;
  };
  const postAll = async (count: number, overrides: Record<string, unknown> = {}) => {
    const activities = Array.from({ length: count }, () => integratorsEvent(overrides));
    const { body } = await org.as('ADMIN').post<{ ids: string[] }>('/activities/batch', { activities });
    return body.ids;
  };
  const untilId = (reader: EventReader, id: string) => reader.until(({ events }) => events.some(({ data }) => data.includes(`"_id":"${id}"`)));
  const lastSeqOf = async (id: string) => (await sealedTrail(org.as('ADMIN'), [id])).length - 1;
  const metric = async (name: string) => {
    const { body } = await test.anonymous.get<string>('/metrics');
    return Number(
      body
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.slice(name.length + 1) ?? 0,
    );
  };
  const openStreams = () => metric('annals_open_streams');
  const slowReaders = () => metric('annals_streams_closed_total{reason="slow-reader"}');

  it('begins now: what was sealed before is not in it, and what is recorded once it is open is', async () => {
    const token = await adminsKey();
    const before = await lastSeqOf(await post());
    const reader = await open('', { token });
    const ids = [await post(), ...(await postAll(20)), await post()];
    await untilId(reader, ids.at(-1) as string);
    expect(reader.seqs).toEqual(upTo(before + 1 + ids.length, before + 1));
    expect(reader.entries<EntryResponse>().map(({ _id }) => _id)).toEqual(ids);
  });

  it('shows each entry as the API does, under its seq', async () => {
    const reader = await open();
    const id = await post({ metadata: { text: 'two\nlines\u2028and a\rthird', zoë: '😀' } });
    await untilId(reader, id);
    const event = reader.events.at(-1);
    const { body } = await org.as('ADMIN').get<EntryResponse>(`/activities/${id}`);
    expect(event).toEqual({ event: 'activity', id: String(body.seq), data: JSON.stringify(body) });
  });

  it('gives the whole sealed trail from the first entry on where it is asked for, and goes on from there', async () => {
    const token = await adminsKey();
    const ids = (await Promise.all([postAll(1_000), postAll(400)])).flat();
    const trail = await sealedTrail(org.as('ADMIN'), ids);
    const reader = await open('after=-1', { token });
    const late = await post();
    await untilId(reader, late);
    expect(reader.seqs).toEqual(upTo(trail.length + 1));
    expect(reader.entries<EntryResponse>().slice(0, -1)).toEqual(trail);
  });

  it('goes on after Last-Event-ID, which wins over after, without gap or repeat while others write', async () => {
    const token = await adminsKey();
    const seen: number[] = [];
    let lastId: string | undefined;
    const ids: string[] = [];
    for (let round = 0; round < 6; round++) {
      const reader = await open('after=-1', { token, headers: lastId === undefined ? {} : { 'last-event-id': lastId } });
      const writing = Promise.all([postAll(15), post(), postAll(5)]);
      const enough = seen.length + 12;
      await reader.until(() => seen.length + reader.seqs.length >= enough);
      const came = reader.seqs;
      reader.close();
      seen.push(...came);
      lastId = String(came.at(-1));
      ids.push(...(await writing).flat());
    }
    const trail = await sealedTrail(org.as('ADMIN'), ids);
    const reader = await open('', { token, headers: { 'last-event-id': lastId as string } });
    await reader.until(() => seen.length + reader.seqs.length >= trail.length);
    expect([...seen, ...reader.seqs]).toEqual(upTo(trail.length));
  });

  it('shows no payload that was erased, however recently it was streamed', async () => {
    const token = await adminsKey();
    const reader = await open('after=-1', { token });
    const secret = unique('secret');
    const erased = await post({ metadata: { secret } });
    await untilId(reader, erased);
    await org.as('OWNER').post(`/activities/${erased}/erase`, { reason: 'They asked for it' });
    await reader.until(({ events }) => events.some(({ data }) => data.includes('erase-activity')));
    const again = await open('after=-1', { token });
    await untilId(again, erased);
    expect(JSON.stringify(reader.events)).toContain(secret);
    expect(JSON.stringify(again.events)).not.toContain(secret);
    expect(again.entries<EntryResponse>()).toContainEqual(expect.objectContaining({ _id: erased, erased: true }));
  });

  it('filters by type and by tags', async () => {
    const tag = unique('tag');
    const token = await adminsKey();
    const old = await post({ tags: [tag, 'second'], activityType: 'print-badge' });
    await sealedTrail(org.as('ADMIN'), [old]);
    const reader = await open(`after=-1&activityType=print-badge&tag=${tag}&tag=second`, { token });
    await postAll(30);
    await post({ tags: [tag], activityType: 'print-badge' });
    await post({ tags: [tag, 'second'] });
    const wanted = await post({ tags: ['second', 'third', tag], activityType: 'print-badge' });
    await untilId(reader, wanted);
    expect(reader.entries<EntryResponse>().map(({ _id }) => _id)).toEqual([old, wanted]);
  });

  it('shows a USER their own entries, and nobody those of another organization', async () => {
    const stranger = await test.organization();
    const { key } = await stranger.addApiKey('ADMIN');
    const usersKey = await org.addApiKey('USER');
    const [own, strangers] = [await open('after=-1', { token: usersKey.key }), await open('after=-1', { token: key })];
    await post();
    const byKey = await post({ createdBy: usersKey.id });
    await untilId(own, byKey);
    const last = (await stranger.as('ADMIN').post<EntryResponse>('/activities', integratorsEvent())).body._id;
    await untilId(strangers, last);
    expect(own.entries<EntryResponse>().map(({ createdBy }) => createdBy)).toEqual([usersKey.id]);
    expect(strangers.entries<EntryResponse>().filter(({ orgId }) => orgId !== stranger.id)).toEqual([]);
  });

  it('refuses what is not valid, and names it', async () => {
    const api = org.as('ADMIN');
    const faults = async (query: string, headers: Record<string, string> = {}) => {
      const { status, body } = await api.get<ProblemBody>(`/activities/stream?${query}`, { headers });
      return [status, ...(body.errors ?? []).map(({ field }) => field)];
    };
    for (const bad of ['-2', '1.5', 'x', '', '1e3', '99999999999999999', '+1', '9007199254740993']) {
      expect([bad, ...(await faults(`after=${encodeURIComponent(bad)}`))]).toEqual([bad, 400, 'after']);
      expect([bad, ...(await faults('after=-1', { 'last-event-id': bad }))]).toEqual([bad, 400, 'Last-Event-ID']);
    }
    for (const field of ['createdBy', 'from', 'q', 'limit', 'cursor', 'order']) expect(await faults(`${field}=1`)).toEqual([400, field]);
    expect(await faults('activityType=No')).toEqual([400, 'activityType']);
    expect((await test.anonymous.get('/activities/stream')).status).toBe(401);
    const blind = await org.addApiKey('ADMIN', { permissions: ['create'] });
    expect((await blind.api.get('/activities/stream')).status).toBe(403);
    expect(await openStreams()).toBe(0);
  });

  it('refuses a place beyond the end of the trail, and begins at the end', async () => {
    const token = await adminsKey();
    const last = await lastSeqOf(await post());
    for (const [query, headers, field] of [
      [`after=${last + 1}`, {}, 'after'],
      ['after=-1', { 'last-event-id': String(last + 1) }, 'Last-Event-ID'],
      [`after=${Number.MAX_SAFE_INTEGER}`, {}, 'after'],
    ] as const) {
      const { status, body } = await org.as('ADMIN').get<ProblemBody>(`/activities/stream?${query}`, { headers });
      expect([status, body.errors?.map((error) => error.field)]).toEqual([400, [field]]);
    }
    expect(await openStreams()).toBe(0);
    const reader = await open('after=-1', { token, headers: { 'last-event-id': String(last) } });
    const next = await post();
    await untilId(reader, next);
    expect(reader.seqs).toEqual([last + 1]);
  });

  it('has the headers of every answer, and those that keep proxies from holding it back', async () => {
    const reader = await open('', { headers: { 'x-request-id': 'stream-1', origin: 'https://app.example.com' } });
    expect(reader.response.statusCode).toBe(200);
    expect(reader.response.headers).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
      'x-request-id': 'stream-1',
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': 'https://app.example.com',
    });
    expect(reader.response.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('says from where it goes on before there is an entry, so that a reader who is cut off by then misses none', async () => {
    const token = await adminsKey();
    const before = await lastSeqOf(await post());
    const reader = await open('', { token });
    await reader.until(({ comments }) => comments.length > 0);
    expect([reader.comments, reader.events]).toEqual([[`after ${before}`], []]);
    reader.close();
    const missed = await post();
    const again = await open('', { token, headers: { 'last-event-id': String(before) } });
    await untilId(again, missed);
    expect(again.seqs).toEqual([before + 1]);
  });

  it('sends keep-alives while nothing happens', async () => {
    const token = await adminsKey();
    await lastSeqOf(await post());
    set({ heartbeatMilliseconds: 20 });
    const reader = await open('', { token });
    await reader.until(({ comments }) => comments.length >= 3);
    expect(reader.events).toEqual([]);
    const id = await post();
    await untilId(reader, id);
  });

  it('is closed for a reader who takes nothing, says so, and goes on without a gap afterwards', async () => {
    const token = await adminsKey();
    const ids: string[] = [];
    for (let sent = 0; sent < 3; sent++) ids.push(...(await postAll(500, { metadata: { filling: 'x'.repeat(14_000) } })));
    const trail = await sealedTrail(org.as('ADMIN'), ids);
    const before = await slowReaders();
    set({ patienceMilliseconds: 200, farewellMilliseconds: 30_000 });
    const slow = await open('after=-1', { token });
    slow.pause();
    while ((await slowReaders()) === before) await new Promise(setImmediate);
    set(usual);
    const other = await open('after=-1', { token }); // who reads is not held up
    await other.until(({ seqs }) => seqs.length === trail.length);
    slow.resume();
    await slow.untilEnd();
    const last = slow.events.at(-1);
    expect(last).toEqual({ event: 'closed', id: undefined, data: JSON.stringify({ reason: 'slow-reader', lastSeq: slow.seqs.at(-1) }) });
    expect(slow.seqs.length).toBeLessThan(trail.length);
    const again = await open('', { token, headers: { 'last-event-id': String(slow.seqs.at(-1)) } });
    await again.until(({ seqs }) => slow.seqs.length + seqs.length === trail.length);
    expect([...slow.seqs, ...again.seqs]).toEqual(upTo(trail.length));
  });

  it('disconnects a reader who does not take the last event either, and buffers nothing for them', async () => {
    const token = await adminsKey();
    const ids: string[] = [];
    for (let sent = 0; sent < 2; sent++) ids.push(...(await postAll(500, { metadata: { filling: 'x'.repeat(14_000) } })));
    await sealedTrail(org.as('ADMIN'), ids);
    set({ patienceMilliseconds: 50, farewellMilliseconds: 50 });
    const reader = await open('after=-1', { token });
    reader.pause();
    const idle = await open('', { token });
    set({ heartbeatMilliseconds: 10 });
    while ((await openStreams()) > 1) await new Promise(setImmediate);
    expect(idle.hasEnded).toBe(false);
  });

  it('is limited to some for each caller, and an ended one makes room for another', async () => {
    set({ streamsPerCaller: 3 });
    const token = await adminsKey();
    const three = [await open('', { token }), await open('', { token }), await open('', { token })];
    expect(await openStreams()).toBe(3);
    const { status, headers, body } = await test.anonymous.as(token).get<ProblemBody>('/activities/stream');
    expect([status, body.code, headers['retry-after']]).toEqual([429, 'too_many_streams', '5']);
    await open(); // another caller has their own
    three[0]?.close();
    while ((await openStreams()) > 3) await new Promise(setImmediate);
    expect((await open('', { token })).response.statusCode).toBe(200);
  });

  it('is not left open by a question for its head', async () => {
    const { status, body } = await org.as('ADMIN').send('HEAD', '/activities/stream');
    expect([status, body]).toEqual([200, '']);
    while ((await openStreams()) > 0) await new Promise(setImmediate);
  });

  it('ends within five seconds for callers who are disabled, signed out, given another role or whose key is revoked, and for nobody else', async () => {
    const owner = org.as('OWNER');
    const tokenOf = async ({ email, password }: { email: string; password: string }) =>
      (await test.anonymous.post<{ access_token: string; refresh_token: string }>('/auth/login', { email, password })).body;
    const [disabled, demoted, leaving] = [await org.addPerson('ADMIN'), await org.addPerson('ADMIN'), await org.addPerson('ADMIN')];
    const [disabledTokens, demotedTokens, leavingTokens] = [await tokenOf(disabled), await tokenOf(demoted), await tokenOf(leaving)];
    const key = await org.addApiKey('ADMIN');
    const losing = await Promise.all(
      [disabledTokens.access_token, demotedTokens.access_token, leavingTokens.access_token, key.key].map((token) => open('', { token })),
    );
    const staying = await open();
    await owner.patch(`/users/${disabled.id}`, { status: 'disabled' });
    await owner.patch(`/users/${demoted.id}`, { role: 'USER' });
    await test.anonymous.as(leavingTokens.access_token).post('/auth/logout', { refresh_token: leavingTokens.refresh_token });
    await owner.delete(`/api-keys/${key.id}`);
    const since = Date.now();
    await Promise.all(losing.map((reader) => reader.untilEnd()));
    expect(Date.now() - since).toBeLessThan(5_000);
    for (const reader of losing) {
      expect(reader.events.at(-1)).toMatchObject({ event: 'closed', data: expect.stringMatching(/^\{"reason":"access-ended","lastSeq":\d+\}$/) as string });
    }
    await untilId(staying, await post());
    expect(staying.hasEnded).toBe(false);
  });
});
