import { unique } from '../../support/factories.js';
import { payloadOf } from '../../support/webhooks/receiver.js';
import { addWebhook, delivered, deliveriesOf, recordEvents, recordSealed, startStage, type Stage } from '../../support/webhooks/stage.js';

interface Filter {
  readonly activityTypes?: readonly string[];
  readonly tags: readonly string[];
}

describe('what a webhook is sent', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  beforeEach(() => stage.receiver.forget());
  afterAll(() => stage.close());

  const sent = () => stage.receiver.received.map((message) => payloadOf(message).data);

  it('is every entry from its own creation on, in the order of the trail, each once', async () => {
    const { owner, receiver } = stage;
    await recordSealed(stage, 2);
    const { id } = await addWebhook(owner, receiver.url);
    const events = await Promise.all([recordEvents(owner, 10), recordEvents(owner, 10), recordEvents(owner, 10)]);
    await receiver.first(31);
    await delivered(stage);
    const seqs = sent().map(({ seq = -1 }) => seq);
    expect(seqs).toEqual(Array.from({ length: 31 }, (_, index) => (seqs[0] ?? 0) + index));
    expect(sent()[0]).toMatchObject({ activityType: 'create-webhook', target: { type: 'webhook', id } });
    expect(
      sent()
        .slice(1)
        .map(({ _id }) => _id)
        .sort(),
    ).toEqual(events.flat().sort());
    await owner.delete(`/webhooks/${id}`);
  });

  it.each([
    ['any of its types', (a: string) => ({ activityTypes: ['scan-badge', 'print-badge'], tags: [a] }), [0, 1, 2]],
    ['any of its tags', (a: string, b: string) => ({ tags: [a, b] }), [0, 1, 2, 3]],
    ['a type and a tag where both are asked for', (_a: string, b: string) => ({ activityTypes: ['scan-badge'], tags: [b] }), [1]],
  ])('is only what has %s', async (_name, filterOf, expected) => {
    const { owner, receiver } = stage;
    const [a, b, last] = [unique('a'), unique('b'), unique('last')];
    const filter: Filter = filterOf(a, b);
    const { id } = await addWebhook(owner, receiver.url, { ...filter, tags: [...filter.tags, last] });
    const auditEvents: [string, string[]][] = [
      ['print-badge', [a]],
      ['scan-badge', [a, b]],
      ['print-badge', [a, unique('c')]],
      ['burn-badge', [b, 'x', a]],
      ['scan-badge', [unique('d')]],
      [filter.activityTypes?.[0] ?? 'end', [last]],
    ];
    const ids: string[] = [];
    for (const [activityType, tags] of auditEvents) {
      const { body } = await owner.post<{ _id: string }>('/activities', { activityType, context: 'Something happened', tags });
      ids.push(body._id);
    }
    await receiver.first(expected.length + 1);
    await delivered(stage);
    expect(sent().map(({ _id }) => ids.indexOf(_id))).toEqual([...expected, auditEvents.length - 1]);
    expect((await deliveriesOf(stage, id)).map(({ status }) => status)).toEqual(Array(expected.length + 1).fill('delivered'));
    await owner.delete(`/webhooks/${id}`);
  });

  it('is found however many other entries lie before it', async () => {
    const { owner, receiver } = stage;
    const tag = unique('rare');
    const { id } = await addWebhook(owner, receiver.url, { tags: [tag] });
    const activities = Array.from({ length: 700 }, () => ({ activityType: 'fill-in', context: 'Nothing of interest' }));
    await owner.post('/activities/batch', { activities });
    const [event] = await recordEvents(owner, 1, tag);
    await receiver.first(1);
    expect(sent().map(({ _id }) => _id)).toEqual([event]);
    await owner.delete(`/webhooks/${id}`);
  });

  it('is never an entry of another organization', async () => {
    const { owner, receiver, test } = stage;
    const tag = unique('shared');
    const { id } = await addWebhook(owner, receiver.url, { tags: [tag] });
    const stranger = await test.organization();
    await recordSealed({ test, owner: stranger.as('OWNER') }, 3, tag);
    const [own] = await recordSealed(stage, 1, tag);
    await receiver.first(1);
    await delivered(stage);
    expect(sent().map(({ _id }) => _id)).toEqual([own?._id]);
    await owner.delete(`/webhooks/${id}`);
  });

  it('goes to each webhook by itself: one that fails holds up no other', async () => {
    const { owner, receiver } = stage;
    const tag = unique('tag');
    const bad = await addWebhook(owner, `${receiver.url}/bad`, { tags: [tag] });
    const good = await addWebhook(owner, `${receiver.url}/good`, { tags: [tag] });
    receiver.answers((response, request) => response.writeHead(request.url?.endsWith('bad') ? 500 : 200).end());
    await recordSealed(stage, 3, tag);
    await receiver.first(4);
    await delivered(stage);
    expect((await deliveriesOf(stage, good.id)).map(({ status }) => status)).toEqual(['delivered', 'delivered', 'delivered']);
    expect((await deliveriesOf(stage, bad.id)).map(({ status }) => status)).toEqual(['pending']);
    receiver.answers(204);
    for (const { id } of [bad, good]) await owner.delete(`/webhooks/${id}`);
  });

  it('changes with its filters, from the next entry on', async () => {
    const { owner, receiver } = stage;
    const [before, after] = [unique('before'), unique('after')];
    const { id } = await addWebhook(owner, receiver.url, { tags: [before] });
    const [first] = await recordSealed(stage, 1, before);
    await receiver.first(1);
    await delivered(stage);
    await owner.patch(`/webhooks/${id}`, { tags: [after] });
    await recordSealed(stage, 1, before);
    const [second] = await recordSealed(stage, 1, after);
    await receiver.first(2);
    expect(sent().map(({ _id }) => _id)).toEqual([first?._id, second?._id]);
    await owner.delete(`/webhooks/${id}`);
  });
});
