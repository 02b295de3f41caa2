import { MessageSender } from '../../../src/webhooks/sending/message-sender.js';
import { Receiver } from '../../support/webhooks/receiver.js';
import { addWebhook, delivered, deliveriesOf, startStage, type Stage } from '../../support/webhooks/stage.js';
import { TestMessages } from '../../../src/webhooks/deliveries/test-messages.js';

/** Other people's servers, at their worst. A test message shows what becomes of one attempt. */
describe('a receiver', () => {
  let stage: Stage;
  let id: string;
  beforeAll(async () => {
    stage = await startStage();
    ({ id } = await addWebhook(stage.owner, stage.receiver.url, { enabled: false }));
    Object.assign(stage.test.app.get(MessageSender), { timeoutSeconds: 0.5 });
  });
  beforeEach(() => stage.receiver.forget());
  afterAll(() => stage.close());

  const attempt = async () => {
    expect((await stage.owner.post(`/webhooks/${id}/test`)).status).toBe(202);
    await stage.test.app.get(TestMessages).settled();
    const [delivery] = await deliveriesOf(stage, id);
    return [delivery?.status, delivery?.lastStatusCode, delivery?.lastError];
  };

  it.each([200, 201, 202, 204, 299])('that answers %i has received it', async (status) => {
    stage.receiver.answers(status);
    expect(await attempt()).toEqual(['delivered', status, null]);
  });

  it.each([400, 401, 404, 410, 429, 500, 503])('that answers %i has not', async (status) => {
    stage.receiver.answers(status);
    expect(await attempt()).toEqual(['failed', status, `Answered ${status}`]);
  });

  it.each([301, 302, 303, 307, 308])('that redirects with %i is not followed', async (status) => {
    const elsewhere = await Receiver.start();
    stage.receiver.answers((response) => response.writeHead(status, { location: elsewhere.url }).end());
    expect(await attempt()).toEqual(['failed', status, `Answered ${status}; redirects are not followed`]);
    expect([stage.receiver.received.length, elsewhere.connections]).toEqual([1, 0]);
    await elsewhere.close();
  });

  it('that never answers is given up after the time limit', async () => {
    stage.receiver.answers(() => undefined);
    expect(await attempt()).toEqual(['failed', null, 'No answer within 0.5 seconds']);
  });

  it('that sends its head a byte at a time does not hold up anything for longer either', async () => {
    stage.receiver.answers((response) => {
      const drip = setInterval(() => response.socket?.write('H'), 20);
      response.socket?.on('close', () => clearInterval(drip));
    });
    const [status] = await attempt();
    expect(status).toBe('failed');
  });

  it('that answers without end is cut off, and has received it', async () => {
    let sent = 0;
    const cutOff = new Promise<void>((resolve) => {
      stage.receiver.answers((response) => {
        const pour = () => {
          while (!response.destroyed && response.write(Buffer.alloc(64 * 1024))) sent += 64 * 1024;
        };
        response.writeHead(200).on('drain', pour).on('close', resolve);
        pour();
      });
    });
    expect(await attempt()).toEqual(['delivered', 200, null]);
    await cutOff;
    expect(sent).toBeLessThan(50 * 1024 * 1024);
  });

  it('that hangs mid-response has received it, and is disconnected', async () => {
    const left = new Promise((resolve) => stage.receiver.answers((response) => response.writeHead(200).on('close', resolve).write('so far')));
    expect(await attempt()).toEqual(['delivered', 200, null]);
    await left;
  });

  it('that hangs up has not, and neither has one that does not speak HTTP', async () => {
    stage.receiver.answers((response) => response.socket?.destroy());
    expect(await attempt()).toEqual(['failed', null, expect.stringMatching(/^The connection failed: E/)]);
    stage.receiver.answers((response) => response.socket?.end('220 mail.example.com ESMTP\r\n'));
    expect(await attempt()).toEqual(['failed', null, expect.stringMatching(/^The connection failed: HPE_/)]);
  });

  it('that is not there is told of in the words of the system', async () => {
    const gone = await Receiver.start();
    const { url } = gone;
    await gone.close();
    await stage.owner.patch(`/webhooks/${id}`, { url });
    expect(await attempt()).toEqual(['failed', null, 'The connection failed: ECONNREFUSED']);
    await stage.owner.patch(`/webhooks/${id}`, { url: stage.receiver.url });
  });

  it('is sent a test though the webhook is disabled, and a failed one is not sent again', async () => {
    stage.receiver.answers(500);
    await attempt();
    await delivered(stage);
    expect(stage.receiver.received).toHaveLength(1);
    expect(JSON.parse(stage.receiver.received[0]?.body ?? '')).toMatchObject({ type: 'webhook.test', data: { webhookId: id } });
  });
});
