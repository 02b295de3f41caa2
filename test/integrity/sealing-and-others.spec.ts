import { Sealer } from '../../src/integrity/index.js';
import { integratorsEvent } from '../support/factories.js';
import { useTestApp } from '../support/use-test-app.js';
import { expectOneOrder, sealAll } from '../support/integrity/sealing.js';

// Thousands of entries: on a busy machine that takes its time.
jest.setTimeout(120_000);

const REQUESTS = 6;
const ENTRIES_PER_REQUEST = 1_000;

describe('while a long backlog is sealed', () => {
  const test = useTestApp();

  it('readers and writers are served before it is finished', async () => {
    const org = await test.organization();
    const owner = org.as('OWNER');
    const ids: string[] = [];
    for (let request = 0; request < REQUESTS; request++) {
      const activities = Array.from({ length: ENTRIES_PER_REQUEST }, () => integratorsEvent());
      ids.push(...(await owner.post<{ ids: string[] }>('/activities/batch', { activities })).body.ids);
    }
    const ended: string[] = [];
    const noted = async <T>(name: string, work: Promise<T>): Promise<T> => {
      const result = await work;
      ended.push(name);
      return result;
    };
    const [, metrics, read, written] = await Promise.all([
      noted('sealing', test.app.get(Sealer).sealAll()),
      noted('metrics', test.anonymous.get('/metrics')),
      noted('read', owner.get('/activities/user')),
      noted('written', owner.post<{ _id: string }>('/activities', integratorsEvent())),
    ]);
    expect([metrics.status, read.status, written.status]).toEqual([200, 200, 201]);
    expect(ended.at(-1)).toBe('sealing');
    await sealAll(test);
    await expectOneOrder(org, [...ids, written.body._id]);
  });
});
