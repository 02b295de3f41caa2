import { isUnavailable, type Database } from '../../src/database/index.js';
import { openTestDatabase } from '../support/open-test-database.js';
import { records } from '../support/records.js';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy.js';
import { entityManager } from '../support/entity-manager.js';

describe('a database that goes away', () => {
  let proxy: TcpProxy;
  let database: Database;
  let close: () => Promise<void>;

  beforeEach(async () => {
    const opened = await openTestDatabase(async (settings) => {
      if (settings.dialect !== 'mysql') throw new Error('for MySQL alone');
      proxy = await startTcpProxy(settings);
      return { ...settings, host: '127.0.0.1', port: proxy.port };
    });
    ({ database, close } = opened);
  });
  afterEach(async () => {
    proxy.mend();
    await close();
    await proxy.close();
  });

  it('is recognized as unavailable by reads, writes and the readiness check, however many there are', async () => {
    proxy.cut();
    const reads = Array.from({ length: 15 }, () => records.names(database));
    const writes = Array.from({ length: 15 }, () => database.write((tx) => records.insert(tx, records.newName())));
    const failures = await Promise.all([...reads, ...writes, database.checkReady()].map(failureOf));
    expect(failures.map(isUnavailable)).toEqual(failures.map(() => true));
  });

  it('is used again as soon as it is back', async () => {
    proxy.cut();
    await Promise.all(Array.from({ length: 30 }, () => failureOf(records.names(database))));
    proxy.mend();
    const name = records.newName();
    await database.write((tx) => records.insert(tx, name));
    expect(await records.names(database)).toContain(name);
    await Promise.all(Array.from({ length: 30 }, () => database.checkReady()));
  });

  it('keeps nothing of a transaction that it interrupted', async () => {
    const name = records.newName();
    const failing = database.write(async (tx) => {
      await records.insert(tx, name);
      proxy.cut();
      await records.touch(tx, name);
    });
    expect(isUnavailable(await failureOf(failing))).toBe(true);
    proxy.mend();
    expect(await records.names(database)).not.toContain(name);
  });

  it('is waited for by a limited number of callers; the others are refused at once', async () => {
    const failures = await Promise.all(Array.from({ length: 2_100 }, () => failureOf(entityManager(database).query('SELECT 1'))));
    const turnedAway = failures.filter((failure) => failure !== undefined);
    expect(turnedAway.length).toBeGreaterThan(0);
    expect(turnedAway.map(isUnavailable)).toEqual(turnedAway.map(() => true));
  });

  it('leaves no broken connection behind, nor one that counts as busy', async () => {
    await Promise.all(Array.from({ length: 30 }, () => database.write(async (tx) => records.names(tx))));
    proxy.cut();
    await Promise.all(Array.from({ length: 30 }, () => failureOf(database.checkReady())));
    expect(database.poolUsage()).toEqual({ open: 0, busy: 0, waiting: 0 });
  });
});

function failureOf(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.then(
    () => undefined,
    (error: unknown) => error,
  );
}
