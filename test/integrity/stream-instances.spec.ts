import type { EntryResponse } from '../../src/activity-logs/trail/dto/entry.response.js';
import { EventReader, listening } from '../support/event-reader.js';
import { integratorsEvent } from '../support/factories.js';
import { describeWithRedis, redisUrl } from '../support/redis.js';
import { sealedTrail } from '../support/sealed.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

jest.setTimeout(60_000); // stories wait for seals, on a machine that may be busy

async function twoInstances(settings: Record<string, string> = {}): Promise<[TestApp, TestApp]> {
  const first = await startTestApp({ SEALER: 'on', ...settings });
  return [first, await startTestApp({ SEALER: 'on', ...settings }, first.database)];
}

async function showsEveryEntryOfBoth([here, there]: [TestApp, TestApp]): Promise<void> {
  const org = await here.organization();
  const { key, api } = await org.addApiKey('ADMIN');
  const [one, other] = await Promise.all([here, there].map(async ({ app }) => EventReader.open(`${await listening(app)}/activities/stream?after=-1`, key)));
  const apis = [api, there.anonymous.as(key)];
  const written = await Promise.all(
    Array.from({ length: 12 }, async (_, index) => (await apis[index % 2]?.post<EntryResponse>('/activities', integratorsEvent()))?.body._id ?? ''),
  );
  const trail = await sealedTrail(api, written);
  for (const reader of [one, other]) {
    await reader?.until(({ seqs }) => seqs.length >= trail.length);
    expect(reader?.entries()).toEqual(trail);
    reader?.close();
  }
}

describe('streams of two instances on one database', () => {
  it('show every entry once and in the same order, whichever recorded it', async () => {
    const [here, there] = await twoInstances();
    try {
      await showsEveryEntryOfBoth([here, there]);
    } finally {
      await there.close();
      await here.close();
    }
  });
});

describeWithRedis('streams of two instances that share Redis', () => {
  it('show every entry once and in the same order, whichever recorded it', async () => {
    const [here, there] = await twoInstances({ REDIS_URL: redisUrl });
    try {
      await showsEveryEntryOfBoth([here, there]);
    } finally {
      await there.close();
      await here.close();
    }
  });
});

describe('a stream whose instance stops', () => {
  it('ends at once with an event and a time to come back, and nothing is missed on another instance', async () => {
    const [here, there] = await twoInstances();
    try {
      const org = await here.organization();
      const { key, api } = await org.addApiKey('ADMIN');
      const reader = await EventReader.open(`${await listening(there.app)}/activities/stream?after=-1`, key);
      const { body } = await api.post<EntryResponse>('/activities', integratorsEvent());
      const before = await sealedTrail(api, [body._id]);
      await reader.until(({ seqs }) => seqs.length === before.length);
      await there.app.close();
      await reader.untilEnd();
      expect(reader.events.at(-1)).toEqual({ event: 'shutdown', id: undefined, data: JSON.stringify({ lastSeq: before.length - 1 }) });
      const late = (await api.post<EntryResponse>('/activities', integratorsEvent())).body._id;
      const again = await EventReader.open(`${await listening(here.app)}/activities/stream`, key, { 'last-event-id': String(reader.seqs.at(-1)) });
      await again.until(({ seqs }) => seqs.length === 1);
      expect(again.entries<EntryResponse>().map(({ _id }) => _id)).toEqual([late]);
      again.close();
    } finally {
      await here.close();
    }
  });
});
