import { LessThan } from 'typeorm';
import { UnknownLogin } from '../../src/auth/unknown-login.entity.js';
import type { Database } from '../../src/database/index.js';
import { purgeInBatches } from '../../src/database/index.js';
import { openTestDatabase } from '../support/open-test-database.js';

const NOW = new Date('2026-12-01T12:00:00Z');
/** More than two batches. */
const OLD = 2_100;
const YOUNG = 3;

describe('expired rows', () => {
  let database: Database;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ database, close } = await openTestDatabase());
    const logins = (kind: string, count: number, attemptedAt: Date) => Array.from({ length: count }, (_, index) => ({ id: `${kind}${index}`, attemptedAt }));
    await database.write((tx) => tx.insertByCommit(UnknownLogin, [...logins('old', OLD, new Date(NOW.getTime() - 1)), ...logins('young', YOUNG, NOW)]));
  });
  afterAll(() => close());

  const count = () => database.manager.countBy(UnknownLogin, {});
  const purge = (isStopped?: () => boolean) => purgeInBatches(database, { entity: UnknownLogin, key: 'id', where: { attemptedAt: LessThan(NOW) } }, isStopped);

  it('are deleted in batches, until the server stops', async () => {
    let batches = 0;
    await purge(() => batches++ === 1);
    expect(await count()).toBe(OLD - 1_000 + YOUNG);
  });

  it('are all deleted eventually, and no others', async () => {
    await purge();
    expect(await count()).toBe(YOUNG);
  });
});
