import { setImmediate as otherWork } from 'node:timers/promises';
import type { TrailStatisticsResponse } from '../../src/activity-logs/trail/dto/trail-statistics.response.js';
import type { QueriesResponse } from '../../src/activity-logs/trail/dto/page.responses.js';
import { integratorsEvent, unique } from '../support/factories.js';
import { useOrganization, useTestApp } from '../support/use-test-app.js';
import { allEntries, sealBatch } from '../support/statistics.js';

const BATCHES = 60;
const EVENTS = 20;

describe('numbers that are read while others write and the sealer seals', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  const tag = unique('tag');
  const activityType = 'open-door';

  it('hold everything acknowledged, nothing twice, and never go down', async () => {
    let [sent, acknowledged, sealed, writing] = [0, 0, 0, true];
    const others = (await allEntries(org.as('ADMIN'))).length;
    const total = async (query: string) => (await org.as('ADMIN').get<QueriesResponse>(`/activities/queries?limit=1&${query}`)).body.totalResults ?? 0;
    const stats = async (groupBy: string) => (await org.as('ADMIN').get<TrailStatisticsResponse>(`/activities/stats?groupBy=${groupBy}`)).body;
    const reads: Record<string, () => Promise<number>> = {
      all: async () => (await total('')) - others,
      'of a tag': () => total(`tag=${tag}`),
      'of a type since 2000': () => total(`activityType=${activityType}&from=2000-01-01`),
      'by creator': async () => (await stats('createdBy')).total - others,
      'by tag': async () => {
        const { totals } = await stats('tag');
        // Every event has both tags: whatever the moment, one statement sees as many of the one as of the other.
        expect(totals[tag]).toBe(totals['second']);
        return totals[tag] ?? 0;
      },
    };
    let readings = 0;
    const reader = async (name: string, read: () => Promise<number>) => {
      for (let last = 0; writing; readings++) {
        const atLeast = Math.max(last, acknowledged);
        last = await read();
        expect([name, last, last >= atLeast, last <= sent]).toEqual([name, last, true, true]);
        await otherWork();
      }
    };
    const sealer = async () => {
      while (writing) {
        sealed += await sealBatch(test, org);
        await otherWork();
      }
    };
    const writers = async () => {
      const write = async () => {
        sent += EVENTS;
        const activities = Array.from({ length: EVENTS }, () => integratorsEvent({ activityType, tags: [tag, 'second'] }));
        expect((await org.as('OWNER').post('/activities/batch', { activities })).status).toBe(201);
        acknowledged += EVENTS;
      };
      try {
        for (let batch = 0; batch < BATCHES; batch += 3) await Promise.all([write(), write(), write()]);
      } finally {
        writing = false;
      }
    };
    await Promise.all([writers(), sealer(), ...Object.entries(reads).map(([name, read]) => reader(name, read))]);

    expect(readings).toBeGreaterThan(BATCHES);
    expect(sealed).toBeGreaterThan(0);
    for (const read of Object.values(reads)) expect(await read()).toBe(BATCHES * EVENTS);
    while ((await sealBatch(test, org)) > 0);
    for (const read of Object.values(reads)) expect(await read()).toBe(BATCHES * EVENTS);
  }, 60_000);
});
