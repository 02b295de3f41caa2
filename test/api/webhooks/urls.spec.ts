import type { ProblemBody } from '../../support/api-client.js';
import type { WebhookResponse } from '../../../src/webhooks/dto/webhook.responses.js';
import { addWebhook, addWebhookForEvents, delivered, recordSealed, startStage, type Stage } from '../../support/webhooks/stage.js';

describe('the URL of a webhook', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  const PLAIN = 'https://hooks.example.com/plain';

  it.each([
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
    ['https://bu\u0308cher.example/', 'https://xn--bcher-kva.example/'],
    ['https://hooks.example.com/ü?q=é&r=a|b#ß', 'https://hooks.example.com/%C3%BC?q=%C3%A9&r=a%7Cb#%C3%9F'],
    ['https://hooks.example.com/100%', 'https://hooks.example.com/100%25'],
    ['https://hooks.example.com/{id}?a="<b>"', 'https://hooks.example.com/%7Bid%7D?a=%22%3Cb%3E%22'],
    ['https://hooks.example.com/a%2Fb?c=%c3%bc', 'https://hooks.example.com/a%2Fb?c=%c3%bc'],
    ['https://HOOKS.example.com:8443', 'https://HOOKS.example.com:8443'],
  ])('%s is kept as RFC 3986 writes it, when it is created and when it is changed: %s', async (given, kept) => {
    const created = await addWebhook(stage.owner, given, { enabled: false });
    const { id } = await addWebhook(stage.owner, PLAIN, { enabled: false });
    const changed = await stage.owner.patch<WebhookResponse>(`/webhooks/${id}`, { url: given });
    const read = await stage.owner.get<WebhookResponse>(`/webhooks/${id}`);
    expect([created.url, changed.body.url, read.body.url]).toEqual([kept, kept, kept]);
    // As it is shown it is taken again, and stays the same.
    expect((await stage.owner.patch<WebhookResponse>(`/webhooks/${id}`, { url: kept })).body.url).toBe(kept);
  });

  it.each([
    ['a blank', 'https://hooks.example.com/a b'],
    ['a blank before it', ' https://hooks.example.com/'],
    ['a line break', 'https://hooks.example.com/a\nb'],
    ['a tab', 'https://hooks.example.com/a\tb'],
    ['a no-break space', 'https://hooks.example.com/a\u00a0b'],
    ['an invisible character', 'https://hooks.example.com/a\u200bb'],
    ['an invisible character in its host', 'https://hooks\u00ad.example.com/'],
    ['a host that no name can be', 'https://a\u2488b.example/%00'],
  ])('with %s is refused, and the webhook keeps its own', async (_, url) => {
    const { id } = await addWebhook(stage.owner, PLAIN, { enabled: false });
    for (const { status, body } of [
      await stage.owner.post<ProblemBody>('/webhooks', { url, enabled: false }),
      await stage.owner.patch<ProblemBody>(`/webhooks/${id}`, { url }),
    ]) {
      expect([status, body.errors?.map(({ field }) => field)]).toEqual([400, ['url']]);
    }
    expect((await stage.owner.get<WebhookResponse>(`/webhooks/${id}`)).body.url).toBe(PLAIN);
  });

  it('is asked for as it is kept', async () => {
    const { id, tag, url } = await addWebhookForEvents(stage);
    await stage.owner.patch(`/webhooks/${id}`, { url: `${url}/ü?q=é%20b` });
    await recordSealed(stage, 1, tag);
    const [message] = await stage.receiver.first(1);
    await delivered(stage);
    expect(message?.path).toBe('/hook/%C3%BC?q=%C3%A9%20b');
  });
});
