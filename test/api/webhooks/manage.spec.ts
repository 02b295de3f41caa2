import type { CreatedWebhookResponse, WebhookListResponse, WebhookResponse } from '../../../src/webhooks/dto/webhook.responses.js';
import type { DeliveryListResponse } from '../../../src/webhooks/deliveries/dto/delivery.responses.js';
import { DeliveryPurge } from '../../../src/webhooks/deliveries/delivery-purge.js';
import { TestMessages } from '../../../src/webhooks/deliveries/test-messages.js';
import type { ProblemBody } from '../../support/api-client.js';
import { unique } from '../../support/factories.js';
import { Trace } from '../../support/trace.js';
import { payloadOf } from '../../support/webhooks/receiver.js';
import { addWebhook, addWebhookForEvents, delivered, deliveriesOf, recordSealed, startStage, type Stage } from '../../support/webhooks/stage.js';

describe('webhooks', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  beforeEach(() => stage.receiver.forget());
  afterEach(() => stage.test.clock.release());
  afterAll(() => stage.close());

  const settled = () => stage.test.app.get(TestMessages).settled();

  it('are made, read, changed and deleted, each with its entry', async () => {
    const { owner, org, receiver } = stage;
    const trace = new Trace();
    const request = { url: receiver.url, activityTypes: ['no-such-thing'], enabled: true };
    const created = await owner.post<CreatedWebhookResponse>('/webhooks', request, trace.options);
    const { id, secret, ...rest } = created.body;
    expect([created.status, created.headers['location'], secret.length]).toEqual([201, `/api/v1/webhooks/${id}`, 50]);
    expect(rest).toEqual({ ...request, tags: [], createdAt: expect.any(String) as string, updatedAt: rest.createdAt });

    const read = await org.as('ADMIN').get<WebhookResponse>(`/webhooks/${id}`);
    expect([read.body, read.headers['etag']]).toEqual([{ id, ...rest }, created.headers['etag']]);

    const changed = await owner.patch<WebhookResponse>(
      `/webhooks/${id}`,
      { tags: ['x'], enabled: false },
      trace.with({ 'if-match': read.headers['etag'] ?? '' }),
    );
    expect(changed.body).toEqual({ id, ...rest, tags: ['x'], enabled: false, updatedAt: expect.any(String) as string });
    const nothing = await owner.patch<WebhookResponse>(`/webhooks/${id}`, { tags: ['x'] }, trace.options);
    expect(nothing.body).toEqual(changed.body);

    const late = await owner.delete<ProblemBody>(`/webhooks/${id}`, trace.with({ 'if-match': read.headers['etag'] ?? '' }));
    expect([late.status, late.body.code]).toEqual([412, 'precondition_failed']);
    expect((await owner.delete(`/webhooks/${id}`, trace.with({ 'if-match': changed.headers['etag'] ?? '' }))).status).toBe(204);
    for (const path of ['', '/deliveries']) expect((await owner.get(`/webhooks/${id}${path}`)).status).toBe(404);

    const told = { createdBy: org.people.OWNER.id, orgId: org.id, actor: { type: 'user', id: org.people.OWNER.id }, target: { type: 'webhook', id } } as const;
    const host = `127.0.0.1:${receiver.port}`;
    const off = { enabled: { from: true, to: false } };
    expect(await trace.entries(owner)).toEqual([
      trace.entry({
        ...told,
        activityType: 'create-webhook',
        context: `Created webhook to: ${host}`,
        changes: {
          url: { from: null, to: new URL(receiver.url).origin },
          activityTypes: { from: null, to: ['no-such-thing'] },
          tags: { from: null, to: [] },
          enabled: { from: null, to: true },
        },
      }),
      trace.entry({
        ...told,
        activityType: 'update-webhook',
        context: `Updated webhook to: ${host}`,
        tags: ['tags', 'enabled'],
        changes: { tags: { from: [], to: ['x'] }, ...off },
      }),
      trace.entry({
        ...told,
        activityType: 'delete-webhook',
        context: `Deleted webhook to: ${host}`,
        changes: {
          url: { from: new URL(receiver.url).origin, to: null },
          activityTypes: { from: ['no-such-thing'], to: null },
          tags: { from: ['x'], to: null },
          enabled: { from: false, to: null },
        },
      }),
    ]);
  });

  it.each([
    ['without a url or enabled', {}, ['url', 'enabled']],
    ['with an unknown field', { url: 'http://127.0.0.1/', enabled: true, secret: 'whsec_AAAA' }, ['secret']],
    ['with an enabled that is not a flag', { url: 'http://127.0.0.1/', enabled: 'yes' }, ['enabled']],
    ['with malformed filters', { url: 'http://127.0.0.1/', enabled: true, activityTypes: ['Not A Type'], tags: [''] }, ['activityTypes', 'tags']],
    ['with more filters than allowed', { url: 'http://127.0.0.1/', enabled: true, tags: Array.from({ length: 51 }, (_, index) => `t${index}`) }, ['tags']],
  ])('are not made %s', async (_name, body, fields) => {
    const answer = await stage.owner.post<ProblemBody>('/webhooks', body);
    expect([answer.status, answer.body.errors?.map(({ field }) => field).sort()]).toEqual([400, [...fields].sort()]);
  });

  it('leave nothing of their URLs in the trail but the origins, as a path or a query may hold a token', async () => {
    const { owner, receiver } = stage;
    const trace = new Trace();
    const [token, other] = [unique('token'), unique('token')];
    const { origin } = new URL(receiver.url);
    const { body } = await owner.post<WebhookResponse>('/webhooks', { url: `${origin}/services/${token}?key=${token}`, enabled: false }, trace.options);
    await owner.patch(`/webhooks/${body.id}`, { url: `${origin}/services/${other}` }, trace.options);
    await owner.patch(`/webhooks/${body.id}`, { url: `https://hooks.invalid/${token}` }, trace.options);
    await owner.delete(`/webhooks/${body.id}`, trace.options);
    const entries = await trace.entries(owner);
    expect(entries.map(({ tags, changes }) => [tags, changes?.['url']])).toEqual([
      [[], { from: null, to: origin }],
      [['url'], { changed: true }],
      [['url'], { from: origin, to: 'https://hooks.invalid' }],
      [[], { from: 'https://hooks.invalid', to: null }],
    ]);
    const whole = JSON.stringify((await owner.get('/activities?limit=1000')).body);
    for (const secret of [token, other]) expect(whole).not.toContain(secret);
  });

  it.each([[{}], [{ rotateSecret: false }], [{ enabled: null }], [{ url: null }], [{ tags: null }]])('are not changed by %j', async (body) => {
    const { id } = await addWebhook(stage.owner, stage.receiver.url, { enabled: false });
    expect((await stage.owner.patch(`/webhooks/${id}`, body)).status).toBe(400);
  });

  it('are the OWNER’s: an ADMIN reads, a USER sees nothing, and to other organizations they do not exist', async () => {
    const { org, owner, test } = stage;
    const { id } = await addWebhook(owner, stage.receiver.url, { enabled: false });
    const stranger = await test.organization();
    const reader = await org.addApiKey('OWNER', { permissions: ['read'] });
    const requests: [string, string, unknown, number][] = [
      ['GET', '/webhooks', undefined, 200],
      ['GET', `/webhooks/${id}`, undefined, 200],
      ['GET', `/webhooks/${id}/deliveries`, undefined, 200],
      ['POST', '/webhooks', { url: stage.receiver.url, enabled: false }, 403],
      ['PATCH', `/webhooks/${id}`, { enabled: false }, 403],
      ['POST', `/webhooks/${id}/test`, undefined, 403],
      ['POST', `/webhooks/${id}/replay`, { fromSeq: 0 }, 403],
      ['DELETE', `/webhooks/${id}`, undefined, 403],
    ];
    for (const [method, path, body, status] of requests) {
      const send = (api: typeof owner) => api.send(method as 'GET', path, body);
      expect([path, (await send(org.as('ADMIN'))).status]).toEqual([path, status]);
      expect([path, (await send(reader.api)).status]).toEqual([path, status]);
      expect([path, (await send(org.as('USER'))).status]).toEqual([path, 403]);
      expect([path, (await send(test.anonymous)).status]).toEqual([path, 401]);
      if (path !== '/webhooks') expect([path, (await send(stranger.as('OWNER'))).status]).toEqual([path, 404]);
    }
    expect((await stranger.as('OWNER').get<WebhookListResponse>('/webhooks')).body.data).toEqual([]);
    expect((await owner.get(`/webhooks/${id}`)).status).toBe(200);
    for (const path of ['no-id', 'f'.repeat(24)]) expect((await owner.get(`/webhooks/${path}`)).status).toBe(404);
  });

  it('are listed newest first, page by page', async () => {
    const { test, receiver } = stage;
    const own = (await test.organization()).as('OWNER');
    const ids: string[] = [];
    for (let made = 0; made < 5; made++) ids.unshift((await addWebhook(own, receiver.url, { enabled: false })).id);
    const seen: string[] = [];
    for (let path = '/webhooks?limit=2'; path;) {
      const { body, headers } = await own.get<WebhookListResponse>(path);
      seen.push(...body.data.map(({ id }) => id));
      expect(headers['link'] === undefined).toBe(body.nextCursor === null);
      path = body.nextCursor ? `/webhooks?limit=2&cursor=${body.nextCursor}` : '';
    }
    expect(seen).toEqual(ids);
  });

  it('list their deliveries newest first, page by page, while more are made', async () => {
    const { owner } = stage;
    const { id, tag } = await addWebhookForEvents(stage);
    const entries = await recordSealed(stage, 5, tag);
    await stage.receiver.first(5);
    await delivered(stage);
    const first = await owner.get<DeliveryListResponse>(`/webhooks/${id}/deliveries?limit=2`);
    await owner.post(`/webhooks/${id}/test`);
    await settled();
    const second = await owner.get<DeliveryListResponse>(`/webhooks/${id}/deliveries?limit=2&cursor=${first.body.nextCursor}`);
    const third = await owner.get<DeliveryListResponse>(`/webhooks/${id}/deliveries?limit=2&cursor=${second.body.nextCursor}`);
    expect([first, second, third].flatMap(({ body }) => body.data.map(({ seq }) => seq))).toEqual(entries.map(({ seq }) => seq).reverse());
    expect(third.body.nextCursor).toBeNull();
    expect((await deliveriesOf(stage, id))[0]).toMatchObject({ seq: null, status: 'delivered', attempts: 1, lastStatusCode: 204 });

    const other = await addWebhook(owner, stage.receiver.url, { enabled: false });
    expect((await owner.get(`/webhooks/${other.id}/deliveries?cursor=${first.body.nextCursor}`)).status).toBe(400);
  });

  it('keep finished deliveries for 30 days', async () => {
    const { id } = await addWebhook(stage.owner, stage.receiver.url, { enabled: false });
    const { api } = await stage.org.addApiKey('OWNER');
    for (const days of [31, 29]) {
      stage.test.clock.set(new Date(Date.now() - days * 86_400_000));
      await api.post(`/webhooks/${id}/test`);
      await settled();
    }
    stage.test.clock.release();
    const before = await deliveriesOf({ owner: api }, id);
    expect(before).toHaveLength(2);
    await stage.test.app.get(DeliveryPurge).purge();
    expect(await deliveriesOf({ owner: api }, id)).toEqual(before.slice(0, 1));
  });

  it('deliver again from any place of the trail, as new deliveries', async () => {
    const { owner, receiver } = stage;
    const { id, tag } = await addWebhookForEvents(stage);
    const entries = await recordSealed(stage, 3, tag);
    await receiver.first(3);
    await delivered(stage);
    const trace = new Trace();
    const options = trace.with({ 'idempotency-key': unique('key') });
    const [from] = entries;
    for (let sent = 0; sent < 2; sent++) {
      const answer = await owner.post<{ fromSeq: number }>(`/webhooks/${id}/replay`, { fromSeq: from?.seq }, options);
      expect([answer.status, answer.body]).toEqual([202, { fromSeq: from?.seq }]);
    }
    await receiver.first(6);
    await delivered(stage);
    expect(receiver.received.map((message) => payloadOf(message).data._id)).toEqual([...entries, ...entries].map(({ _id }) => _id));
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(6);
    expect(await trace.entries(owner)).toMatchObject([
      { activityType: 'update-webhook', target: { type: 'webhook', id }, changes: { nextSeq: { to: from?.seq } } },
    ]);
  });

  it.each([-1, 1.5, '0', null, 10_000_000])('are not replayed from %p', async (fromSeq) => {
    const { id } = await addWebhook(stage.owner, stage.receiver.url, { enabled: false });
    const answer = await stage.owner.post<ProblemBody>(`/webhooks/${id}/replay`, { fromSeq });
    expect([answer.status, answer.body.errors?.map(({ field }) => field)]).toEqual([400, ['fromSeq']]);
  });

  it('are counted in the metrics', async () => {
    const { body } = await stage.test.anonymous.get<string>('/metrics');
    expect(body).toMatch(/^annals_webhook_deliveries_total\{outcome="delivered"\} [1-9]/m);
    expect(body).toMatch(/^annals_webhook_backlog_entries \d/m);
  });
});
