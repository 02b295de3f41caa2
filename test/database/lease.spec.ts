import { Lease, sql, type Database } from '../../src/database/index.js';
import { TrailHead } from '../../src/integrity/tree/trail-head.entity.js';
import { newObjectId } from '../../src/common/ids.js';
import { openTestDatabase } from '../support/open-test-database.js';
import { entityManager } from '../support/entity-manager.js';

const OPTIONS = { table: 'trail_heads', holderColumn: 'leader', endColumn: 'leader_until', seconds: 600, renewAfterSeconds: 300 };
const DAY_MILLISECONDS = 86_400_000;

describe('a lease', () => {
  let database: Database;
  let close: () => Promise<void>;
  let id: string;
  beforeAll(async () => ({ database, close } = await openTestDatabase()));
  afterAll(() => close());
  beforeEach(async () => {
    id = newObjectId(new Date());
    await database.write((tx) =>
      entityManager(tx).insert(TrailHead, { organizationId: id, treeSize: 0, note: '', sealedAt: new Date(), leader: '', leaderUntil: new Date(0) }),
    );
  });

  const take = (lease: Lease) => database.write((tx) => lease.take(tx, id, sql`organization_id = ${id}`));
  const endAt = (leaderUntil: Date) => database.write((tx) => entityManager(tx).update(TrailHead, { organizationId: id }, { leaderUntil }));

  it('is held by one instance at a time, which may renew it', async () => {
    const [one, other] = [new Lease(OPTIONS), new Lease(OPTIONS)];
    expect([await take(one), await take(other), await take(one), await take(other)]).toEqual([true, false, true, false]);
    expect([one.isHeld(id), other.isHeld(id)]).toEqual([true, false]);
  });

  it('can be taken by one alone of many who try at once', async () => {
    const taken = await Promise.all(Array.from({ length: 8 }, () => take(new Lease(OPTIONS))));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  it('ends by itself, and whoever held it notices when it renews', async () => {
    const [one, other] = [new Lease(OPTIONS), new Lease(OPTIONS)];
    await take(one);
    await endAt(new Date(Date.now() - 1_000));
    expect([await take(other), await take(one)]).toEqual([true, false]);
    expect([one.isHeld(id), other.isHeld(id)]).toEqual([false, true]);
  });

  it('does not count where it ends later than one can: a clock that ran ahead keeps nobody away', async () => {
    await take(new Lease(OPTIONS));
    await endAt(new Date(Date.now() + DAY_MILLISECONDS));
    expect(await take(new Lease(OPTIONS))).toBe(true);
  });

  it('is free at once when it is given back, and nothing of another instance is given back with it', async () => {
    const [one, other] = [new Lease(OPTIONS), new Lease(OPTIONS)];
    await take(one);
    await database.write((tx) => other.giveBack(tx));
    expect(await take(other)).toBe(false);
    await database.write((tx) => one.giveBack(tx));
    expect([one.isHeld(id), await take(other)]).toEqual([false, true]);
  });

  it('is not believed to be held where the transaction that took it was rolled back', async () => {
    const lease = new Lease(OPTIONS);
    const failing = database.write(async (tx) => {
      await lease.take(tx, id, sql`organization_id = ${id}`);
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect([lease.isHeld(id), await take(new Lease(OPTIONS))]).toEqual([false, true]);
  });
});
