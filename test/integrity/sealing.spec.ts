import { SealProjection, UnsealedEntryRepository } from '../../src/activity-logs/index.js';
import { Clock } from '../../src/common/clock.js';
import { OrganizationScope } from '../../src/common/organization-scope.js';
import { Database, type Lease } from '../../src/database/index.js';
import { Sealer, SigningKey, TrailSealed } from '../../src/integrity/index.js';
import { OrganizationSealer } from '../../src/integrity/sealing/organization-sealer.js';
import { TreeRepository } from '../../src/integrity/tree/tree.repository.js';
import { integratorsEvent } from '../support/factories.js';
import { useTestApp } from '../support/use-test-app.js';
import type { TestOrganization } from '../support/test-organization.js';
import { expectOneOrder, sealAll } from '../support/integrity/sealing.js';

// Hundreds of entries for each story: on a busy machine that takes its time.
jest.setTimeout(60_000);

describe('sealing', () => {
  const test = useTestApp({ SEALER: 'on' });
  let org: TestOrganization;
  beforeEach(async () => {
    org = await test.organization();
    await sealAll(test);
  });

  const write = async (count: number) => {
    const answers = await Promise.all(Array.from({ length: count }, () => org.as('OWNER').post<{ _id: string }>('/activities', integratorsEvent())));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    return answers.map(({ body }) => body._id);
  };

  it('gives what many writers commit meanwhile one order, without a gap or a repeat', async () => {
    const ids: string[] = [];
    for (let round = 0; round < 4; round++) {
      const [written] = await Promise.all([write(40), test.app.get(Sealer).sealAll()]);
      ids.push(...written);
    }
    await sealAll(test);
    await expectOneOrder(org, ids);
  });

  it('cannot fork a trail, even if two sealers believe that they lead', async () => {
    const scope = OrganizationScope.proven(org.id);
    const { app } = test;
    const [unsealed, trees, key] = [app.get(UnsealedEntryRepository), app.get(TreeRepository), app.get(SigningKey)];
    const sealers = Array.from(
      { length: 4 },
      () => new OrganizationSealer(app.get(Database), unsealed, app.get(SealProjection), trees, key, app.get(TrailSealed), app.get(Clock)),
    );
    for (const sealer of sealers) {
      const { lease } = sealer as unknown as { lease: Lease };
      lease.isHeld = () => true;
    }
    const ids: string[] = [];
    let sealed = 0;
    for (let round = 0; round < 10; round++) {
      ids.push(...(await write(5)));
      const batches = await Promise.all(sealers.map((sealer) => sealer.sealBatch(scope)));
      sealed += batches.reduce((sum, entries) => sum + entries, 0);
    }
    await sealAll(test);
    expect(sealed).toBeLessThanOrEqual(ids.length);
    await expectOneOrder(org, ids);
  });
});
