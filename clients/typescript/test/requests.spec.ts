import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sealAll } from '../../../test/support/integrity/sealing.js';
import { integratorsEvent, mentorLog } from '../../../test/support/factories.js';
import { AnnalsClient, ConnectionError, ProblemError } from '../src/index.js';
import { recordingFetch, serve, type Serving } from './serving.js';

describe('a request of the client', () => {
  let serving: Serving;
  let client: AnnalsClient;
  beforeAll(async () => {
    serving = await serve();
    client = await serving.clientOf('ADMIN');
  });
  afterAll(() => serving.test.close());

  const errorOfResponse = async (request: Promise<unknown>) => {
    const error: unknown = await request.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof ProblemError)) throw new Error('It was not refused by the API', { cause: error });
    return error;
  };

  it('answers the data with its version, by which the next change is conditional', async () => {
    const { data, etag, response } = await client.POST('/api/v1/activity-logs', { body: mentorLog() });
    expect([response.status, typeof etag]).toEqual([201, 'string']);
    const params = { path: { id: data.log_id } };
    const changed = await client.PUT('/api/v1/activity-logs/{id}', {
      params: { ...params, header: { 'If-Match': etag ?? '' } },
      body: { description: 'Another' },
    });
    expect(changed.data.description).toBe('Another');
    const late = client.PUT('/api/v1/activity-logs/{id}', { params: { ...params, header: { 'If-Match': etag ?? '' } }, body: { description: 'Too late' } });
    expect(await errorOfResponse(late)).toMatchObject({ status: 412, code: 'precondition_failed' });
    const same = await client.GET('/api/v1/activity-logs/{id}', { params: { ...params, header: { 'If-None-Match': changed.etag ?? '' } } });
    expect([same.response.status, same.data]).toEqual([304, undefined]);
  });

  it('that is not valid throws a problem that names every field at fault', async () => {
    const body = { mentor_id: '?', activity_type: 'no type at all', description: '', occurred_at: 'yesterday' };
    const problem = await errorOfResponse(client.POST('/api/v1/activity-logs', { body }));
    expect(problem).toMatchObject({ status: 400, code: 'validation_failed', title: expect.any(String) as string, retryAfterSeconds: undefined });
    expect(problem.errors.map(({ field }) => field).sort()).toEqual(['activity_type', 'description', 'mentor_id', 'occurred_at']);
    expect(problem.requestId).not.toBe('');
    expect(problem.message).toContain('validation_failed');
  });

  it('asks for JSON where a route could answer a file, and gets the file where it asks for one', async () => {
    await client.POST('/api/v1/activities', { body: integratorsEvent() as never });
    await sealAll(serving.test);
    expect((await client.GET('/api/v1/activities/integrity/checkpoint')).data).toMatchObject({ treeSize: expect.any(Number) as number });
    const { data } = await client.GET('/api/v1/activities/export', { params: { query: { format: 'csv' } }, parseAs: 'text' });
    expect(data.split('\r\n')[0]).toContain('activityType');
  });

  it('is sent again after the pause that the server asks for', async () => {
    const { data: entry } = await client.POST('/api/v1/activities', { body: integratorsEvent() as never });
    const { paths, fetch } = recordingFetch();
    const asking = await serving.clientOf('ADMIN', {
      fetch: async (input, init) => {
        const response = await fetch(input, init);
        await sealAll(serving.test);
        return response;
      },
    });
    const { data } = await asking.GET('/api/v1/activities/{id}/proof', { params: { path: { id: entry._id } } });
    expect(JSON.parse(data.leaf)).toMatchObject({ _id: entry._id });
    expect(paths).toHaveLength(2);
  });

  it('is not sent again where that is switched off, nor where the server asks for more patience than there is', async () => {
    const { data: entry } = await client.POST('/api/v1/activities', { body: integratorsEvent() as never });
    for (const repeat of [{ times: 0 }, { waitSecondsMax: 0.5 }]) {
      const { paths, fetch } = recordingFetch();
      const asking = await serving.clientOf('ADMIN', { fetch, repeat });
      const refusal = await errorOfResponse(asking.GET('/api/v1/activities/{id}/proof', { params: { path: { id: entry._id } } }));
      expect(refusal).toMatchObject({ status: 409, code: 'not_sealed', retryAfterSeconds: 1 });
      expect(paths).toHaveLength(1);
    }
  });

  it('that reaches nobody throws a connection error, and is tried as often as it may', async () => {
    const nobody = createServer().listen(0, '127.0.0.1');
    await once(nobody, 'listening');
    const { port } = nobody.address() as AddressInfo;
    nobody.close();
    await once(nobody, 'close');
    const { paths, fetch } = recordingFetch();
    const lost = new AnnalsClient({ baseUrl: `http://127.0.0.1:${port}`, fetch, repeat: { times: 1 } });
    await expect(lost.GET('/api/v1/users')).rejects.toBeInstanceOf(ConnectionError);
    expect(paths).toHaveLength(2);
  });

  it.each([
    [404, 'text/html', '<h1>Not here</h1>'],
    [200, 'text/html', '<h1>Welcome</h1>'],
    [403, 'application/json', '{"code":"forbidden"}'],
  ])('that somebody else answers (%d, %s) throws a connection error', async (status, type, text) => {
    const stranger = createServer((_, response) => response.writeHead(status, { 'content-type': type }).end(text)).listen(0, '127.0.0.1');
    await once(stranger, 'listening');
    try {
      const misled = new AnnalsClient({ baseUrl: `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`, repeat: { times: 0 } });
      await expect(misled.GET('/api/v1/users')).rejects.toBeInstanceOf(ConnectionError);
    } finally {
      stranger.closeAllConnections();
      stranger.close();
    }
  });

  it('that is aborted throws the reason of its signal, while it is sent and while it waits to be sent again', async () => {
    const reason = new Error('No longer wanted');
    await expect(client.GET('/api/v1/users', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const { data: entry } = await client.POST('/api/v1/activities', { body: integratorsEvent() as never });
    const abort = new AbortController();
    const asking = await serving.clientOf('ADMIN', {
      fetch: async (input, init) => {
        const response = await fetch(input, init);
        setImmediate(() => abort.abort(reason));
        return response;
      },
    });
    await expect(asking.GET('/api/v1/activities/{id}/proof', { params: { path: { id: entry._id } }, signal: abort.signal })).rejects.toBe(reason);
  });
});
