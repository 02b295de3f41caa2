import { OrganizationScope } from '../common/organization-scope.js';
import type { Transaction } from '../database/index.js';
import { CallerChanges, builtInRole, type Identity } from '../access/index.js';
import { RememberedCallers, type KnownCaller } from './remembered-callers.js';

const NOW = new Date('2026-03-26T13:00:00Z');

const known = (name: 'USER' | 'ADMIN', goodUntil?: Date): KnownCaller => {
  const identity: Identity = { type: 'user', id: 'a'.repeat(24), scope: OrganizationScope.proven('b'.repeat(24)), role: builtInRole(name) };
  return { identity, goodUntil };
};

describe('RememberedCallers', () => {
  let changes: CallerChanges;
  let remembered: RememberedCallers;

  const commitChange = () => {
    const committed: (() => void)[] = [];
    changes.announce({ afterCommit: (callback) => void committed.push(callback) } as Transaction);
    for (const callback of committed) callback();
  };

  beforeEach(() => {
    changes = new CallerChanges();
    remembered = new RememberedCallers(changes);
  });

  it('asks once for all who come at the same moment', async () => {
    const lookUp = jest.fn(async () => known('USER'));
    await Promise.all([1, 2, 3].map(async () => remembered.recall('key', NOW, lookUp)));
    expect(lookUp).toHaveBeenCalledTimes(1);
  });

  it('believes nothing from before a change, not even a look-up that ends after it', async () => {
    let answer!: (caller: KnownCaller) => void;
    const slow = remembered.recall('key', NOW, () => new Promise((resolve) => (answer = resolve)));
    commitChange();
    answer(known('ADMIN'));
    await slow;
    expect((await remembered.recall('key', NOW, async () => known('USER')))?.role.name).toBe('USER');
  });

  it('takes no notice of a change that was rolled back', async () => {
    await remembered.recall('key', NOW, async () => known('USER'));
    changes.announce({ afterCommit: () => undefined } as unknown as Transaction); // and never committed
    expect(await remembered.recall('key', NOW, async () => undefined)).toBeDefined();
  });

  it('remembers neither unknown credentials nor failures', async () => {
    expect(await remembered.recall('key', NOW, async () => undefined)).toBeUndefined();
    await expect(remembered.recall('key', NOW, async () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await remembered.recall('key', NOW, async () => known('USER'))).toBeDefined();
  });

  it('refuses a credential from the moment it expires, however fresh the memory', async () => {
    const lookUp = async () => known('USER', new Date(NOW.getTime() + 1));
    expect(await remembered.recall('key', NOW, lookUp)).toBeDefined();
    expect(await remembered.recall('key', new Date(NOW.getTime() + 1), lookUp)).toBeUndefined();
  });
});
