import { DeliveryScheduler } from '../../../src/webhooks/deliveries/delivery-scheduler.js';
import { ServerProcess } from '../../support/server-process.js';
import { endLeases } from '../../support/leases.js';
import { startTestApp } from '../../support/test-app.js';
import { payloadOf } from '../../support/webhooks/receiver.js';
import { addWebhookForEvents, deliveriesOf, PRIVATE, recordSealed, startStage, type Stage } from '../../support/webhooks/stage.js';

const START_MILLISECONDS_MAX = 90_000;

describe('an instance that is killed in the middle of an attempt', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  it(
    'loses nothing: another one sends the same delivery again, and then the rest',
    async () => {
      const { test, receiver, owner } = stage;
      await test.app.get(DeliveryScheduler).beforeApplicationShutdown(); // this one only serves requests
      const server = await ServerProcess.start({ ...PRIVATE, DATABASE_URL: test.database.url, JWT_SECRET: test.settings.jwtSecret ?? '' });
      try {
        receiver.answers(() => undefined);
        const { id, tag } = await addWebhookForEvents(stage);
        const entries = await recordSealed(stage, 3, tag);
        await receiver.first(1);
        await server.kill();
        expect((await deliveriesOf({ owner }, id)).map(({ status, attempts }) => [status, attempts])).toEqual([['pending', 0]]);

        receiver.answers(204);
        const other = await startTestApp(PRIVATE, test.database);
        await endLeases(other);
        await receiver.first(4);
        await other.app.get(DeliveryScheduler).deliverAll();
        const [first, second] = receiver.received.map(({ headers }) => headers['webhook-id']);
        expect(second).toBe(first);
        expect(receiver.received.slice(1).map((message) => payloadOf(message).data._id)).toEqual(entries.map(({ _id }) => _id));
        expect((await deliveriesOf({ owner }, id)).map(({ status }) => status)).toEqual(['delivered', 'delivered', 'delivered']);
        await other.close();
      } finally {
        await server.kill();
      }
    },
    START_MILLISECONDS_MAX,
  );
});
