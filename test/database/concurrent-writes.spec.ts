import { setImmediate as otherWork } from 'node:timers/promises';
import type { Database } from '../../src/database/index.js';
import { openTestDatabase } from '../support/open-test-database.js';
import { records } from '../support/records.js';

/** A write of two statements with other work in between; every third one fails after both. */
async function write(database: Database, index: number): Promise<{ names: string[]; failed: boolean }> {
  const names = [records.newName(), records.newName()];
  try {
    await database.write(async (tx) => {
      for (const name of names) {
        await records.insert(tx, name);
        await otherWork();
      }
      if (index % 3 === 0) throw new Error('on purpose');
    });
    return { names, failed: false };
  } catch {
    return { names, failed: true };
  }
}

describe('many writes at once, some of which fail', () => {
  let opened: Awaited<ReturnType<typeof openTestDatabase>>;
  beforeAll(async () => (opened = await openTestDatabase()));
  afterAll(() => opened.close());

  it('lose nothing that was acknowledged, keep nothing that failed, and show nothing that is not committed', async () => {
    const { database } = opened;
    const seen = new Set<string>();
    let writing = true;
    const reader = (async () => {
      while (writing) {
        for (const name of await records.names(database)) seen.add(name);
        await otherWork();
      }
    })();

    const outcomes = await Promise.all(
      Array.from({ length: 60 }, async (_, index) => {
        const outcome = await write(database, index);
        const stored = await records.names(database);
        for (const name of outcome.names) expect(stored.includes(name)).toBe(!outcome.failed);
        return outcome;
      }),
    );
    writing = false;
    await reader;

    const acknowledged = outcomes.filter(({ failed }) => !failed).flatMap(({ names }) => names);
    expect(acknowledged).toHaveLength(80);
    expect((await records.names(database)).sort()).toEqual([...acknowledged].sort());
    expect([...seen].filter((name) => !acknowledged.includes(name))).toEqual([]);
  });

  it('give a transaction its own writes to read before the commit, and nobody else', async () => {
    const { database } = opened;
    const name = records.newName();
    await database.write(async (tx) => {
      await records.insert(tx, name);
      expect(await records.names(tx)).toContain(name);
      expect(await records.names(database)).not.toContain(name);
    });
    expect(await records.names(database)).toContain(name);
  });
});
