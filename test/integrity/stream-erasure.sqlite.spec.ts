import type { EntryResponse } from '../../src/activity-logs/trail/dto/entry.response.js';
import { LiveFeedLimits } from '../../src/live-feed/live-feed-limits.js';
import { EventReader, listening } from '../support/event-reader.js';
import { integratorsEvent, unique } from '../support/factories.js';
import { describeWithRedis, redisUrl } from '../support/redis.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { useTestApp } from '../support/use-test-app.js';
import type { TestOrganization } from '../support/test-organization.js';
import { sealAll } from '../support/integrity/sealing.js';

jest.setTimeout(60_000); // megabytes for a reader who takes nothing, on a machine that may be busy

const reason = 'They asked for it';

/** The entry as a stream opened now shows it. */
async function streamed({ app }: TestApp, key: string, id: string): Promise<EntryResponse | undefined> {
  const reader = await EventReader.open(`${await listening(app)}/activities/stream?after=-1`, key);
  await reader.until(({ events }) => events.some(({ data }) => data.includes(`"_id":"${id}"`)));
  reader.close();
  return reader.entries<EntryResponse>().find(({ _id }) => _id === id);
}

/** Records one entry and has it sealed and streamed by this instance to a reader who stays, so that it is in its memory. */
async function inMemory(test: TestApp, org: TestOrganization, key: string): Promise<{ readonly id: string; readonly reader: EventReader }> {
  const reader = await EventReader.open(`${await listening(test.app)}/activities/stream?after=-1`, key);
  const { body } = await org.as('ADMIN').post<EntryResponse>('/activities', integratorsEvent({ metadata: { secret: unique('secret') } }));
  await sealAll(test);
  await reader.until(({ events }) => events.some(({ data }) => data.includes('"secret"')));
  return { id: body._id, reader };
}

describe('a payload that is erased', () => {
  const test = useTestApp(); // nothing is sealed by itself: the trail does not tell of the erasure yet
  let org: TestOrganization;
  beforeAll(async () => {
    org = await test.organization();
  });

  it('is shown by no stream once its erasure is answered, however recently it was streamed', async () => {
    const { key } = await org.addApiKey('ADMIN');
    const { id, reader } = await inMemory(test, org, key);
    const { body } = await org.as('OWNER').post<EntryResponse>(`/activities/${id}/erase`, { reason });
    expect(await streamed(test, key, id)).toEqual(body);
    expect(body.erased).toBe(true);
    reader.close();
  });

  it('is not sent to a reader for whom it may wait: they are cut off, and miss nothing when they come back', async () => {
    const { key } = await org.addApiKey('ADMIN');
    const limits = test.app.get(LiveFeedLimits, { strict: false });
    const usual = { ...limits };
    const closed = async () => /streams_closed_total\{reason="slow-reader"\} (\d+)/.exec((await test.anonymous.get<string>('/metrics')).body)?.[1] ?? '0';
    const activities = Array.from({ length: 500 }, () => integratorsEvent({ metadata: { filling: 'x'.repeat(14_000) } }));
    const ids: string[] = [];
    for (let sent = 0; sent < 3; sent++) ids.push(...(await org.as('ADMIN').post<{ ids: string[] }>('/activities/batch', { activities })).body.ids);
    await sealAll(test);

    const before = await closed();
    Object.assign(limits, { patienceMilliseconds: 200, farewellMilliseconds: 60_000 }); // so that it is known when something waits, and stays waiting
    const url = `${await listening(test.app)}/activities/stream?after=-1`;
    const slow = await EventReader.open(url, key);
    slow.pause();
    while ((await closed()) === before) await new Promise(setImmediate);
    Object.assign(limits, usual);
    await org.as('OWNER').post(`/activities/${ids[0] ?? ''}/erase`, { reason });
    slow.resume();
    await slow.untilEnd();
    expect(slow.events.every(({ event }) => event === 'activity')).toBe(true); // the last words waited behind it

    const again = await EventReader.open(url, key, { 'last-event-id': String(slow.seqs.at(-1) ?? -1) });
    await again.until(({ events }) => events.some(({ data }) => data.includes(`"_id":"${ids.at(-1) ?? ''}"`)));
    const seqs = [...slow.seqs, ...again.seqs];
    expect(seqs).toEqual(seqs.map((_, seq) => seq));
    again.close();
  });
});

describeWithRedis('a payload that is erased by another instance', () => {
  it('is forgotten without waiting until the trail tells of it', async () => {
    const here = await startTestApp({ REDIS_URL: redisUrl });
    const there = await startTestApp({ REDIS_URL: redisUrl }, here.database);
    try {
      const org = await here.organization();
      const { key } = await org.addApiKey('ADMIN');
      const { id, reader } = await inMemory(there, org, key);
      await org.as('OWNER').post(`/activities/${id}/erase`, { reason });
      let shown = await streamed(there, key, id);
      while (shown?.erased !== true) shown = await streamed(there, key, id);
      expect(shown).not.toHaveProperty('metadata');
      reader.close();
    } finally {
      await there.close();
      await here.close();
    }
  });
});
