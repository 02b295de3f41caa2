import { UnsealedEntryRepository } from '../../src/activity-logs/index.js';
import { Sealer } from '../../src/integrity/index.js';
import { TreeRepository } from '../../src/integrity/tree/tree.repository.js';
import { OrganizationScope } from '../../src/common/organization-scope.js';
import { integratorsEvent } from '../support/factories.js';
import { endLeases, setLeaseEnds } from '../support/leases.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestOrganization } from '../support/test-organization.js';
import { expectOneOrder, recordSealed } from '../support/integrity/sealing.js';

/** Longer than any lease of a sealer, and less than a wrong clock is off. */
const LEASE_SECONDS_MAX = 30;

describe('the right to seal a trail', () => {
  let one: TestApp;
  let two: TestApp;
  let org: TestOrganization;
  beforeAll(async () => {
    one = await startTestApp();
    two = await startTestApp({}, one.database);
    org = await one.organization();
  });
  beforeEach(async () => {
    await endLeases(one);
    await recordSealed(one, org, 1);
  });
  afterAll(async () => {
    await two.close();
    await one.close();
  });

  const write = async (count: number) => {
    const activities = Array.from({ length: count }, () => integratorsEvent());
    return (await org.as('OWNER').post<{ ids: string[] }>('/activities/batch', { activities })).body.ids;
  };
  const waiting = async () => (await one.app.get(UnsealedEntryRepository).backlogs()).reduce((sum, { entries }) => sum + entries, 0);

  it('stays with the instance that has it, and goes to another one when its lease is over', async () => {
    const ids = await write(2);
    await two.app.get(Sealer).sealAll();
    expect(await waiting()).toBe(2);
    await endLeases(one);
    await two.app.get(Sealer).sealAll();
    expect(await waiting()).toBe(0);
    await expectOneOrder(org, ids);
  });

  it('ends as soon as ever when the clock of the instance that has it ran ahead', async () => {
    await endLeases(one);
    await write(1);
    two.clock.advance({ days: 1 });
    await two.app.get(Sealer).sealAll();
    two.clock.release();
    expect(await waiting()).toBe(0);
    const head = await one.app.get(TreeRepository).findHead(OrganizationScope.proven(org.id));
    expect(head?.leaderUntil.getTime()).toBeLessThan(Date.now() + LEASE_SECONDS_MAX * 1000);
  });

  it('is free where its lease ends later than one can, as a clock that ran ahead left it', async () => {
    const ids = await write(2);
    await setLeaseEnds(one, '2100-01-01 00:00:00.000');
    await two.app.get(Sealer).sealAll();
    expect(await waiting()).toBe(0);
    await expectOneOrder(org, ids);
  });

  // Last, because an instance that stops takes passport's strategies with it.
  it('is released when an instance stops: another one seals at once', async () => {
    await endLeases(one);
    const stopping = await startTestApp({ SEALER: 'on' }, one.database);
    await write(1);
    while ((await waiting()) > 0) await stopping.app.get(Sealer).sealAll();
    await stopping.close();
    await write(1);
    await two.app.get(Sealer).sealAll();
    expect(await waiting()).toBe(0);
  });
});
