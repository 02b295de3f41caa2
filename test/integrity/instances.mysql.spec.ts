import { Sealer } from '../../src/integrity/index.js';
import type { ApiClient } from '../support/api-client.js';
import { integratorsEvent } from '../support/factories.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestOrganization } from '../support/test-organization.js';
import { expectOneOrder, sealAll } from '../support/integrity/sealing.js';

/** Only where a server stands between them: two connections of one process that wait for one file would wait for each other. */
// Hundreds of entries for each story: on a busy machine that takes its time.
jest.setTimeout(60_000);

describe('two instances on one database', () => {
  let one: TestApp;
  let two: TestApp;
  let org: TestOrganization;
  let writers: ApiClient[];

  beforeEach(async () => {
    one = await startTestApp({ SEALER: 'on' });
    two = await startTestApp({ SEALER: 'on' }, one.database);
    org = await one.organization();
    const { key } = await org.addApiKey('OWNER');
    writers = [one.anonymous.as(key), two.anonymous.as(key)];
    await sealAll(one);
  });
  afterEach(async () => {
    await two.close();
    await one.close();
  });

  const write = async (count: number) => {
    const posts = Array.from({ length: count }, (_, index) => (writers[index % 2] as ApiClient).post<{ _id: string }>('/activities', integratorsEvent()));
    return (await Promise.all(posts)).map(({ status, body }) => {
      expect(status).toBe(201);
      return body._id;
    });
  };

  it('give what many writers commit at once one order, without a gap or a repeat', async () => {
    const ids: string[] = [];
    for (let round = 0; round < 4; round++) {
      const [written] = await Promise.all([write(40), one.app.get(Sealer).sealAll(), two.app.get(Sealer).sealAll()]);
      ids.push(...written);
    }
    await Promise.all([sealAll(one), sealAll(two)]);
    await expectOneOrder(org, ids);
  });
});
