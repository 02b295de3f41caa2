import type { WebhookResponse } from '../../../src/webhooks/dto/webhook.responses.js';
import { addWebhookForEvents, delivered, deliveriesOf, PRIVATE, recordSealed, startStage, type Stage } from '../../support/webhooks/stage.js';

const HOUR = 3_600;
/** Of the schedule, after the first failure. */
const [SHORTEST, LONGEST] = [4, 6];

describe('Retry-After of a receiver', () => {
  let stage: Stage;
  /** A whole second, as dates of HTTP are: the time stands still there. */
  let now: Date;
  beforeAll(async () => {
    // Access tokens that outlast the hours of these stories.
    stage = await startStage({ ...PRIVATE, ACCESS_TOKEN_SECONDS: '86400' });
  });
  beforeEach(() => {
    stage.receiver.forget();
    now = new Date(Math.ceil(Date.now() / 1_000) * 1_000);
  });
  afterEach(async () => {
    stage.test.clock.release();
    const { body } = await stage.owner.get<{ data: WebhookResponse[] }>('/webhooks?limit=100');
    for (const { id } of body.data) await stage.owner.delete(`/webhooks/${id}`);
  });
  afterAll(() => stage.close());

  /** A webhook whose first event was refused with this header, at a time that stands still. */
  const refused = async (status: number, retryAfter: string) => {
    stage.receiver.answers((response) => response.writeHead(status, { 'Retry-After': retryAfter }).end());
    const { id, tag } = await addWebhookForEvents(stage);
    stage.test.clock.set(now);
    await recordSealed(stage, 1, tag);
    await delivered(stage);
    await stage.receiver.first(1);
    await delivered(stage);
    return id;
  };
  const deliveryOf = async (id: string) => (await deliveriesOf(stage, id))[0];
  /** As HTTP writes it, so many seconds from now. */
  const dateIn = (seconds: number) => new Date(now.getTime() + seconds * 1_000).toUTCString();
  const secondsToNext = async (id: string) => (Date.parse((await deliveryOf(id))?.nextAttemptAt ?? '') - now.getTime()) / 1000;

  it.each([
    ['in seconds', 429, () => '90', 90],
    ['as a date', 503, () => dateIn(300), 300],
    ['up to the longest wait of the schedule', 503, () => dateIn(48 * HOUR), 12 * HOUR],
  ])('is honoured %s: the next attempt is not made before', async (_, status, retryAfter, seconds) => {
    const id = await refused(status, retryAfter());
    expect(await deliveryOf(id)).toMatchObject({ status: 'pending', attempts: 1, lastStatusCode: status });
    expect(await secondsToNext(id)).toBe(seconds);

    stage.receiver.answers(204);
    stage.test.clock.advance({ seconds: seconds - 1 });
    await delivered(stage);
    expect(stage.receiver.received).toHaveLength(1);
    stage.test.clock.advance({ seconds: 1 });
    await delivered(stage);
    expect([stage.receiver.received.length, (await deliveryOf(id))?.status]).toEqual([2, 'delivered']);
  });

  it.each([
    ['shorter than the schedule', () => '0'],
    ['a date that is over', () => dateIn(-HOUR)],
    ['nothing that can be read', () => 'soon'],
    ['negative', () => '-60'],
  ])('changes nothing about the schedule where it is %s', async (_, retryAfter) => {
    const seconds = await secondsToNext(await refused(429, retryAfter()));
    expect(seconds).toBeGreaterThanOrEqual(SHORTEST);
    expect(seconds).toBeLessThanOrEqual(LONGEST);
  });
});
