import { UnsealedEntryRepository } from '../../src/activity-logs/index.js';
import { Sealer } from '../../src/integrity/index.js';
import { OrganizationSealer } from '../../src/integrity/sealing/organization-sealer.js';
import { integratorsEvent } from '../support/factories.js';
import { useOrganization, useTestApp } from '../support/use-test-app.js';
import { sealAll } from '../support/integrity/sealing.js';

/** More often than anybody writes here the sealer must not come round. */
const WRITES_MAX = 3;

describe('entries that are written while others are sealed', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  beforeAll(async () => {
    await sealAll(test);
  });

  const write = async () => expect((await org.as('OWNER').post('/activities', integratorsEvent())).status).toBe(201);
  const waiting = async () => (await test.app.get(UnsealedEntryRepository).backlogs()).reduce((sum, { entries }) => sum + entries, 0);

  it('wait for the next run: the sealer finishes although others keep writing', async () => {
    for (let count = 0; count < 2; count++) await write();
    const organizations = test.app.get(OrganizationSealer);
    const seal = organizations.sealBatch.bind(organizations);
    let written = 0;
    organizations.sealBatch = async (scope) => {
      const sealed = await seal(scope);
      if (written++ < WRITES_MAX) await write();
      return sealed;
    };
    expect([await test.app.get(Sealer).sealAll(), await waiting()]).toEqual([2, 1]);
    organizations.sealBatch = seal;
    expect([await test.app.get(Sealer).sealAll(), await waiting()]).toEqual([1, 0]);
  });
});
