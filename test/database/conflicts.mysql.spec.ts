import { openTestDatabase } from '../support/open-test-database.js';
import { records } from '../support/records.js';
import { entityManager } from '../support/entity-manager.js';

describe('conflicts on MySQL', () => {
  let opened: Awaited<ReturnType<typeof openTestDatabase>>;
  beforeAll(async () => (opened = await openTestDatabase()));
  afterAll(() => opened.close());

  it('a deadlock is retried, so that both transactions succeed', async () => {
    const { database } = opened;
    const [first, second] = [records.newName(), records.newName()];
    await database.write(async (tx) => {
      await records.insert(tx, first);
      await records.insert(tx, second);
    });

    const bothHoldOne = barrier(2);
    let attempts = 0;
    const lockBoth = (one: string, other: string) =>
      database.write(async (tx) => {
        attempts += 1;
        await records.touch(tx, one);
        await bothHoldOne();
        await records.touch(tx, other);
        return one;
      });
    const results = await Promise.all([lockBoth(first, second), lockBoth(second, first)]);

    expect(results).toEqual([first, second]);
    expect(attempts).toBe(3);
  });

  it('another error is not retried', async () => {
    let attempts = 0;
    const failing = opened.database.write(async (tx) => {
      attempts += 1;
      await entityManager(tx).query('SELECT * FROM no_such_table');
    });
    await expect(failing).rejects.toThrow('no_such_table');
    expect(attempts).toBe(1);
  });

  it('a value too long for a column is refused, never truncated, whatever the mode of the server', async () => {
    const tooLong = 'x'.repeat(257);
    await expect(opened.database.write((tx) => records.insert(tx, tooLong))).rejects.toThrow('Data too long');
  });
});

/** Waits until so many have come; lets everybody through from then on. */
function barrier(count: number): () => Promise<void> {
  let open: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return () => {
    count -= 1;
    if (count <= 0) open();
    return opened;
  };
}
