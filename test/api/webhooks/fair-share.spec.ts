import type { ServerResponse } from 'node:http';
import { Receiver } from '../../support/webhooks/receiver.js';
import { TestMessages } from '../../../src/webhooks/deliveries/test-messages.js';
import { addWebhook, recordSealed, startStage, type Stage } from '../../support/webhooks/stage.js';

/** More than are delivered to at the same time, over all organizations. */
const SLOW_WEBHOOKS = 70;

jest.setTimeout(60_000);

describe('organizations that share a server', () => {
  let stage: Stage;
  let slow: Receiver;
  let held: ServerResponse[];
  beforeAll(async () => {
    stage = await startStage();
    slow = await Receiver.start();
  });
  beforeEach(() => {
    held = [];
    slow.answers((response) => void held.push(response));
  });
  afterAll(async () => {
    slow.answers(204);
    for (const response of held.splice(0)) response.writeHead(204).end();
    await stage.close();
    await slow.close();
  });

  it('are not kept waiting by the slow receivers of one of them', async () => {
    const webhooks = [];
    for (let index = 0; index < SLOW_WEBHOOKS; index++) webhooks.push(await addWebhook(stage.owner, slow.url, { tags: ['slow'] }));
    await recordSealed(stage, 1, 'slow');
    await slow.first(1);
    const other = await stage.test.organization();
    const owner = other.as('OWNER');
    await addWebhook(owner, stage.receiver.url, { tags: ['fast'] });
    await recordSealed({ test: stage.test, owner }, 1, 'fast');
    await stage.receiver.first(1);
    expect(held.length).toBe(slow.received.length); // nobody of the others was answered meanwhile
    expect(slow.received.length).toBeLessThan(SLOW_WEBHOOKS);
    for (const { id } of webhooks) await stage.owner.delete(`/webhooks/${id}`);
    for (const response of held.splice(0)) response.writeHead(204).end();
  });

  it('send so many test messages at once and no more, however many are asked for together', async () => {
    const { id } = await addWebhook(stage.owner, slow.url, { tags: ['never'] });
    const answers = await Promise.all(Array.from({ length: 30 }, () => stage.owner.post(`/webhooks/${id}/test`)));
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(8);
    const refused = answers.filter(({ status }) => status === 429);
    expect([refused.length, refused[0]?.headers['retry-after']]).toEqual([22, '1']);
    const other = await stage.test.organization();
    const theirs = await addWebhook(other.as('OWNER'), stage.receiver.url, { tags: ['never'] });
    expect((await other.as('OWNER').post(`/webhooks/${theirs.id}/test`)).status).toBe(202);
    await slow.first(slow.received.length + 8 - held.length);
    for (const response of held.splice(0)) response.writeHead(204).end();
    await stage.test.app.get(TestMessages).settled();
    slow.answers(204);
    expect((await stage.owner.post(`/webhooks/${id}/test`)).status).toBe(202);
  });
});
