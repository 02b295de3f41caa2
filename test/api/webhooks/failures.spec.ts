import type { WebhookResponse } from '../../../src/webhooks/dto/webhook.responses.js';
import type { EntryResponse } from '../../../src/activity-logs/trail/dto/entry.response.js';
import { Clock } from '../../../src/common/clock.js';
import { NOBODY } from '../../../src/common/ids.js';
import { payloadOf } from '../../support/webhooks/receiver.js';
import { addWebhookForEvents, delivered, deliveriesOf, PRIVATE, recordSealed, startStage, type Stage } from '../../support/webhooks/stage.js';

describe('a webhook that fails', () => {
  let stage: Stage;
  beforeAll(async () => {
    // Access tokens that outlast the days of these stories.
    stage = await startStage({ ...PRIVATE, ACCESS_TOKEN_SECONDS: '86400' });
  });
  beforeEach(() => {
    stage.receiver.forget();
    stage.receiver.answers(500);
  });
  afterEach(async () => {
    stage.test.clock.release();
    const { body } = await stage.owner.get<{ data: WebhookResponse[] }>('/webhooks?limit=100');
    for (const { id } of body.data) await stage.owner.delete(`/webhooks/${id}`);
  });
  afterAll(() => stage.close());

  /** A webhook whose first event has failed once, at a time that stands still from now on. */
  const failing = async (events = 1) => {
    const webhook = await addWebhookForEvents(stage);
    const entries = await recordSealed(stage, events, webhook.tag);
    await stage.receiver.first(1);
    await delivered(stage);
    stage.test.clock.advance({});
    return { ...webhook, entries };
  };
  const secondsToNext = async (id: string) => {
    const [delivery] = await deliveriesOf(stage, id);
    return (Date.parse(delivery?.nextAttemptAt ?? '') - stage.test.app.get(Clock).now().getTime()) / 1000;
  };
  const isEnabled = async (id: string) => (await stage.owner.get<WebhookResponse>(`/webhooks/${id}`)).body.enabled;

  it('is sent the same delivery again, ever less often, and nothing that comes later overtakes it', async () => {
    const { id, entries } = await failing(3);
    const { clock } = stage.test;
    for (const [attempts, wait] of [5, 30, 120, 600, 3_600].entries()) {
      await delivered(stage);
      expect(stage.receiver.received).toHaveLength(attempts + 1);
      const seconds = await secondsToNext(id);
      expect(seconds).toBeGreaterThan(wait * 0.8 - 2); // the clock ran on for a moment after the first failure
      expect(seconds).toBeLessThanOrEqual(wait * 1.2);
      clock.advance({ seconds: wait * 1.2 + 1 });
      await delivered(stage);
    }
    const ids = new Set(stage.receiver.received.map(({ headers }) => headers['webhook-id']));
    expect([ids.size, stage.receiver.received.length]).toEqual([1, 6]);
    const timestamps = stage.receiver.received.map(({ headers }) => Number(headers['webhook-timestamp']));
    expect(timestamps).toEqual([...new Set(timestamps)].sort((a, b) => a - b));
    expect(await deliveriesOf(stage, id)).toMatchObject([
      { seq: entries[0]?.seq, status: 'pending', attempts: 6, lastStatusCode: 500, lastError: 'Answered 500' },
    ]);

    stage.receiver.answers(200);
    clock.advance({ hours: 4 });
    await delivered(stage);
    const order = stage.receiver.received.slice(6).map((message) => payloadOf(message).data._id);
    expect(order).toEqual(entries.map(({ _id }) => _id));
    expect((await deliveriesOf(stage, id)).map(({ status, attempts, lastError }) => [status, attempts, lastError])).toEqual([
      ['delivered', 1, null],
      ['delivered', 1, null],
      ['delivered', 7, null],
    ]);
  });

  it('begins with short waits again after a success', async () => {
    const { id, tag } = await failing();
    stage.test.clock.advance({ seconds: 7 });
    await delivered(stage);
    stage.test.clock.advance({ seconds: 37 });
    stage.receiver.answers(200);
    await delivered(stage);
    stage.receiver.answers(500);
    await recordSealed(stage, 1, tag);
    await delivered(stage);
    expect(await secondsToNext(id)).toBeLessThanOrEqual(6);
  });

  it('is disabled by the system after a day, which the trail tells; enabled again it resumes where it stopped', async () => {
    const { id, tag, entries } = await failing(2);
    const { clock } = stage.test;
    clock.advance({ hours: 23, minutes: 50 });
    await delivered(stage);
    expect(await isEnabled(id)).toBe(true);
    expect(await secondsToNext(id)).toBeLessThanOrEqual(600);
    clock.advance({ minutes: 10 });
    await delivered(stage);

    const { api } = await stage.org.addApiKey('OWNER');
    expect((await api.get<WebhookResponse>(`/webhooks/${id}`)).body.enabled).toBe(false);
    const { body } = await api.get<{ data: EntryResponse[] }>('/activities?activityType=update-webhook&limit=1');
    expect(body.data[0]).toMatchObject({
      actor: { type: 'system', id: NOBODY },
      createdBy: NOBODY,
      context: `Disabled webhook to: 127.0.0.1:${stage.receiver.port}, which failed for a day`,
      target: { type: 'webhook', id },
      changes: { enabled: { from: true, to: false } },
      tags: ['enabled'],
    });
    expect(await deliveriesOf({ owner: api }, id)).toMatchObject([{ status: 'failed', attempts: 3, nextAttemptAt: null }]);

    const later = await recordSealed({ test: stage.test, owner: api }, 1, tag);
    clock.advance({ days: 2 });
    await delivered(stage);
    expect(stage.receiver.received).toHaveLength(3);

    stage.receiver.answers(200);
    expect((await api.patch<WebhookResponse>(`/webhooks/${id}`, { enabled: true })).body.enabled).toBe(true);
    await stage.receiver.first(6);
    await delivered(stage);
    expect(stage.receiver.received.slice(3).map((message) => payloadOf(message).data._id)).toEqual([...entries, ...later].map(({ _id }) => _id));
    expect(new Set(stage.receiver.received.slice(0, 4).map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    clock.release();
  });

  it('is disabled at once if the receiver answers 410', async () => {
    stage.receiver.answers(410);
    const { id } = await failing();
    expect(await isEnabled(id)).toBe(false);
    const { body } = await stage.owner.get<{ data: EntryResponse[] }>('/activities?activityType=update-webhook&limit=100');
    const entry = body.data.find(({ target }) => target?.id === id);
    expect(entry).toMatchObject({ actor: { type: 'system' }, context: `Disabled webhook to: 127.0.0.1:${stage.receiver.port}, which answered 410` });
    expect(await deliveriesOf(stage, id)).toMatchObject([{ status: 'failed', attempts: 1, lastStatusCode: 410, nextAttemptAt: null }]);
  });

  it('waits while its owner has disabled it, and goes on with the same delivery afterwards', async () => {
    const { id } = await failing();
    await stage.owner.patch(`/webhooks/${id}`, { enabled: false });
    expect(await deliveriesOf(stage, id)).toMatchObject([{ status: 'pending', nextAttemptAt: null }]);
    stage.test.clock.advance({ hours: 1 });
    await delivered(stage);
    expect(stage.receiver.received).toHaveLength(1);
    stage.receiver.answers(200);
    await stage.owner.patch(`/webhooks/${id}`, { enabled: true });
    const [first, second] = await stage.receiver.first(2);
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
  });

  it('is retried at once when its owner changes its address', async () => {
    const { id } = await failing();
    stage.receiver.answers(200);
    await stage.owner.patch(`/webhooks/${id}`, { url: `${stage.receiver.url}/moved` });
    const [, second] = await stage.receiver.first(2);
    expect(second?.path).toBe('/hook/moved');
  });

  it('skips undeliverable entries when it is replayed from a later seq', async () => {
    const { id, entries } = await failing(2);
    stage.receiver.answers(200);
    const last = entries.at(-1);
    expect((await stage.owner.post(`/webhooks/${id}/replay`, { fromSeq: last?.seq })).status).toBe(202);
    const [, second] = await stage.receiver.first(2);
    expect(second && payloadOf(second).data._id).toBe(last?._id);
    await delivered(stage);
    expect(await deliveriesOf(stage, id)).toMatchObject([
      { seq: last?.seq, status: 'delivered' },
      { seq: entries[0]?.seq, status: 'failed', lastError: `Replayed from seq ${last?.seq}`, nextAttemptAt: null },
    ]);
  });
});
