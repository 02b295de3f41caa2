import type { ServerResponse } from 'node:http';
import { Database } from '../../../src/database/index.js';
import { DeliveryScheduler } from '../../../src/webhooks/deliveries/delivery-scheduler.js';
import { endLeases } from '../../support/leases.js';
import { startTestApp } from '../../support/test-app.js';
import { payloadOf } from '../../support/webhooks/receiver.js';
import { addWebhookForEvents, delivered, deliveriesOf, PRIVATE, recordSealed, startStage, type Stage } from '../../support/webhooks/stage.js';
import { entityManager } from '../../support/entity-manager.js';

describe('instances on one database', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await startStage();
  });
  afterEach(() => stage.close());

  it('deliver each entry once and in order between them, however many they are', async () => {
    const { test, receiver } = stage;
    const others = await Promise.all([startTestApp(PRIVATE, test.database), startTestApp(PRIVATE, test.database)]);
    const { tag } = await addWebhookForEvents(stage);
    const entries = await recordSealed(stage, 20, tag);
    await receiver.first(20);
    for (const { app } of [test, ...others]) await app.get(DeliveryScheduler).deliverAll();
    expect(receiver.received.map((message) => payloadOf(message).data._id)).toEqual(entries.map(({ _id }) => _id));
    for (const other of others) await other.close();
  });

  it('take over from one that died in the middle of an attempt: the same delivery is sent again, nothing is lost, and what the dead one thought counts no more', async () => {
    const { test, receiver, owner } = stage;
    const hanging: ServerResponse[] = [];
    receiver.answers((response) => void hanging.push(response));
    const { id, tag } = await addWebhookForEvents(stage);
    const entries = await recordSealed(stage, 2, tag);
    await receiver.first(1);

    const other = await startTestApp(PRIVATE, test.database);
    receiver.answers(200);
    await other.app.get(DeliveryScheduler).deliverAll();
    expect(receiver.received).toHaveLength(1); // the lease holds
    await endLeases(other);
    await receiver.first(3);
    await other.app.get(DeliveryScheduler).deliverAll();
    hanging[0]?.writeHead(500).end();
    await delivered(stage);

    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect([ids[0], receiver.received.map((message) => payloadOf(message).data._id)]).toEqual([ids[1], [entries[0]?._id, entries[0]?._id, entries[1]?._id]]);
    expect((await deliveriesOf({ owner }, id)).map(({ status, attempts }) => [status, attempts])).toEqual([
      ['delivered', 1],
      ['delivered', 1],
    ]);
    await other.close();
  });

  it('deliver at once where a clock that ran ahead has dated the lease, or the next attempt', async () => {
    const { test, receiver } = stage;
    const { tag } = await addWebhookForEvents(stage);
    const dead = { leader: 'dead', leader_until: '2100-01-01 00:00:00.000', next_attempt_at: '2100-01-01 00:00:00.000' };
    const columns = Object.keys(dead).map((column) => `${column} = ?`);
    await test.app.get(Database).write((tx) => entityManager(tx).query(`UPDATE webhooks SET ${columns.join(', ')}`, Object.values(dead)));
    await recordSealed(stage, 1, tag);
    await test.app.get(DeliveryScheduler).deliverAll();
    expect(receiver.received).toHaveLength(1);
  });

  it('finish the attempt in flight when they stop, and leave the rest to the others at once', async () => {
    const { test, receiver, org } = stage;
    const { api } = await org.addApiKey('OWNER'); // passport, which reads access tokens, is one for all instances of a process, and the last one made is stopped here
    const stopping = await startTestApp(PRIVATE, test.database);
    await test.app.get(DeliveryScheduler).beforeApplicationShutdown(); // this one only serves requests
    const hanging: ServerResponse[] = [];
    receiver.answers((response) => void hanging.push(response));
    const { id, tag } = await addWebhookForEvents(stage);
    const entries = await recordSealed(stage, 2, tag);
    await receiver.first(1);
    const stopped = stopping.close();
    receiver.answers(200);
    hanging[0]?.writeHead(200).end();
    await stopped;
    expect((await deliveriesOf({ owner: api }, id)).map(({ status }) => status)).toEqual(['delivered']);

    const next = await startTestApp(PRIVATE, test.database);
    await receiver.first(2);
    await next.app.get(DeliveryScheduler).deliverAll();
    expect(receiver.received.map((message) => payloadOf(message).data._id)).toEqual(entries.map(({ _id }) => _id));
    await next.close();
  });
});
