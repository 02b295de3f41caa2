import { mentorLog, unique } from '../../../test/support/factories.js';
import { sealedTrail } from '../../../test/support/sealed.js';
import { startTcpProxy, type TcpProxy } from '../../../test/support/tcp-proxy.js';
import { LiveFeedLimits } from '../../../src/live-feed/live-feed-limits.js';
import {
  AnnalsClient,
  ApiKeySession,
  ConnectionError,
  TokenSession,
  isFromBeforeRestore,
  type LiveEvent,
  type StreamOptions,
  type StreamState,
} from '../src/index.js';
import { serve, type Serving } from './serving.js';

jest.setTimeout(60_000); // stories wait for seals, on a machine that may be busy

describe('the stream of the client', () => {
  let serving: Serving;
  let proxy: TcpProxy;
  let client: AnnalsClient;
  let keyId: string;
  let abort: AbortController;
  let usual: LiveFeedLimits;
  beforeAll(async () => {
    serving = await serve({ SEALER: 'on' });
    usual = { ...limits() };
    proxy = await startTcpProxy({ host: '127.0.0.1', port: Number(new URL(serving.baseUrl).port) });
  });
  beforeEach(async () => {
    const { id, key } = await serving.org.addApiKey('ADMIN');
    keyId = id;
    client = new AnnalsClient({ baseUrl: `http://127.0.0.1:${proxy.port}`, session: new ApiKeySession(key) });
    abort = new AbortController();
  });
  afterEach(() => {
    abort.abort();
    proxy.mend();
    Object.assign(limits(), usual);
  });
  afterAll(async () => {
    await proxy.close();
    await serving.test.close();
  });

  const limits = () => serving.test.app.get(LiveFeedLimits, { strict: false });
  const api = () => serving.org.as('ADMIN');
  const record = async (fields: object = {}) => {
    const { body } = await api().post<{ _id: string }>('/activities', { activityType: 'export-invoice', context: unique('event'), ...fields });
    return body._id;
  };
  /** Until the entry has come; answers everything up to it. */
  const readTo = async (stream: AsyncGenerator<LiveEvent, void, undefined>, id: string) => {
    const events: LiveEvent[] = [];
    for (;;) {
      const { value } = await stream.next();
      if (!value) throw new Error('The stream has ended');
      events.push(value);
      if (value.entry._id === id) return events;
    }
  };
  const seqsOf = (events: readonly LiveEvent[]) => events.map(({ seq }) => seq);
  const watched = (options: StreamOptions = {}) => {
    const states: StreamState[] = [];
    const errors: unknown[] = [];
    const onState = (state: StreamState, error?: unknown) => {
      states.push(state);
      if (error !== undefined) errors.push(error);
    };
    return { states, errors, stream: client.stream({ signal: abort.signal, pauseSeconds: 0.02, onState, ...options }) };
  };

  it('gives each entry once and in its order over a cut connection, and tells what state it is in', async () => {
    const { stream, states } = watched({ after: -1 });
    const before = await readTo(stream, await record());
    const next = stream.next();
    proxy.cut();
    const missed = await record();
    proxy.mend();
    const { value: first } = await next;
    if (!first) throw new Error('The stream has ended');
    const after = first.entry._id === missed ? [first] : [first, ...(await readTo(stream, missed))];
    const seqs = seqsOf([...before, ...after]);
    expect(seqs).toEqual(seqs.map((_, index) => index));
    expect(before[0]?.entry).toMatchObject({ seq: 0, orgId: serving.org.id });
    expect(states.slice(0, 2)).toEqual(['connecting', 'open']);
    expect(states.slice(2, 4)).toEqual(['waiting', 'connecting']);
    expect(states.at(-1)).toBe('open');
  });

  it('takes a connection without a sign of life for a broken one', async () => {
    Object.assign(limits(), { heartbeatMilliseconds: 3_600_000 });
    const { stream, errors } = watched({ after: -1, silenceSeconds: 0.3 });
    const before = await readTo(stream, await record());
    const next = stream.next();
    while (errors.length === 0) await new Promise(setImmediate);
    expect(errors[0]).toBeInstanceOf(ConnectionError);
    expect((errors[0] as ConnectionError).message).toContain('silent');
    await record();
    const { value } = await next;
    expect(value?.seq).toBe(before.length);
  });

  it('misses nothing where it began now, and was cut off before its first entry', async () => {
    await sealedTrail(api(), [await record()]);
    const { stream, states } = watched();
    const next = stream.next();
    while (!states.includes('open')) await new Promise(setImmediate);
    proxy.cut();
    const missed = await record();
    proxy.mend();
    expect((await next).value?.entry._id).toBe(missed);
  });

  it('goes on with what its caller may see now, where the server has ended it because that changed', async () => {
    const { id, email, password, api: own } = await serving.org.addPerson('ADMIN');
    const baseUrl = `http://127.0.0.1:${proxy.port}`;
    client = new AnnalsClient({ baseUrl, session: new TokenSession({ baseUrl, email, password }) });
    const { stream, states, errors } = watched();
    const read = (async () => {
      for await (const { entry } of stream) if (entry.activityType === 'create-activity-log') return entry;
      return undefined;
    })();
    while (!states.includes('open')) await new Promise(setImmediate);
    expect((await serving.org.as('OWNER').patch(`/users/${id}`, { role: 'USER' })).status).toBe(200);
    while (!states.includes('waiting')) await new Promise(setImmediate);
    const { mentor_id: _, ...log } = mentorLog();
    expect((await own.post('/activity-logs', log)).status).toBe(201);
    expect(await read).toMatchObject({ createdBy: id });
    expect(errors).toEqual([]);
  });

  it('gives only what was asked for', async () => {
    const tag = unique('tag');
    const { stream } = watched({ after: -1, tag: [tag, 'wanted'], activityType: 'export-invoice' });
    const wanted = await record({ tags: [tag, 'wanted'] });
    await record({ tags: [tag] });
    const last = await record({ tags: ['wanted', tag] });
    expect((await readTo(stream, last)).map(({ entry }) => entry._id)).toEqual([wanted, last]);
  });

  it('throws what another connection would not mend', async () => {
    const { stream } = watched({ after: -1 });
    await readTo(stream, await record());
    const end = stream.next().then(async ({ value }) => {
      for (let event = value; event; event = (await stream.next()).value ?? undefined);
    });
    expect((await serving.org.as('OWNER').delete(`/api-keys/${keyId}`)).status).toBe(204);
    await expect(end).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(watched({ activityType: 'Not a type' }).stream.next()).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it('ends with the reason of its signal, while it waits for an entry and while it waits to connect again', async () => {
    const reason = new Error('Enough');
    await sealedTrail(api(), [await record()]); // so that nothing of before comes while it waits
    const reading = watched();
    const next = reading.stream.next();
    while (!reading.states.includes('open')) await new Promise(setImmediate);
    abort.abort(reason);
    await expect(next).rejects.toBe(reason);

    proxy.cut();
    abort = new AbortController();
    const waiting = watched({ pauseSeconds: 3_600, pauseSecondsMax: 3_600 });
    const later = waiting.stream.next();
    while (!waiting.states.includes('waiting')) await new Promise(setImmediate);
    abort.abort(reason);
    await expect(later).rejects.toBe(reason);
  });

  it('gives its place back to the server when its reader leaves the loop', async () => {
    const openStreams = async () => Number(/^annals_open_streams (\d+)$/m.exec((await serving.test.anonymous.get<string>('/metrics')).body)?.[1]);
    for await (const _ of watched({ after: -1 }).stream) break;
    while ((await openStreams()) > 0) await new Promise(setImmediate);
    expect(await openStreams()).toBe(0);
  });

  it('says that its place is gone after a restore, and begins again where it is told to', async () => {
    const first = await record();
    const trail = await sealedTrail(api(), [first]);
    const beyond = { after: trail.length + 5, signal: abort.signal };
    const strange = { after: -1, epoch: 'AAAAAAAAAAA', signal: abort.signal };
    for (const options of [beyond, strange]) {
      const refused: unknown = await client
        .stream(options)
        .next()
        .catch((error: unknown) => error);
      expect([options, isFromBeforeRestore(refused)]).toEqual([options, true]);
      const told: unknown[] = [];
      const onRestored = (error: unknown) => {
        told.push(error);
        return 'start' as const;
      };
      const events = await readTo(client.stream({ ...options, onRestored }), first);
      expect([told.length, seqsOf(events)]).toEqual([1, trail.map(({ seq }) => seq)]);
      expect(events[0]?.epoch).toMatch(/^[A-Za-z0-9_-]{11}$/);
    }
  });
});
