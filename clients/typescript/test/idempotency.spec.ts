import type { IncomingMessage, ServerResponse } from 'node:http';
import { unique } from '../../../test/support/factories.js';
import { startTcpProxy, type TcpProxy } from '../../../test/support/tcp-proxy.js';
import { ConnectionError, type AnnalsClient } from '../src/index.js';
import { serve, type Serving } from './serving.js';

describe('a POST of the client', () => {
  let serving: Serving;
  let proxy: TcpProxy;
  let client: AnnalsClient;
  let keys: (string | undefined)[];
  const listen = ({ method, headers }: IncomingMessage) => {
    if (method === 'POST') keys.push(headers['idempotency-key'] as string | undefined);
  };
  beforeAll(async () => {
    serving = await serve();
    proxy = await startTcpProxy({ host: '127.0.0.1', port: Number(new URL(serving.baseUrl).port) });
    client = await serving.clientOf('ADMIN', { baseUrl: `http://127.0.0.1:${proxy.port}` });
    serving.test.app.getHttpServer().on('request', listen);
  });
  beforeEach(() => (keys = []));
  afterAll(async () => {
    await proxy.close();
    await serving.test.close();
  });

  const event = () => ({ activityType: 'export-invoice', context: `An invoice was exported: ${unique('invoice')}` });
  /** Cuts the connection when the server has answered, and before anybody has read it. */
  const loseNextAnswer = () =>
    serving.test.app.getHttpServer().once('request', (_: IncomingMessage, response: ServerResponse) => {
      response.once('finish', () => {
        proxy.cut();
        proxy.mend();
      });
    });
  const countOf = async (context: string) => {
    const { data } = await client.GET('/api/v1/activities', { params: { query: { activityType: 'export-invoice', limit: 1000 } } });
    return data.data.filter((entry) => entry.context === context).length;
  };

  it('whose answer was lost is sent again with the same key, and written once', async () => {
    const body = event();
    loseNextAnswer();
    const { data } = await client.POST('/api/v1/activities', { body });
    expect(data.context).toBe(body.context);
    expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), keys[0]]);
    expect(await countOf(body.context)).toBe(1);
  });

  it('has a key of its own each time', async () => {
    await client.POST('/api/v1/activities', { body: event() });
    await client.POST('/api/v1/activities', { body: event() });
    expect(new Set(keys).size).toBe(2);
  });

  it('with a key of the caller is carried out once for that key', async () => {
    const body = event();
    const idempotencyKey = unique('key');
    const [first, second] = [
      await client.POST('/api/v1/activities', { body, idempotencyKey }),
      await client.POST('/api/v1/activities', { body, idempotencyKey }),
    ];
    expect(second.data).toEqual(first.data);
    expect(keys).toEqual([idempotencyKey, idempotencyKey]);
    expect(await countOf(body.context)).toBe(1);
  });

  it('without a key is not sent again: it is for the caller to find out what became of it', async () => {
    const body = event();
    loseNextAnswer();
    await expect(client.POST('/api/v1/activities', { body, idempotencyKey: false })).rejects.toBeInstanceOf(ConnectionError);
    expect(keys).toEqual([undefined]);
    expect(await countOf(body.context)).toBe(1);
  });

  it('that does not honour a key carries none', async () => {
    await client.POST('/api/v1/activities/integrity/verify');
    expect(keys).toEqual([undefined]);
  });
});
