import { Logger } from '@nestjs/common';
import { openTestDatabase } from '../support/open-test-database.js';
import { records } from '../support/records.js';

describe('a callback after the commit', () => {
  let opened: Awaited<ReturnType<typeof openTestDatabase>>;
  beforeAll(async () => (opened = await openTestDatabase()));
  afterAll(() => opened.close());

  it('runs once the change is visible to everybody, and before the write is acknowledged', async () => {
    const { database } = opened;
    const name = records.newName();
    let found: Promise<string[]> | undefined;
    await database.write(async (tx) => {
      tx.afterCommit(() => {
        found = records.names(database);
      });
      await records.insert(tx, name);
      expect(found).toBeUndefined();
    });
    expect(await found).toContain(name);
  });

  it('never runs after a rollback', async () => {
    const { database } = opened;
    const callback = jest.fn();
    const failing = database.write(async (tx) => {
      tx.afterCommit(callback);
      await records.insert(tx, records.newName());
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(callback).not.toHaveBeenCalled();
  });

  it('does not turn a durable change into a failed one when it goes wrong, and says so in the log', async () => {
    const log = jest.spyOn(Logger.prototype, 'error').mockImplementation();
    const { database } = opened;
    const other = jest.fn();
    const answer = await database.write(async (tx) => {
      tx.afterCommit(() => {
        throw new Error('on purpose');
      });
      tx.afterCommit(other);
      return 'done';
    });
    expect(answer).toBe('done');
    expect(other).toHaveBeenCalledTimes(1);
    expect(log).toHaveBeenCalledTimes(1);
    log.mockRestore();
  });
});
