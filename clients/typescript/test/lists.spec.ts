import { sealAll } from '../../../test/support/integrity/sealing.js';
import { mentorLog, unique } from '../../../test/support/factories.js';
import type { AnnalsClient } from '../src/index.js';
import { serve, type Serving } from './serving.js';

describe('a list of the client', () => {
  let serving: Serving;
  let client: AnnalsClient;
  beforeAll(async () => {
    serving = await serve({ WEBHOOK_ALLOW_PRIVATE: 'true' });
    client = await serving.clientOf('OWNER');
  });
  afterAll(() => serving.test.close());

  const record = async (activityType: string, count: number) => {
    const activities = Array.from({ length: count }, () => ({ activityType, context: unique('event') }));
    return (await client.POST('/api/v1/activities/batch', { body: { activities } })).data.ids;
  };

  it('gives every row once, over many pages, while others are added', async () => {
    const type = 'record-first';
    const ids = await record(type, 12);
    const seen: string[] = [];
    for await (const { _id } of client.iterate('/api/v1/activities', { activityType: type, limit: 5 })) {
      seen.push(_id);
      if (seen.length % 4 === 0) await record(type, 2);
    }
    expect(seen).toEqual([...ids].reverse());
  });

  it('in the order of the trail ends at a page without rows, whose cursor goes on from there', async () => {
    const type = 'record-second';
    const first = await record(type, 7);
    await sealAll(serving.test);
    const query = { order: 'asc', activityType: type, limit: 3 } as const;
    const seen: string[] = [];
    let cursor: string | undefined;
    for await (const page of client.pages('/api/v1/activities', query)) {
      seen.push(...page.data.map(({ _id }) => _id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(first);
    const later = await record(type, 4);
    await sealAll(serving.test);
    const rest: string[] = [];
    for await (const { _id } of client.iterate('/api/v1/activities', { ...query, ...(cursor !== undefined && { cursor }) })) rest.push(_id);
    expect(rest).toEqual(later);
  });

  it('of mentor logs goes on by the cursor that they have', async () => {
    const mentor_id = unique('mentor');
    const logs = Array.from({ length: 5 }, () => mentorLog({ mentor_id }));
    const { log_ids } = (await client.POST('/api/v1/activity-logs/batch', { body: { logs } })).data;
    const pages = [];
    for await (const { data, body } of client.pages('/api/v1/activity-logs', { mentor_id, limit: 2 })) pages.push([data.length, body.pagination.total]);
    expect(pages).toEqual([
      [2, 5],
      [2, 5],
      [1, 5],
    ]);
    const seen: string[] = [];
    for await (const { log_id } of client.iterate('/api/v1/activity-logs', { mentor_id, limit: 2 })) seen.push(log_id);
    expect(seen.sort()).toEqual([...log_ids].sort());
  });

  it('below another thing takes its id', async () => {
    const { data: webhook } = await client.POST('/api/v1/webhooks', { body: { url: 'http://127.0.0.1:9/', enabled: false } });
    const options = { path: { id: webhook.id } };
    await client.POST('/api/v1/webhooks/{id}/test', { params: options });
    const deliveries = [];
    for await (const delivery of client.iterate('/api/v1/webhooks/{id}/deliveries', {}, options)) deliveries.push(delivery.seq);
    expect(deliveries).toHaveLength(1);
  });

  it('ends with the reason of its signal', async () => {
    await record('record-third', 4);
    const abort = new AbortController();
    const reason = new Error('Enough');
    const seen: string[] = [];
    const reading = async () => {
      for await (const { _id } of client.iterate('/api/v1/activities', { activityType: 'record-third', limit: 2 }, { signal: abort.signal })) {
        seen.push(_id);
        abort.abort(reason);
      }
    };
    await expect(reading()).rejects.toBe(reason);
    expect(seen).toHaveLength(2);
  });
});
