import { Database } from '../../../src/database/index.js';
import { entities } from '../../../src/schema.js';
import { TestMessages } from '../../../src/webhooks/deliveries/test-messages.js';
import type { UpdatedWebhookResponse } from '../../../src/webhooks/dto/webhook.responses.js';
import { unique } from '../../support/factories.js';
import { timeTravel } from '../../support/time-travel.js';
import { Trace } from '../../support/trace.js';
import { payloadOf, verified } from '../../support/webhooks/receiver.js';
import { addWebhookForEvents, delivered, deliveriesOf, recordSealed, startStage, type Stage } from '../../support/webhooks/stage.js';
import { entityManager } from '../../support/entity-manager.js';

describe('a message to a webhook', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  beforeEach(() => stage.receiver.forget());
  afterEach(() => timeTravel.end());
  afterAll(() => stage.close());

  const rotate = async (id: string) => (await stage.owner.patch<UpdatedWebhookResponse>(`/webhooks/${id}`, { rotateSecret: true })).body.secret ?? '';

  it('is a POST of the entry as the API shows it, which the specification’s own verifier accepts', async () => {
    const { id, secret, tag } = await addWebhookForEvents(stage);
    const [entry] = await recordSealed(stage, 1, tag, 'größer');
    const [message] = await stage.receiver.first(1);
    if (!message) throw new Error('no message');
    expect(verified(message, secret)).toEqual({ type: 'export-invoice', timestamp: entry?.createdAt, data: entry });
    await delivered(stage);
    const [delivery] = await deliveriesOf(stage, id);
    expect(delivery).toEqual({
      id: message.headers['webhook-id'],
      seq: entry?.seq,
      status: 'delivered',
      attempts: 1,
      lastStatusCode: 204,
      lastError: null,
      nextAttemptAt: null,
    });
    expect(message).toMatchObject({
      path: '/hook',
      headers: { 'content-type': 'application/json', 'user-agent': 'Annals', host: `127.0.0.1:${stage.receiver.port}` },
    });
    expect(message.headers['webhook-timestamp']).toMatch(/^\d{10}$/);
    expect(message.headers['webhook-signature']).toMatch(/^v1,[A-Za-z0-9+/]{43}=$/);
  });

  it('is refused by the verifier once a byte of it is altered, and under any other secret', async () => {
    const { secret, tag } = await addWebhookForEvents(stage);
    const other = await addWebhookForEvents(stage);
    await recordSealed(stage, 1, tag);
    const [message] = await stage.receiver.first(1);
    if (!message) throw new Error('no message');
    expect(() => verified({ ...message, body: message.body.replace('invoice', 'Invoice') }, secret)).toThrow('No matching signature');
    expect(() => verified({ ...message, headers: { ...message.headers, 'webhook-id': 'x' } }, secret)).toThrow('No matching signature');
    expect(() => verified(message, other.secret)).toThrow('No matching signature');
  });

  it('is signed with the former secret as well for 24 hours after a rotation, and then no more', async () => {
    const { id, secret: first, tag } = await addWebhookForEvents(stage);
    const trace = new Trace();
    const rotated = await stage.owner.patch<UpdatedWebhookResponse>(`/webhooks/${id}`, { rotateSecret: true }, trace.options);
    const second = rotated.body.secret ?? '';
    expect([rotated.status, second.startsWith('whsec_'), second === first]).toEqual([200, true, false]);
    const [entry] = await trace.entries(stage.owner);
    expect(entry).toMatchObject({ activityType: 'update-webhook', tags: ['secret'], changes: { secret: { changed: true } } });

    await recordSealed(stage, 1, tag);
    const [message] = await stage.receiver.first(1);
    if (!message) throw new Error('no message');
    expect(message.headers['webhook-signature']?.toString().split(' ')).toHaveLength(2);
    for (const secret of [first, second]) expect(verified(message, secret).data._id).toMatch(/^[0-9a-f]{24}$/);

    const { api } = await stage.org.addApiKey('OWNER'); // access tokens don't last so long
    await timeTravel.forward(86_401);
    await api.post(`/webhooks/${id}/test`);
    const [, later] = await stage.receiver.first(2);
    if (!later) throw new Error('no message');
    expect(verified(later, second).type).toBe('webhook.test');
    expect(() => verified(later, first)).toThrow('No matching signature');
  });

  it('is signed with all three secrets after two rotations within the day', async () => {
    const { id, secret, tag } = await addWebhookForEvents(stage);
    const secrets = [secret, await rotate(id), await rotate(id)];
    await recordSealed(stage, 1, tag);
    const [message] = await stage.receiver.first(1);
    for (const each of secrets) expect(message && verified(message, each).type).toBe('export-invoice');
  });

  it('leaves the secret nowhere but in the one answer: not in lists, entries or messages, nor in clear in any table', async () => {
    const trace = new Trace();
    const key = unique('key');
    const options = trace.with({ 'idempotency-key': key });
    const request = { url: stage.receiver.url, enabled: true };
    const { body } = await stage.owner.post<{ id: string; secret: string }>('/webhooks', request, options);
    const again = await stage.owner.post<{ id: string; secret: string }>('/webhooks', request, options);
    expect(again.body).toEqual(body);
    const rotated = await rotate(body.id);
    await recordSealed(stage, 1);
    await delivered(stage);

    const seen = [
      (await stage.owner.get('/webhooks')).body,
      (await stage.owner.get(`/webhooks/${body.id}`)).body,
      (await stage.owner.get(`/webhooks/${body.id}/deliveries`)).body,
      (await stage.owner.get('/activities?limit=1000')).body,
      stage.receiver.received,
      await Promise.all(entities.map((entity) => entityManager(stage.test.app.get(Database)).find<object>(entity))),
    ];
    const text = JSON.stringify(seen, (_key, value: unknown) => (Buffer.isBuffer(value) ? value.toString('latin1') : value));
    for (const secret of [body.secret, rotated]) {
      expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
      expect(text).not.toContain(secret);
      expect(text).not.toContain(secret.slice('whsec_'.length));
    }
    await stage.owner.delete(`/webhooks/${body.id}`);
    expect((await stage.owner.post<{ code: string }>('/webhooks', request, options)).body.code).toBe('idempotency_answer_erased');
  });

  it('is not sent once its secret cannot be read any more, and is again after a rotation', async () => {
    const { id } = await addWebhookForEvents(stage);
    const unreadable = JSON.stringify([{ sealed: Buffer.alloc(60).toString('base64') }]);
    await stage.test.app.get(Database).write((tx) => entityManager(tx).query('UPDATE webhooks SET secrets = ? WHERE id = ?', [unreadable, id]));
    await stage.owner.post(`/webhooks/${id}/test`);
    await stage.test.app.get(TestMessages).settled();
    const [delivery] = await deliveriesOf(stage, id);
    expect([delivery?.status, delivery?.lastError, stage.receiver.received]).toEqual(['failed', expect.stringContaining('rotate'), []]);

    const secret = await rotate(id);
    await stage.owner.post(`/webhooks/${id}/test`);
    const [message] = await stage.receiver.first(1);
    expect(message && verified(message, secret).type).toBe('webhook.test');
  });

  it('holds nothing of an erased payload, however late it is sent', async () => {
    const { id, tag } = await addWebhookForEvents(stage);
    const [entry] = await recordSealed(stage, 1, tag);
    await stage.receiver.first(1);
    await delivered(stage);
    expect((await stage.owner.post(`/activities/${entry?._id}/erase`, { reason: 'They asked for it' })).status).toBe(200);
    await stage.owner.post(`/webhooks/${id}/replay`, { fromSeq: entry?.seq });
    const [, again] = await stage.receiver.first(2);
    expect(again && payloadOf(again).data).toMatchObject({ _id: entry?._id, erased: true });
    expect(again?.body).not.toContain('An invoice was exported');
  });
});
